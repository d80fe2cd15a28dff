package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Applications of which everything is true or false, and what is known of them: to all official programs, and to programs
 * with rules of any form. Every choice is a throw of dice with a name, so that a case with fewer members, fewer faults or
 * fewer unknown facts is otherwise the same: that is what a failure shrinks to.
 */
public final class EligibilityDomain extends DomainContextBase {
    private static final List<Program> PROGRAMS = OfficialCatalog.catalog().programs();

    private static final List<WithBook> OFFICIAL = withBooks(PROGRAMS);

    /** Rule books are made once: they are much work. */
    private record WithBook(Program program, RuleBook book, NamedFacts named) {}

    private static List<WithBook> withBooks(List<Program> programs) {
        return programs.stream()
                .map(program -> new WithBook(program, program.ruleBook(), NamedFacts.of(program)))
                .toList();
    }

    /** For jqwik, and for the tests of other modules. */
    public EligibilityDomain() {}

    /**
     * Applications to official programs, and to programs with rules of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<EligibilityCase> cases() {
        return Draw.once(
                "EligibilityDomain.cases",
                () -> Arbitraries.frequencyOf(Tuple.of(3, officialCases()), Tuple.of(2, ownCases())));
    }

    /**
     * Applications to official programs.
     *
     * @return an arbitrary of them
     */
    public static Arbitrary<EligibilityCase> officialCases() {
        return cases(OFFICIAL, 0);
    }

    /**
     * With up to three rules of one's own.
     *
     * @return an arbitrary of them
     */
    public static Arbitrary<EligibilityCase> ownCases() {
        return cases(OFFICIAL, 3);
    }

    /** Of these programs. */
    static Arbitrary<EligibilityCase> casesOf(List<Program> programs) {
        return cases(withBooks(programs), 0);
    }

    private static final int MOST_MEMBERS = 60;

    /** The same each time. */
    static List<EligibilityCase> some(Program program, int number) {
        WithBook its = new WithBook(program, program.ruleBook(), NamedFacts.of(program));
        List<Integer> faults = List.of(0, 3, 10, 40);
        int named = Math.min(its.named().members(), MOST_MEMBERS);
        List<Integer> members = List.of(1, 2, 3, 5, 12, named, named + 1, 2 * named + 1);
        return IntStream.range(0, number)
                .mapToObj(i -> make(
                        its,
                        Math.max(1, members.get(i % members.size())),
                        faults.get(i / members.size() % faults.size()),
                        100,
                        Stage.COMPLETION,
                        new Dice(i),
                        0,
                        true))
                .toList();
    }

    private static Arbitrary<EligibilityCase> cases(List<WithBook> programs, int ownRules) {
        return Combinators.combine(
                        Arbitraries.of(programs),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(0, 3, 20, 60),
                        Arbitraries.of(100, 95, 80, 40, 0),
                        Arbitraries.of(Stage.class),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(Math.min(ownRules, 1), ownRules))
                .as((program, members, faults, percent, stage, seed, rules) ->
                        make(program, members, faults, percent, stage, new Dice(seed), rules, false))
                .withoutEdgeCases();
    }

    private static EligibilityCase make(
            WithBook official,
            int members,
            int faults,
            int percent,
            Stage stage,
            Dice dice,
            int ownRules,
            boolean crowded) {
        Program program = official.program();
        RuleMaker leaves = new RuleMaker(dice, false, false);
        for (int i = 0; i < ownRules; i++) {
            program = program.adding(ownRule(leaves, i));
        }
        RuleBook book = ownRules == 0 ? official.book() : program.ruleBook();
        Application truth =
                new ApplicationMaker(program, official.named(), leaves, dice, faults, crowded).application(members);
        return new EligibilityCase(program, book, truth, percent, stage, dice);
    }

    /**
     * A rule of any form.
     *
     * @param leaves what makes its conditions
     * @param number its number, which is a part of its key
     * @return the rule
     */
    public static Rule ownRule(RuleMaker leaves, int number) {
        String path = "own-" + number;
        Dice dice = leaves.dice;
        return Rule.builder()
                .key(path)
                .kind(dice.pick(path + " kind", List.of(RuleKind.values())))
                .title(Name.of("자체 규칙 " + number, "own rule " + number))
                .condition(leaves.condition(path, 3))
                .due(dice.pick(path + " due", List.of(Stage.APPLICATION, Stage.APPLICATION, Stage.COMPLETION)))
                .remedy(
                        dice.chance(path + " remedy", 50)
                                ? Optional.of(Name.of("해결 " + number, "remedy " + number))
                                : Optional.empty())
                .grounds(Grounds.NONE)
                .build();
    }

    /**
     * Small cases with rules whose facts are yes or no.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<YesNoCase> yesNoCases() {
        return Combinators.combine(
                        Arbitraries.of(OFFICIAL),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.longs())
                .as((program, members, rules, open, seed) -> yesNo(program, members, rules, open, new Dice(seed)))
                .withoutEdgeCases();
    }

    private static YesNoCase yesNo(WithBook official, int members, int ownRules, int most, Dice dice) {
        RuleMaker leaves = new RuleMaker(dice, true, true);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ownRules; i++) {
            rules.add(ownRule(leaves, i).withDue(Stage.APPLICATION));
        }
        Program program = official.program().withRules(rules).withDocuments(List.of());
        RuleBook book = new RuleBook(
                official.book().program(),
                official.book().name(),
                official.book().types(),
                official.book().terms(),
                official.book().cluster(),
                rules);
        Application truth =
                new ApplicationMaker(program, official.named(), leaves, dice, 50, false).application(members);
        Set<Trait> money = new LinkedHashSet<>();
        book.terms().values().stream().map(FundingTerms::traits).forEach(money::addAll);
        List<YesNoFact> facts = new ArrayList<>();
        leaves.stated.forEach(trait -> facts.add(new YesNoFact(
                Unknown.statement(trait).toString(), Optional.empty(), Optional.of(trait), Optional.empty())));
        leaves.documents.forEach(document -> facts.add(new YesNoFact(
                Unknown.document(Unknown.Kind.DOCUMENT, Optional.empty(), document)
                        .toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(document.key()))));
        for (Member member : truth.consortium().members()) {
            Set<Trait> its = new LinkedHashSet<>(leaves.traits);
            its.addAll(money);
            for (Trait trait : its) {
                Unknown unknown = trait.equals(Trait.SMALL_ENTERPRISE)
                        ? Unknown.ofCompany(Unknown.Kind.SIZE, member.id())
                        : new Unknown(
                                Unknown.Kind.TRAIT,
                                Optional.of(member.id()),
                                Optional.of(trait.key()),
                                Optional.of(trait.label()));
                facts.add(new YesNoFact(
                        unknown.toString(), Optional.of(member.id()), Optional.of(trait), Optional.empty()));
            }
            leaves.documents.forEach(document -> facts.add(new YesNoFact(
                    Unknown.document(Unknown.Kind.DOCUMENT, Optional.of(member.id()), document)
                            .toString(),
                    Optional.of(member.id()),
                    Optional.empty(),
                    Optional.of(document.key()))));
        }
        List<YesNoFact> open = new ArrayList<>();
        Application known = truth;
        for (int i = 0; i < most && !facts.isEmpty(); i++) {
            YesNoFact fact = facts.remove(dice.roll("open " + i, facts.size()));
            open.add(fact);
            known = fact.hide(known);
        }
        return new YesNoCase(book, known, open);
    }

    /**
     * Rule books of official programs, and with rules of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RuleBook> books() {
        return cases().map(EligibilityCase::book);
    }
}
