package io.github.smartfactory.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The picture of the packages on the front page of the Javadoc shows each of them, on the floor where it stands. */
class PackagesPictureTest {

    /** Where the Javadoc of the module finds it beside its page. */
    private static final Path PICTURE =
            Path.of("src/main/javadoc/io.github.smartfactory.support/doc-files/packages.svg");

    private static final Path FRONT_PAGE = Path.of("src/main/java/module-info.java");

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    private static final int WIDTH = 760;

    private static final int HEIGHT_OF_FLOOR = 36;

    private static final int HEIGHT_OF_HOUSE = HEIGHT_OF_FLOOR * ArchitectureTest.FLOORS.size();

    /** What lives on each floor. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("money", "Won, Share, Rounding: exact"),
            Map.entry("vocabulary", "tiers, traits, payers, roles, program ids, scores"),
            Map.entry("source", "documents, clauses, interpretations: what a figure rests on"),
            Map.entry("explain", "messages in two languages, steps that add up"),
            Map.entry("company", "what is known of a company"),
            Map.entry("schedule", "when to apply, how long a project lasts"),
            Map.entry("cost", "what a project costs"),
            Map.entry("consortium", "who applies together, and what they hand in"),
            Map.entry("funding", "who pays what: terms, functions, plans"),
            Map.entry("eligibility", "who may apply: rules, assessments, questions, repairs"),
            Map.entry("scoring", "from marks to a final score"),
            Map.entry("selection", "from final scores to seats"),
            Map.entry("program", "programs, announcements, what changed"),
            Map.entry("catalog", "the official data of " + years()),
            Map.entry("scenario", "what a reform would cost, who gains and who loses"));

    /** The lowest floor of each group, with its colour. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("money", "#e8eef4"),
            Map.entry("company", "#e6f2e6"),
            Map.entry("funding", "#fdf0d5"),
            Map.entry("program", "#f7e3e0"),
            Map.entry("scenario", "#ece4f4"));

    @Test
    void everyFloorHasItsWords() {
        assertThat(WORDS).containsOnlyKeys(ArchitectureTest.FLOORS);
        assertThat(ArchitectureTest.FLOORS).containsAll(COLOURS.keySet());
    }

    /** With {@code -Dgolden=write} it is drawn anew. */
    @Test
    void thePictureIsThatOfTheFloors() throws IOException {
        String picture = picture();
        if (WRITES) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, picture);
        }
        assertThat(PICTURE)
                .as("mvn -pl core verify -Dgolden=write draws it anew")
                .content()
                .isEqualTo(picture);
    }

    @Test
    void whoCannotSeeThePictureIsToldTheFloors() throws IOException {
        String page = Files.readString(FRONT_PAGE).replaceAll("\\s+\\*?\\s*", " ");
        assertThat(page)
                .contains("alt=\"The packages as floors, the lowest first: "
                        + String.join(", ", ArchitectureTest.FLOORS) + ".\"")
                .contains("src=\"doc-files/packages.svg\" width=\"%d\" height=\"%d\"".formatted(WIDTH, height()));
    }

    private static String years() {
        List<Announcement> announcements = OfficialCatalog.catalog().announcements();
        return announcements.get(0).year() + " to "
                + announcements.get(announcements.size() - 1).year();
    }

    private static int height() {
        return HEIGHT_OF_HOUSE + 28;
    }

    private static String picture() {
        List<String> floors = ArchitectureTest.FLOORS;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"
                    role="img" aria-labelledby="title description" font-family="DejaVu Sans, Arial, sans-serif" font-size="14">
                  <title id="title">The packages of the core</title>
                  <desc id="description">Floors of a house, each of which uses those below it. The lowest first: %3$s.</desc>
                """.formatted(WIDTH, height(), String.join(", ", floors)));
        String colour = "";
        StringBuilder house = new StringBuilder();
        for (int level = 0; level < floors.size(); level++) {
            String name = floors.get(level);
            colour = COLOURS.getOrDefault(name, colour);
            int top = 4 + HEIGHT_OF_HOUSE - HEIGHT_OF_FLOOR * (level + 1);
            house.append("""
                      <rect x="60" y="%d" width="%d" height="%d" rx="4" fill="%s" stroke="#4d5a66"/>
                      <text x="76" y="%d" font-weight="bold" fill="#1b2733">%s</text>
                      <text x="200" y="%d" fill="#1b2733">%s</text>
                    """.formatted(
                            top,
                            WIDTH - 64,
                            HEIGHT_OF_FLOOR - 4,
                            colour,
                            top + 21,
                            name,
                            top + 21,
                            WORDS.getOrDefault(name, "")));
        }
        int bottom = HEIGHT_OF_HOUSE - 2;
        return svg.append(house)
                .append("""
                          <path d="M30 8 V%d M22 %d L30 %d L38 %d" fill="none" stroke="#4d5a66" stroke-width="2"/>
                          <text x="4" y="%d" fill="#1b2733">uses</text>
                        </svg>
                        """.formatted(bottom, bottom - 12, bottom, bottom - 12, HEIGHT_OF_HOUSE + 18))
                .toString();
    }
}
