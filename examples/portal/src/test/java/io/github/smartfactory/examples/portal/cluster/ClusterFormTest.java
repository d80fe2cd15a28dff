package io.github.smartfactory.examples.portal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterFormTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    /** No official program for clusters has traits that change a limit; one of one's own may. */
    private static final Program WITH_TRAITS =
            OfficialCatalog.catalog().program("2021/build-upgrade").withCluster(ClusterScheme.of(Grounds.NONE));

    private static ClusterPlan plan(Map<String, String> more) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("rows", List.of("1"));
        values.put("type-0", List.of("advanced1"));
        values.put("cost-0", List.of("10억"));
        more.forEach((field, value) -> values.put(field, List.of(value)));
        return ClusterForm.of(WITH_TRAITS, values, WORDS).plan().orElseThrow();
    }

    /** The announcement of 2021: advanced 1 gets up to 2 eok, a U-turn company half as much again. */
    @Test
    void aTraitRaisesTheLimit() {
        assertThat(WITH_TRAITS.traits()).contains(Trait.U_TURN);
        assertThat(plan(Map.of()).ownSupport()).isEqualTo(Won.ofEok(2));
        assertThat(plan(Map.of("trait-0-u-turn", "on")).ownSupport()).isEqualTo(Won.ofEok(3));
    }

    @Test
    void aTraitStaysTickedWhereRowsMove() {
        ClusterForm form = ClusterForm.of(
                WITH_TRAITS,
                Map.of(
                        "rows",
                        List.of("2"),
                        "name-1",
                        List.of("A"),
                        "trait-1-u-turn",
                        List.of("on"),
                        "tidy",
                        List.of("1")),
                WORDS);

        assertThat(form.rows()).containsExactly(new MemberRow(0, "A", "", "", "", Set.of("u-turn")));
        assertThat(form.posted()).containsEntry("trait-0-u-turn", "on");
    }

    @Test
    void rowsThatAreNoNumberAreTheFirstThree() {
        assertThat(ClusterForm.of(WITH_TRAITS, Map.of("rows", List.of("many")), WORDS)
                        .rows())
                .hasSize(3);
        assertThat(ClusterForm.of(WITH_TRAITS, Map.of("rows", List.of("-1")), WORDS)
                        .rows())
                .hasSize(3);
    }
}
