package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Grounds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a result that names what it rests on.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> what they are on
 */
public abstract class AbstractCitedAssert<SELF extends AbstractCitedAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractSupportAssert<SELF, ACTUAL> {

    AbstractCitedAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What the result rests on. */
    abstract Grounds grounds();

    /**
     * Verifies that it rests on these, and maybe on others.
     *
     * @param ids clauses, interpretations or anomalies as explanations name them: {@code "D23-027"}, {@code "I7"}
     * @return these assertions
     * @throws IllegalArgumentException if there is none, or one is not such a name
     */
    public SELF restsOn(String... ids) {
        isNotNull();
        return including("what it rests on", Texts.references(ids), grounds().references());
    }

    /**
     * Verifies that it rests on none of these.
     *
     * @param ids clauses, interpretations or anomalies as explanations name them: {@code "D23-027"}, {@code "I7"}
     * @return these assertions
     * @throws IllegalArgumentException if there is none, or one is not such a name
     */
    public SELF doesNotRestOn(String... ids) {
        isNotNull();
        List<String> unwanted = new ArrayList<>(Texts.references(ids));
        List<String> all = grounds().references();
        unwanted.retainAll(all);
        return unwanted.isEmpty()
                ? myself
                : fails("what it rests on to be without", String.join(", ", ids), all + ", with " + unwanted);
    }

    /**
     * Verifies that exactly these figures in doubt are among those that it rests on.
     *
     * @param ids the anomalies, such as {@code "A1"}; at least one
     * @return these assertions
     * @throws IllegalArgumentException if there is none, or one is not such a name
     */
    public SELF hasAnomalies(String... ids) {
        isNotNull();
        return exactly("its anomalies", Texts.references(ids), anomalies());
    }

    /**
     * Verifies that it rests on no figure in doubt.
     *
     * @return these assertions
     */
    public SELF hasNoAnomalies() {
        isNotNull();
        return exactly("its anomalies", List.of(), anomalies());
    }

    private List<String> anomalies() {
        return grounds().anomalies().stream().map(Anomaly::id).toList();
    }
}
