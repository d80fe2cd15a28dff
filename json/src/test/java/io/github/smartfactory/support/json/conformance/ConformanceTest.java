package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.json.Golden;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The library gives what the shipped corpus expects, read as anybody else reads it. */
class ConformanceTest {

    @BeforeAll
    static void theCasesAreThoseThatAreKept() {
        Golden.assumeTheClassPathHasWhatIsKept();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsItIsExpected() {
        return ConformanceCorpus.files().stream().flatMap(ConformanceTest::ofFile);
    }

    private static Stream<DynamicTest> ofFile(String name) {
        JsonNode file = Tree.parse(ConformanceCorpus.read(name));
        Runner runner = new Runner(file);
        Map<String, List<JsonNode>> byKind = new LinkedHashMap<>();
        for (JsonNode each : file.get("cases")) {
            byKind.computeIfAbsent(each.get("kind").asString(), kind -> new ArrayList<>())
                    .add(each);
        }
        return byKind.entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        file.get("program").asString() + " " + kind.getKey() + ": "
                                + kind.getValue().size(),
                        () -> assertThat(failures(runner, kind.getValue())).isEmpty()));
    }

    static List<String> failures(Runner runner, List<JsonNode> cases) {
        List<String> failures = new ArrayList<>();
        for (JsonNode each : cases) {
            JsonNode expected = each.get("expected");
            JsonNode actual = Tree.of(runner.run(each));
            if (!agree(each.get("kind").asString(), expected, actual)) {
                failures.add(each.get("id").asString() + "\n  expected " + expected + "\n  actual   " + actual
                        + "\n  clauses  " + each.get("clauses"));
            }
        }
        return failures;
    }

    private static boolean agree(String kind, JsonNode expected, JsonNode actual) {
        if (expected.has("refused")) {
            return actual.has("refused");
        }
        return kind.equals("stated")
                ? expected.properties().stream().allMatch(it -> it.getValue().equals(actual.get(it.getKey())))
                : expected.equals(actual);
    }

    @Test
    void aCaseThatComesOutOtherwiseIsToldWithItsClauses() {
        JsonNode file = Tree.parse(ConformanceCorpus.read("2023-win-win.json"));
        JsonNode good = file.get("cases").get(0);
        assertThat(failures(new Runner(file), List.of(good))).isEmpty();
        JsonNode bad = Tree.patched(
                good, Tree.of(List.of(Tree.object("op", "replace", "path", "/expected/limit", "value", 30_000_001))));
        assertThat(failures(new Runner(file), List.of(bad)))
                .singleElement()
                .asString()
                .contains(
                        "2023/win-win/stated/terms/basic",
                        "expected {\"limit\":30000001,",
                        "actual   {\"limit\":30000000,",
                        "clauses  [\"D23-027\",\"D23-028\",\"D23-081\",\"D23-093\"]");
    }

    /** The verdicts of some cases once more, worked out by hand from the announcements. */
    private static final String BY_HAND = """
            # case | verdict | violated
            2020/build-upgrade/eligibility/satisfied/application | satisfied |
            2020/build-upgrade/eligibility/window/window-open/submitted-2019-12-31T23:59:59 | violated | window
            2021/build-upgrade/eligibility/window/window-open/submitted-2021-02-25T23:59:59 | satisfied |
            2021/build-upgrade/eligibility/window/window-open/submitted-2021-02-26T00:00 | violated | window
            2021/build-upgrade/eligibility/window/window-open/submitted-2021-05-01T00:00 | violated | window
            2021/build-upgrade/eligibility/once-per-level/once-per-level/A1-once-at-the-level | satisfied |
            2021/build-upgrade/eligibility/once-per-level/once-per-level/A1-twice-at-the-level | violated | once-per-level
            2021/build-upgrade/eligibility/courses/staff-course/A1-no-staff-course | violated | courses
            2021/build-upgrade/eligibility/courses/meister-program/alone-met | satisfied |
            2021/build-upgrade/eligibility/consortium/number/joined-by-supplier | violated | adopter-alone
            2021/cluster-planning-institution/eligibility/window/window-open/submitted-2021-02-25T17:00 | satisfied |
            2021/cluster-planning-institution/eligibility/window/window-open/submitted-2021-02-25T17:00:01 | violated | window
            2021/cluster-planning-institution/eligibility/non-profit/non-profit/P-no-non-profit | violated | non-profit
            2021/digital-cluster-general/eligibility/applicant/number/without-A1 | violated | manufacturers
            2021/digital-cluster-general/eligibility/size/size-in/A1-middle-market | satisfied |
            2021/digital-cluster-general/eligibility/size/size-in/A1-large | violated | size
            2021/digital-cluster-general/eligibility/suppliers/number/without-S | violated | suppliers
            2021/digital-cluster-general/eligibility/supplier-pool/supplier-pool/S-no-supplier-pool | violated | supplier-pool
            2021/digital-cluster-general/eligibility/no-project-under-way/no-project-under-way/A1-under-way | violated | no-project-under-way
            2021/digital-cluster-general/eligibility/no-project-under-way/no-project-under-way/A1-selected-on-the-day | violated | no-project-under-way
            2021/digital-cluster-general/eligibility/no-project-under-way/no-project-under-way/A1-completed-on-the-day | satisfied |
            2021/digital-cluster-general/eligibility/in-business/in-state/A1-suspended | violated | in-business
            2021/digital-cluster-general/eligibility/in-business/in-state/S-closed | violated | in-business
            2021/digital-cluster-general/eligibility/national-tax/national-tax-paid/S-no-national-tax-paid | violated | national-tax
            2021/digital-cluster-general/eligibility/local-tax/local-tax-paid/A1-no-local-tax-paid | violated | local-tax
            2021/digital-cluster-general/eligibility/kamp/kamp/denies-kamp | satisfied | kamp
            2021/digital-cluster-general/eligibility/document-tax-clearance/handed-in/document-tax-clearance-of-A1-as-old-as-allowed | satisfied |
            2021/digital-cluster-general/eligibility/document-tax-clearance/handed-in/document-tax-clearance-of-A1-a-day-too-old | violated | document-tax-clearance
            2021/digital-cluster-general/eligibility/document-employment-insurance-roster/handed-in/document-employment-insurance-roster-of-S-a-year-short | violated | document-employment-insurance-roster
            2022/digital-cluster-lead/eligibility/window/window-open/submitted-2022-02-15T17:00 | satisfied |
            2022/digital-cluster-lead/eligibility/window/window-open/submitted-2022-02-15T17:00:01 | violated | window
            2022/digital-cluster-lead/eligibility/applicant/number/without-A14 | violated | manufacturers
            2022/digital-cluster-lead/eligibility/isp-institution/number/without-I | violated | isp-institution
            2022/digital-cluster-general/eligibility/planning-institution/number/without-P | violated | planning-institution
            2023/build-upgrade/eligibility/offered-type/type-in/A1-basic | violated | offered-type
            2023/win-win/eligibility/large-enterprise/number/without-B | violated | large-enterprise
            2023/win-win/eligibility/size/size-in/A1-middle-market | violated | size
            2023/carbon-neutral/eligibility/root-industry-or-high-emitter/root-industry/A1-no-root-industry | violated | root-industry-or-high-emitter
            2023/investment-linked/eligibility/invested-in/invested-in/S-no-invested-in | satisfied | invested-in
            2023/robot/eligibility/robot-supplier/number/without-R | violated | robot-supplier consortium
            2023/supply-chain/eligibility/applicant/number/without-A4 | violated | five-companies
            2023/supply-chain/eligibility/lead-or-star/regional-lead/L-no-regional-lead | violated | lead-or-star
            2023/data-facilitator/eligibility/manufacturer/manufacturer/A1-no-manufacturer | violated | manufacturer
            2023/cloud-total-solution/eligibility/cloud-provider/number/without-C | violated | cloud-provider consortium
            2023/level-check/eligibility/without-government-money/built-privately/A1-no-built-privately | violated | without-government-money
            2023/after-care/eligibility/has-smart-factory/built-privately/A1-no-built-privately | violated | has-smart-factory
            """;

    @Test
    void theVerdictsAreThoseThatWereWorkedOutByHand() {
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        for (String name : ConformanceCorpus.files()) {
            for (JsonNode each : Tree.parse(ConformanceCorpus.read(name)).get("cases")) {
                expected.put(each.get("id").asString(), each.get("expected"));
            }
        }
        for (List<String> row : Printed.rows(BY_HAND)) {
            List<String> violated =
                    row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" ", -1));
            assertThat(expected.get(row.get(0)))
                    .as(row.get(0))
                    .isEqualTo(Tree.of(Tree.object("verdict", row.get(1), "violated", violated)));
        }
    }
}
