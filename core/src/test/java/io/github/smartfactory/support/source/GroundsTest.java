package io.github.smartfactory.support.source;

import static io.github.smartfactory.support.source.Interpretation.I1;
import static io.github.smartfactory.support.source.Interpretation.I2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.testkit.domain.SourceDomain;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final Anomaly A1 = anomaly("A1");
    private static final Anomaly A2 = anomaly("A2");

    @Test
    void groundsNameWhatTheyRestOn() {
        Grounds grounds = Grounds.of("D21-002", "D21-001").with(I2, I1).with(A2).with(A1);
        assertThat(grounds.clauses()).isEqualTo(ClauseId.listOf("D21-002", "D21-001"));
        assertThat(grounds.interpretations()).containsExactly(I2, I1);
        assertThat(grounds.anomalies()).containsExactly(A2, A1);
    }

    @Test
    void unionKeepsTheOrderAndDropsWhatIsThereTwice() {
        Grounds one = Grounds.of("D21-002", "D21-001", "D21-002").with(I2).with(A1);
        Grounds other = Grounds.of("D21-001", "D21-003").with(I1, I2, I1).with(A2, A1);
        Grounds union = Grounds.union(List.of(one, Grounds.NONE, other, one));
        assertThat(union.clauses()).isEqualTo(ClauseId.listOf("D21-002", "D21-001", "D21-003"));
        assertThat(union.interpretations()).containsExactly(I2, I1);
        assertThat(union.anomalies()).containsExactly(A1, A2);
        assertThat(one.and(other)).isEqualTo(union);
    }

    @Test
    void unionOfNothingIsNothing() {
        assertThat(Grounds.union(List.of())).isEqualTo(Grounds.NONE);
        assertThat(Grounds.of()).isEqualTo(Grounds.NONE);
    }

    @Test
    void groundsDoNotChangeWithTheListsTheyWereMadeOf() {
        List<ClauseId> clauses = new ArrayList<>(ClauseId.listOf("D21-001"));
        Grounds grounds = new Grounds(clauses, List.of(), List.of());
        clauses.clear();
        assertThat(grounds).isEqualTo(Grounds.of("D21-001"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> grounds.clauses().clear());
    }

    @Test
    void refusesWhatDoesNotNameAClause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grounds.of("D21-001", "D21"))
                .withMessage("a clause is named such as D21-123: \"D21\"");
    }

    @Property
    @Domain(SourceDomain.class)
    void andIsAUnion(@ForAll Grounds one, @ForAll Grounds two, @ForAll Grounds three) {
        assertThat(one.and(two).and(three))
                .isEqualTo(one.and(two.and(three)))
                .isEqualTo(Grounds.union(List.of(one, two, three)));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(Grounds.NONE)).isEqualTo(one);
        assertThat(Grounds.NONE.and(one)).isEqualTo(one);
        LinkedHashSet<ClauseId> clauses = new LinkedHashSet<>(one.clauses());
        clauses.addAll(two.clauses());
        assertThat(one.and(two).clauses()).containsExactlyElementsOf(clauses);
    }

    private static Anomaly anomaly(String id) {
        return new Anomaly(id, Name.of("오류 " + id, "error " + id), ClauseId.listOf("D21-001"));
    }
}
