package io.github.smartfactory.support.testkit.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * What the library refuses, for every package: null for each part of each record, numbers just beyond each bound, keys and
 * texts one edit away from valid ones, lists with nothing or with something twice, parts that do not go together, builders
 * that lack a part or have it twice.
 */
public final class RefusalDomain extends DomainContextBase {

    private static final Map<String, Supplier<Arbitrary<Refusal>>> KINDS = new LinkedHashMap<>();

    static {
        List<PackageRefusals> packages = List.of(
                new MoneyRefusals(),
                new VocabularyRefusals(),
                new SourceRefusals(),
                new ExplainRefusals(),
                new ScheduleRefusals(),
                new CompanyRefusals(),
                new CostRefusals(),
                new ConsortiumRefusals(),
                new FundingRefusals(),
                new ClusterRefusals(),
                new EligibilityRefusals(),
                new AnswerRefusals(),
                new ScoringRefusals(),
                new SelectionRefusals(),
                new ProgramRefusals(),
                new ScenarioRefusals(),
                new ReformRefusals());
        packages.forEach(its -> KINDS.putAll(its.byName()));
        KINDS.putAll(DerivedRefusals.byName());
    }

    /** For jqwik, and for domains of others. */
    public RefusalDomain() {}

    /**
     * The kinds of refusals, by package, type and place, such as {@code cost: CloudService.years 1}.
     *
     * @return the names of the kinds
     */
    public static Set<String> kinds() {
        return Collections.unmodifiableSet(KINDS.keySet());
    }

    /**
     * Refusals of one kind.
     *
     * @param kind the name of the kind
     * @return an arbitrary of them
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Arbitrary<Refusal> ofKind(String kind) {
        Supplier<Arbitrary<Refusal>> its = KINDS.get(kind);
        if (its == null) {
            throw new IllegalArgumentException("no kind of refusals \"" + kind + "\"");
        }
        return its.get();
    }

    /**
     * Null for each part of a record.
     *
     * @param valid the record as it is
     * @return a refusal for each part that is not primitive
     */
    public static List<Refusal> nullsOf(Record valid) {
        return Parts.nullable(valid.getClass()).stream()
                .map(part -> Refusal.ofNull(valid, part))
                .toList();
    }

    /**
     * Refusals of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Refusal> refusals() {
        return Arbitraries.of(KINDS.keySet()).flatMap(RefusalDomain::ofKind);
    }
}
