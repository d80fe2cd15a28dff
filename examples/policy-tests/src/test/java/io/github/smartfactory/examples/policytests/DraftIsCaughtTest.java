package io.github.smartfactory.examples.policytests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the laws for the draft as it was handed over, and looks at what they say. */
class DraftIsCaughtTest {

    /** The first sample in a report: the shrunk one, if there is anything to shrink. */
    private static final Pattern SAMPLE = Pattern.compile("Sample.*?\\R-+\\R\\s+given: ([^\\r\\n]*)");

    private static final Map<String, String> FAILED = new TreeMap<>();

    private static final Map<String, String> SHRUNK_TO = new TreeMap<>();

    /** In a database of its own and an empty one: what failed before is not to be tried again. */
    @BeforeAll
    static void runTheLaws(@TempDir Path folder) {
        Events tests = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter(
                        "jqwik.database", folder.resolve("jqwik-database").toString())
                .selectors(selectClass(DraftHandedOver.class))
                .execute()
                .testEvents();
        for (Event failed : tests.failed().list()) {
            String message = failed.getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .orElseThrow()
                    .getMessage();
            FAILED.put(failed.getTestDescriptor().getDisplayName(), message);
        }
        for (Event report : tests.reportingEntryPublished().list()) {
            String text = report.getRequiredPayload(ReportEntry.class).getKeyValuePairs().values().stream()
                    .collect(Collectors.joining(System.lineSeparator()));
            Matcher sample = SAMPLE.matcher(text);
            if (sample.find()) {
                SHRUNK_TO.put(report.getTestDescriptor().getDisplayName(), sample.group(1));
            }
        }
    }

    @Test
    void eachMistakeBreaksALawAndNoOtherLawIsBroken() {
        assertThat(FAILED)
                .containsOnlyKeys(
                        "aHigherTierNeverGetsLess",
                        "noTraitLowersTheSupport",
                        "everyPassMarkCanBeReached",
                        "somebodyMeetsAllRules");
    }

    /** 15 million won is 30% of 50 million, 90 million of 300: the first cost that fails is the next that gives a won more. */
    @Test
    void theCounterexamplesAreTheSmallestThereAre() {
        assertThat(SHRUNK_TO)
                .containsOnly(
                        Map.entry("aHigherTierNeverGetsLess", "2024/win-win-draft, cost KRW 50,000,004"),
                        Map.entry("noTraitLowersTheSupport", "2024/win-win-draft, [u-turn], cost KRW 300,000,004"));
    }

    @Test
    void theMessagesShowTheFiguresAndTheClauses() {
        assertThat(FAILED.get("aHigherTierNeverGetsLess"))
                .contains("the government pays KRW 15,000,000 of a total cost of KRW 50,000,004")
                .contains("Share paid by the government: 30% [D23-028, D23-081, D23-093, I10]")
                .contains("KRW 15,000,001");
        assertThat(FAILED.get("everyPassMarkCanBeReached")).contains("pass mark at written", "70", "60");
        assertThat(FAILED.get("somebodyMeetsAllRules")).contains("size-of-adopters");
    }

    @Test
    void theReadmeShowsThisVeryCounterexample() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        SHRUNK_TO.values().forEach(sample -> assertThat(readme).contains(sample));
        FAILED.keySet().forEach(law -> assertThat(readme).contains(law));
    }
}
