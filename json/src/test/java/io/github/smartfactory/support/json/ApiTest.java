package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a module lets others use is what its file says: a change is seen, and told apart from an addition. */
class ApiTest {

    private static final List<String> KEPT = List.of(
            "shop.Colour enum",
            "shop.Colour constant RED",
            "shop.Shape interface",
            "shop.Shape permits shop.Circle",
            "shop.Shop open interface",
            "shop.Shop public abstract int price()");

    @Test
    void ofCore() throws IOException {
        check("../core/src/test/api/core.txt", Program.class);
    }

    @Test
    void ofTheTestKit() throws IOException {
        check("../core/testkit/src/test/api/testkit.txt", SupportLaws.class);
    }

    @Test
    void ofJson() throws IOException {
        check("src/test/api/json.txt", JsonFormat.class);
    }

    @Test
    void whatIsGoneOrChangedBreaks() {
        List<String> now = KEPT.stream()
                .map(each -> each.replace("int price", "long price"))
                .filter(each -> !each.contains("RED"))
                .toList();

        assertThat(Api.breaks(KEPT, now))
                .containsExactly(
                        "+ shop.Shop public abstract long price()",
                        "- shop.Colour constant RED",
                        "- shop.Shop public abstract int price()");
    }

    @Test
    void whatOthersHaveToFollowBreaks() {
        assertThat(additionOf("shop.Shop public abstract int tax()")).isNotEmpty();
        assertThat(additionOf("shop.Shape permits shop.Square")).isNotEmpty();
        assertThat(additionOf("shop.Colour constant BLUE")).isNotEmpty();
    }

    @Test
    void whatOthersMayIgnoreBreaksNobody() {
        assertThat(additionOf("shop.Shop public default int tax()")).isEmpty();
        assertThat(additionOf("shop.Shape public abstract int corners()")).isEmpty();
        assertThat(additionOf("shop.Owner open interface")).isEmpty();
        assertThat(additionOf("shop.Owner public abstract int age()")).isEmpty();
    }

    private static Set<String> additionOf(String line) {
        List<String> now = new ArrayList<>(KEPT);
        now.add(line);
        assertThat(Api.additions(KEPT, now)).containsExactly("+ " + line);
        return Api.breaks(KEPT, now);
    }

    private static void check(String path, Class<?> anyOfTheModule) throws IOException {
        List<String> now = Api.of(anyOfTheModule);
        if (!Golden.writes()) {
            List<String> kept = Files.readAllLines(Golden.file(path));
            Set<String> breaks = Api.breaks(kept, now);
            Set<String> additions = Api.additions(kept, now);
            additions.removeAll(breaks);
            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(breaks)
                        .as("breaks whoever uses it; if it is meant, tell it in the changelog: %s", path)
                        .isEmpty();
                softly.assertThat(additions)
                        .as("is new and breaks nobody; %s keeps it: %s", Golden.WRITTEN_BY, path)
                        .isEmpty();
            });
        }
        Golden.check(path, String.join("\n", now) + "\n");
    }
}
