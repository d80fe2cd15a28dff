package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.ChecklistItem;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.eligibility.Pivot;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    /** For jqwik, and for the tests of other modules. */
    public EligibilityDomain() {}

    // ---- Cases ----

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

    // ---- Rules ----

    private static Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(ApplicationMaker.ROLES).set().ofMinSize(1).ofMaxSize(4);
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> parts) {
        return parts.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Map<SupportType, SmartLevel>> targets() {
        return Arbitraries.maps(WORDS.supportTypes(), Arbitraries.of(SmartLevel.class))
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /**
     * Documents of each member and of all together, with an age, years and exemptions or without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RequiredDocument> documents() {
        return Draw.once(
                "EligibilityDomain.documents",
                () -> Combinators.combine(
                                Draw.keys(),
                                WORDS.names(),
                                roles(),
                                Arbitraries.of(true, false),
                                Draw.within(1, 120).optional(0.4),
                                Draw.within(2000, 2999).list().uniqueElements().ofMaxSize(3),
                                Combinators.combine(
                                                WORDS.traits().optional(0.3),
                                                WORDS.traits()
                                                        .list()
                                                        .ofMaxSize(2)
                                                        .uniqueElements(Trait::key))
                                        .as(Tuple::of),
                                Combinators.combine(Arbitraries.of(Stage.class), SOURCES.grounds())
                                        .as(Tuple::of))
                        .as((key, name, from, each, age, years, traits, rest) -> new RequiredDocument(
                                key,
                                name,
                                List.copyOf(from),
                                each,
                                age,
                                years,
                                traits.get1(),
                                each ? traits.get2() : List.of(),
                                rest.get1(),
                                rest.get2())));
    }

    /**
     * Requirements of a trait.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Has> having() {
        return WORDS.traits().map(Requirement.Has::new);
    }

    /**
     * Requirements of a document.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.HandedIn> handing() {
        return documents().map(Requirement.HandedIn::new);
    }

    /**
     * Requirements of a statement.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Stated> stating() {
        return WORDS.traits().map(Requirement.Stated::new);
    }

    /**
     * Requirements of a size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.SizeIn> ofSize() {
        return new CompanyDomain().sizes().map(Requirement.SizeIn::new);
    }

    /**
     * Requirements of an industry.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.IndustryIn> ofIndustry() {
        return some(new CompanyDomain().industries()).map(Requirement.IndustryIn::new);
    }

    /**
     * Requirements of a state.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.InState> inState() {
        return Arbitraries.of(BusinessState.class).set().ofMinSize(1).map(Requirement.InState::new);
    }

    /**
     * The requirement that no project is under way.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.NoProjectUnderWay> idle() {
        return Arbitraries.just(new Requirement.NoProjectUnderWay());
    }

    /**
     * Requirements that a level was not reached before.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.OncePerLevel> oncePerLevel() {
        return targets().map(Requirement.OncePerLevel::new);
    }

    /**
     * Requirements that a level is not reached yet.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.ReachesTarget> reaching() {
        return targets().map(Requirement.ReachesTarget::new);
    }

    /**
     * Requirements of a type.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.TypeIn> ofType() {
        return some(WORDS.supportTypes()).map(Requirement.TypeIn::new);
    }

    /**
     * Requirements of no project, of some, of at most a thousand.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.CompletedProjects> experienced() {
        return Combinators.combine(Draw.within(0, 1_000), Draw.within(0, 1_000).optional(0.5))
                .as((one, other) -> new Requirement.CompletedProjects(
                        other.map(it -> Math.min(one, it)).orElse(one), other.map(it -> Math.max(one, it))));
    }

    private Arbitrary<Requirement> leaves() {
        return Draw.once(
                "EligibilityDomain.leaves",
                () -> Arbitraries.oneOf(
                        having(),
                        stating(),
                        handing(),
                        ofSize(),
                        ofIndustry(),
                        inState(),
                        idle(),
                        oncePerLevel(),
                        reaching(),
                        ofType(),
                        experienced()));
    }

    /**
     * Requirements of which all must be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.AllOf> allRequirements() {
        return some(leaves()).map(Requirement.AllOf::new);
    }

    /**
     * Requirements of which one must be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.AnyOf> anyRequirements() {
        return some(leaves()).map(Requirement.AnyOf::new);
    }

    /**
     * Requirements that must not be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Not> noRequirements() {
        return Arbitraries.oneOf(leaves(), allRequirements()).map(Requirement.Not::new);
    }

    /**
     * Requirements of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement> requirements() {
        return Draw.once(
                "EligibilityDomain.requirements",
                () -> Arbitraries.oneOf(leaves(), leaves(), allRequirements(), anyRequirements(), noRequirements()));
    }

    /**
     * Conditions that every member of some roles meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Every> every() {
        return Combinators.combine(roles(), requirements()).as(Condition.Every::new);
    }

    /**
     * Conditions that at least so many members meet, from one on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtLeast> atLeast() {
        return Combinators.combine(
                        Draw.within(1, 1_000_000), roles(), requirements().optional(0.6))
                .as(Condition.AtLeast::new);
    }

    /**
     * Conditions that at most so many members meet, from none on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtMost> atMost() {
        return Combinators.combine(
                        Draw.within(0, 1_000_000), roles(), requirements().optional(0.6))
                .as(Condition.AtMost::new);
    }

    /**
     * Conditions that a share of the members meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtLeastShare> atLeastShare() {
        return Combinators.combine(new FundingDomain().shares(), roles(), requirements())
                .as(Condition.AtLeastShare::new);
    }

    /**
     * Conditions that more than a share of the members meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.MoreThanShare> moreThanShare() {
        return Combinators.combine(
                        new FundingDomain().shares().filter(share -> !share.equals(Share.ONE)), roles(), requirements())
                .as(Condition.MoreThanShare::new);
    }

    /**
     * Conditions of a statement.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Stated> stated() {
        return WORDS.traits().map(Condition.Stated::new);
    }

    /**
     * Conditions of a document.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.HandedIn> handedIn() {
        return documents().map(Condition.HandedIn::new);
    }

    /**
     * Conditions of a window.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.WindowOpen> windowOpen() {
        return new ScheduleDomain().windows().list().ofMaxSize(3).map(Condition.WindowOpen::new);
    }

    private Arbitrary<Condition> plainConditions() {
        return Draw.once(
                "EligibilityDomain.plainConditions",
                () -> Arbitraries.oneOf(
                        every(),
                        atLeast(),
                        atMost(),
                        atLeastShare(),
                        moreThanShare(),
                        stated(),
                        handedIn(),
                        windowOpen()));
    }

    /**
     * Conditions of which all must hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AllOf> allConditions() {
        return some(plainConditions()).map(Condition.AllOf::new);
    }

    /**
     * Conditions of which one must hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AnyOf> anyConditions() {
        return some(plainConditions()).map(Condition.AnyOf::new);
    }

    /**
     * Conditions that must not hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Not> noConditions() {
        return Arbitraries.oneOf(plainConditions(), allConditions()).map(Condition.Not::new);
    }

    /**
     * Conditions of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition> conditions() {
        return Draw.once(
                "EligibilityDomain.conditions",
                () -> Arbitraries.oneOf(
                        plainConditions(), plainConditions(), allConditions(), anyConditions(), noConditions()));
    }

    /**
     * Rules of every kind, due at every stage, for all and where something holds.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Rule> rules() {
        return Draw.once(
                "EligibilityDomain.rules",
                () -> Combinators.combine(
                                Draw.keys(),
                                Arbitraries.of(RuleKind.class),
                                WORDS.names(),
                                conditions().optional(0.2),
                                conditions(),
                                Arbitraries.of(Stage.class),
                                WORDS.names().optional(0.5),
                                SOURCES.grounds())
                        .as(Rule::new));
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

    // ---- Results ----

    /**
     * Facts of every kind that may be unknown.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Unknown> unknowns() {
        return Draw.once("EligibilityDomain.unknowns", () -> {
            Arbitrary<Unknown.Kind> ofDocument =
                    Arbitraries.of(Unknown.Kind.DOCUMENT, Unknown.Kind.DOCUMENT_DATE, Unknown.Kind.DOCUMENT_YEARS);
            return Arbitraries.oneOf(
                    Combinators.combine(
                                    Arbitraries.of(Unknown.Kind.SIZE, Unknown.Kind.INDUSTRY, Unknown.Kind.COST),
                                    Draw.texts())
                            .as(Unknown::ofCompany),
                    Arbitraries.of(Unknown.Kind.SUBMITTED, Unknown.Kind.SHARED_COST)
                            .map(Unknown::ofApplication),
                    Combinators.combine(Draw.texts(), WORDS.traits()).as(Unknown::of),
                    WORDS.traits().map(Unknown::statement),
                    Combinators.combine(Draw.keys(), WORDS.names())
                            .as((key, name) -> new Unknown(
                                    Unknown.Kind.GRANT_COST, Optional.empty(), Optional.of(key), Optional.of(name))),
                    Combinators.combine(ofDocument, Draw.texts().optional(0.5), documents())
                            .as(Unknown::document));
        });
    }

    /**
     * What an unknown fact may settle.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Pivot> pivots() {
        return Combinators.combine(unknowns(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Pivot::new);
    }

    /**
     * Checks that hold, that do not, and that turn on something.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Check> checks() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Check::known),
                pivots().list().ofMinSize(1).ofMaxSize(3).map(pivots -> new Check(Truth.UNKNOWN, pivots)));
    }

    /**
     * Outcomes of conditions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Outcome> outcomes() {
        Arbitrary<List<String>> ids = Draw.texts().list().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(checks(), new ExplainDomain().messages(), ids, ids)
                        .as(Outcome::new),
                findings().map(Finding::outcome));
    }

    /**
     * Assessments of applications of which much is known or little, with faults and without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Assessment> assessments() {
        return cases().map(it -> it.assess(it.known()));
    }

    /**
     * What assessments find.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Finding> findings() {
        return Draw.oneOf(assessments(), Assessment::all);
    }

    /**
     * Supports of which the amount is settled, of which it is not, and of which there is no upper end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportRange> supportRanges() {
        return Combinators.combine(
                        Draw.amounts(),
                        Draw.amounts().optional(0.7),
                        unknowns().list().ofMinSize(1).ofMaxSize(2))
                .as((one, other, unknowns) -> {
                    Optional<Won> most = other.map(one::max);
                    Won least = other.map(one::min).orElse(one);
                    return new SupportRange(least, most, most.equals(Optional.of(least)) ? List.of() : unknowns);
                });
    }

    /**
     * Answers to choose from.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Question.Choice> choices() {
        return Combinators.combine(Draw.keys(), WORDS.names()).as(Question.Choice::new);
    }

    /**
     * Questions that rules or the money turn on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Question> questions() {
        return Combinators.combine(
                        unknowns(),
                        Draw.keys().list().ofMaxSize(3).uniqueElements(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        choices().list().ofMaxSize(3).uniqueElements(Question.Choice::key))
                .as((unknown, rules, ends, money, choices) ->
                        new Question(unknown, rules, ends, money || rules.isEmpty(), choices));
    }

    /**
     * What is left to do.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ChecklistItem> checklistItems() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(RuleKind.class),
                        WORDS.names(),
                        new ExplainDomain().messages().optional(0.3),
                        Arbitraries.of(Truth.class),
                        Draw.texts().list().ofMaxSize(2),
                        SOURCES.grounds())
                .as(ChecklistItem::new);
    }

    // ---- Repairs ----

    /**
     * Repairs of something that does not hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.Amend> amends() {
        return Combinators.combine(
                        rules(),
                        conditions(),
                        Draw.texts().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        WORDS.supportTypes().list().ofMaxSize(2))
                .as(Repair.Amend::new);
    }

    /**
     * Repairs by members that join.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.Join> joins() {
        ConsortiumDomain consortia = new ConsortiumDomain();
        return Combinators.combine(
                        rules(),
                        some(consortia.members()),
                        consortia.documents().list().ofMaxSize(2))
                .as(Repair.Join::new);
    }

    /**
     * Repairs by members that leave.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.LeaveOut> leaving() {
        return Combinators.combine(rules(), some(Draw.texts())).as(Repair.LeaveOut::new);
    }

    /**
     * Repairs by another day.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.SubmitLater> later() {
        return Combinators.combine(rules(), Draw.days(), new ScheduleDomain().windows())
                .as((rule, day, window) -> new Repair.SubmitLater(
                        rule, day.atStartOfDay(RecruitmentWindow.ZONE).toInstant(), window));
    }

    /**
     * Repairs of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair> repairs() {
        return Arbitraries.oneOf(amends(), joins(), leaving(), later());
    }

    /**
     * Repairs of applications as far as they can be repaired.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repairs> allRepairs() {
        return assessments().map(Assessment::repairs);
    }
}
