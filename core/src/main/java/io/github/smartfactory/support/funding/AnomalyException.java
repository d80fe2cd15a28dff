package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.source.Anomaly;
import java.util.List;
import java.util.stream.Collectors;

/** A strict caller asked for a figure that rests on an anomaly of the announcement. */
public final class AnomalyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Anomaly> anomalies;

    private AnomalyException(String message, List<Anomaly> anomalies) {
        super(message);
        this.anomalies = List.copyOf(anomalies);
    }

    /** Refuses what rests on anomalies. */
    static void check(String what, List<Anomaly> anomalies) {
        if (anomalies.isEmpty()) {
            return;
        }
        throw new AnomalyException(
                what + " rests on "
                        + anomalies.stream()
                                .map(each -> "anomaly " + each.id() + " "
                                        + each.clauses() + ": "
                                        + each.description().english())
                                .collect(Collectors.joining("; ")),
                anomalies);
    }

    /**
     * The anomalies that the figure rests on.
     *
     * @return at least one
     */
    public List<Anomaly> anomalies() {
        return anomalies;
    }
}
