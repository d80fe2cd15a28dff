package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is proposed where rules of one's own are not met: who joins, who stays out, what changes, and what is the least. */
class OwnRuleRepairTest {

    private static final Program PROGRAM = OfficialCatalog.catalog().program("2022/build-upgrade");
    private static final Trait SEOUL = Trait.of("seoul", "서울 소재", "in Seoul");
    private static final Set<Role> ADOPTERS = Set.of(Role.ADOPTER);
    private static final Requirement IN_SEOUL = new Requirement.Has(SEOUL);
    private static final Requirement HAS_BUILT = new Requirement.CompletedProjects(1, Optional.empty());

    private static Rule rule(String key, Condition condition) {
        return Rule.builder()
                .key(key)
                .kind(RuleKind.COMPOSITION)
                .title(Name.of("요건 " + key, "rule " + key))
                .condition(condition)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build();
    }

    private static Rule withRemedy(Rule rule) {
        return rule.withRemedy(Name.of("고침 " + rule.key(), "mend " + rule.key()));
    }

    private static Member adopter(Company company) {
        return Member.of(company, Role.ADOPTER).withType(Tier.ADVANCED_1);
    }

    private static Company company(String id) {
        return Company.of(id).withProjects(List.of());
    }

    private static Company built(String id) {
        return Company.of(id)
                .withProjects(List.of(PriorProject.underWay(PROGRAM.id(), Tier.BASIC, LocalDate.of(2019, 1, 2))
                        .completedOn(LocalDate.of(2019, 6, 1))
                        .reaching(SmartLevel.BASIC)));
    }

    private static Application of(Member... members) {
        return Application.of(PROGRAM.id(), Consortium.of(members)).stating(Trait.WITHIN_NOTICE_PERIOD);
    }

    private static Repairs repairs(Application application, Rule... rules) {
        Program program = PROGRAM;
        for (Rule each : rules) {
            program = program.adding(each);
        }
        return program.assess(application).repairs();
    }

    private static Repairs repairs(Application application, Condition condition) {
        return repairs(application, rule("own", condition));
    }

    private static List<String> changes(Repairs repairs) {
        return repairs.changes().stream()
                .map(change -> change.message().render(Language.ENGLISH))
                .toList();
    }

    private static Member joining(Repairs repairs, String id) {
        return repairs.repaired().consortium().find(id).orElseThrow();
    }

    // ---- Who joins ----

    @Test
    void whoJoinsMeetsWhatIsAskedAndHasTheTypeOfThoseWhoAreThere() {
        Condition two = new Condition.AtLeast(2, ADOPTERS, Optional.of(IN_SEOUL));
        Repairs repairs = repairs(
                of(
                        adopter(company("A").lacking(SEOUL)),
                        adopter(company("new-2").lacking(SEOUL))),
                two);
        assertThat(changes(repairs)).containsExactly("2 more as adopter (rule own)");
        assertThat(repairs.repaired().consortium().members())
                .extracting(Member::id)
                .containsExactly("A", "new-2", "new-1", "new-3");
        assertThat(joining(repairs, "new-1"))
                .isEqualTo(Member.of(Company.of("new-1").having(SEOUL), Role.ADOPTER)
                        .withType(Tier.ADVANCED_1));
    }

    @Test
    void whoJoinsWithoutAProjectOfItsOwnHasNoType() {
        Repairs repairs = repairs(of(adopter(company("A"))), Condition.AtLeast.of(1, Role.SUPPLIER));
        assertThat(joining(repairs, "new-1")).isEqualTo(Member.of(Company.of("new-1"), Role.SUPPLIER));
    }

    @Test
    void whoJoinsMeetsTheOtherRulesOfItsRoleToo() {
        Application application = of(adopter(company("A").having(SEOUL)));
        Rule two = rule("two", Condition.AtLeast.of(2, Role.ADOPTER));
        Condition each = new Condition.Every(ADOPTERS, IN_SEOUL);
        assertThat(joining(repairs(application, two, rule("each", each)), "new-1")
                        .company())
                .isEqualTo(Company.of("new-1").having(SEOUL));
        Condition one = new Condition.AtLeast(1, ADOPTERS, Optional.of(IN_SEOUL));
        assertThat(joining(repairs(application, two, rule("one", one)), "new-1").company())
                .isEqualTo(Company.of("new-1").having(SEOUL));
        Condition suppliers = new Condition.Every(Set.of(Role.SUPPLIER), IN_SEOUL);
        assertThat(joining(repairs(application, two, rule("suppliers", suppliers)), "new-1")
                        .company())
                .isEqualTo(Company.of("new-1"));
    }

    /** The role that most have, apart from leading; of several, the one that goes with a lead where there is one. */
    @Test
    void whoMayJoinInSeveralRolesTakesTheUsualOne() {
        Condition three =
                new Condition.AtLeast(4, EnumSet.of(Role.LEAD, Role.PARTICIPANT, Role.ADOPTER), Optional.empty());
        Member lead = Member.of(company("L"), Role.LEAD).withType(Tier.BASIC);
        Member one = adopter(company("A"));
        Member participant = Member.of(company("P"), Role.PARTICIPANT).withType(Tier.BASIC);
        assertThat(changes(repairs(of(one), three))).containsExactly("3 more as adopter (rule own)");
        assertThat(changes(repairs(of(lead, one, participant), three)))
                .containsExactly("1 more as participant (rule own)");
        assertThat(changes(repairs(of(lead, one, adopter(company("B"))), three)))
                .containsExactly("1 more as adopter (rule own)");
    }

    @Test
    void thereIsOneLeadAtMost() {
        Set<Role> leads = EnumSet.of(Role.LEAD);
        Application without = of(adopter(company("A")));
        Application led = of(
                adopter(company("A")),
                Member.of(company("L").lacking(SEOUL), Role.LEAD).withType(Tier.BASIC));
        assertThat(changes(repairs(without, Condition.AtLeast.of(1, Role.LEAD))))
                .containsExactly("1 more as lead company (rule own)");
        assertThat(repairs(without, Condition.AtLeast.of(2, Role.LEAD)).isPossible())
                .isFalse();
        assertThat(repairs(led, new Condition.AtLeast(1, leads, Optional.of(IN_SEOUL)))
                        .isPossible())
                .isFalse();
        assertThat(changes(repairs(without, new Condition.MoreThanShare(Share.ofPercent(50), leads, IN_SEOUL))))
                .containsExactly("1 more as lead company (rule own)");
        Company elsewhere = company("L").lacking(SEOUL);
        Application leadElsewhere =
                of(adopter(company("A")), Member.of(elsewhere, Role.LEAD).withType(Tier.BASIC));
        assertThat(changes(repairs(leadElsewhere, new Condition.AtLeastShare(Share.ofPercent(50), leads, IN_SEOUL))))
                .containsExactly("leave out L (rule own)");
    }

    // ---- Who stays out ----

    @Test
    void whoIsNotToBeThereStaysOutTheLastFirst() {
        Application application = of(
                adopter(company("A")), Member.of(company("S"), Role.SUPPLIER), Member.of(company("T"), Role.SUPPLIER));
        assertThat(changes(repairs(application, new Condition.Not(Condition.AtLeast.of(2, Role.SUPPLIER)))))
                .containsExactly("leave out T (rule own)");
        assertThat(changes(repairs(application, new Condition.Not(Condition.AtLeast.of(1, Role.SUPPLIER)))))
                .containsExactly("leave out T, S (rule own)");
        assertThat(changes(repairs(
                        application,
                        new Condition.Not(new Condition.AtMost(2, Set.of(Role.SUPPLIER), Optional.empty())))))
                .containsExactly("1 more as supplier (rule own)");
    }

    @Test
    void notEverybodyIsMadeToFail() {
        Condition not = new Condition.Not(new Condition.Every(ADOPTERS, IN_SEOUL));
        assertThat(repairs(of(adopter(company("A").having(SEOUL))), not).isPossible())
                .isFalse();
    }

    @Test
    void whoCanChangeChangesAndTheOthersStayOut() {
        Rule either = withRemedy(rule(
                "own",
                new Condition.Every(
                        ADOPTERS,
                        new Requirement.AnyOf(List.of(HAS_BUILT, new Requirement.TypeIn(List.of(Tier.BASIC)))))));
        assertThat(changes(repairs(of(adopter(company("A")), adopter(built("B"))), either)))
                .containsExactly("A: mend own");
        Rule never = withRemedy(rule("own", new Condition.Every(ADOPTERS, HAS_BUILT)));
        assertThat(changes(repairs(of(adopter(company("A")), adopter(built("B"))), never)))
                .containsExactly("leave out A (rule own)");
    }

    /** A fails both rules, and only one of them can be mended: it stays out, and has nothing else to change. */
    @Test
    void whoStaysOutHasNothingElseToChange() {
        Rule change = withRemedy(rule("change", new Condition.Every(ADOPTERS, IN_SEOUL)));
        Rule leave = rule("leave", new Condition.Every(ADOPTERS, HAS_BUILT));
        Member a = adopter(company("A").lacking(SEOUL));
        Member b = adopter(built("B").lacking(SEOUL));
        Member c = adopter(built("C").having(SEOUL));
        assertThat(changes(repairs(of(a, b), change, leave)))
                .containsExactly("B: mend change", "leave out A (rule leave)");
        assertThat(changes(repairs(of(a, c), change, leave))).containsExactly("leave out A (rule leave)");
    }

    // ---- The least that will do ----

    private static final Condition KAMP = new Condition.Stated(Trait.KAMP);
    private static final Condition ONE_SUPPLIER = Condition.AtLeast.of(1, Role.SUPPLIER);
    private static final Condition TWO_SUPPLIERS = Condition.AtLeast.of(2, Role.SUPPLIER);

    private static Condition either(Condition one, Condition other) {
        return new Condition.AnyOf(List.of(one, other));
    }

    @Test
    void ofTwoWaysTheOneThatTakesLessIsProposed() {
        Application denying = of(adopter(company("A")), adopter(built("B"))).denying(Trait.KAMP);
        assertThat(changes(repairs(denying, either(TWO_SUPPLIERS, KAMP))))
                .hasSize(1)
                .allMatch(it -> !it.contains("more"));
        assertThat(changes(repairs(denying, either(ONE_SUPPLIER, KAMP))))
                .containsExactly("1 more as supplier (rule own)");
        Condition allBuilt = new Condition.Every(ADOPTERS, HAS_BUILT);
        assertThat(changes(repairs(denying, either(TWO_SUPPLIERS, allBuilt))))
                .containsExactly("leave out A (rule own)");
        Application more = of(adopter(company("A")), adopter(company("C")), adopter(built("B")));
        assertThat(changes(repairs(more, either(allBuilt, ONE_SUPPLIER))))
                .containsExactly("1 more as supplier (rule own)");
        Rule seoul = withRemedy(rule("own", either(new Condition.Every(ADOPTERS, IN_SEOUL), ONE_SUPPLIER)));
        Application elsewhere =
                of(adopter(company("A").lacking(SEOUL)), adopter(company("B").lacking(SEOUL)));
        assertThat(changes(repairs(elsewhere, seoul))).containsExactly("1 more as supplier (rule own)");
        Rule three = withRemedy(
                rule("own", either(Condition.AtLeast.of(3, Role.SUPPLIER), new Condition.Every(ADOPTERS, IN_SEOUL))));
        assertThat(changes(repairs(elsewhere, three))).containsExactly("A, B: mend own");
    }

    @Test
    void ofSeveralThatAreToHoldOnlyThoseThatDoNotAreMended() {
        Application half = of(adopter(company("A"))).stating(Trait.KAMP).denying(Trait.AAS_DATA);
        Condition both = new Condition.AllOf(List.of(KAMP, new Condition.Stated(Trait.AAS_DATA), ONE_SUPPLIER));
        Repairs repairs = repairs(half, both);
        assertThat(repairs.changes()).hasSize(2);
        assertThat(repairs.repaired().statements())
                .containsEntry(Trait.KAMP, true)
                .containsEntry(Trait.AAS_DATA, true);
        assertThat(repairs.repaired().consortium().members()).hasSize(2);
    }

    /** A rule that asks for three suppliers where KAMP is used: not to use it takes less, unless another rule asks for it. */
    @Test
    void aRuleThatNeedNotApplyIsNotMetWhereThatTakesLessAndBreaksNothing() {
        Rule applying = rule("own", Condition.AtLeast.of(3, Role.SUPPLIER)).withWhen(Optional.of(KAMP));
        Application using = of(adopter(company("A"))).stating(Trait.KAMP);
        assertThat(repairs(using, applying).repaired().statements()).containsEntry(Trait.KAMP, false);
        assertThat(changes(repairs(using, applying, rule("kamp", KAMP))))
                .containsExactly("3 more as supplier (rule own)");
    }

    // ---- In words ----

    @Test
    void conditionsSayWhatTheyAskFor() {
        assertThat(List.of(
                        new Condition.AtLeast(2, ADOPTERS, Optional.of(IN_SEOUL)),
                        TWO_SUPPLIERS,
                        new Condition.AtMost(2, ADOPTERS, Optional.of(IN_SEOUL)),
                        new Condition.AtMost(2, ADOPTERS, Optional.empty()),
                        new Condition.Every(ADOPTERS, IN_SEOUL),
                        new Condition.AtLeastShare(Share.ofPercent(50), ADOPTERS, IN_SEOUL),
                        new Condition.Not(TWO_SUPPLIERS),
                        new Condition.AllOf(List.of(ONE_SUPPLIER, TWO_SUPPLIERS)),
                        either(ONE_SUPPLIER, TWO_SUPPLIERS)))
                .extracting(condition -> condition.describe().render(Language.ENGLISH))
                .containsExactly(
                        "at least 2: adopter (in Seoul)",
                        "at least 2: supplier",
                        "at most 2: adopter (in Seoul)",
                        "at most 2: adopter",
                        "adopter: in Seoul",
                        "at least 50% of: adopter (in Seoul)",
                        "not (at least 2: supplier)",
                        "all of (at least 1: supplier, at least 2: supplier)",
                        "one of (at least 1: supplier, at least 2: supplier)");
    }

    private static Outcome outcome(Condition condition, Application application) {
        return condition.check(Situation.of(application, List.of(Tier.BASIC)));
    }

    @Test
    void whatWasSeenIsSaid() {
        Application one = of(adopter(company("A")));
        Condition each = new Condition.Every(Set.of(Role.SUPPLIER), IN_SEOUL);
        assertThat(outcome(each, one).observed().render(Language.ENGLISH)).isEqualTo("no member is concerned");
        Condition all = new Condition.Every(ADOPTERS, IN_SEOUL);
        Application mixed =
                of(adopter(company("A").having(SEOUL)), adopter(company("B").lacking(SEOUL)), adopter(company("C")));
        assertThat(outcome(all, mixed).observed().render(Language.ENGLISH)).isEqualTo("not met by: B");
        assertThat(outcome(all, one).observed().render(Language.ENGLISH)).isEqualTo("to be confirmed by: A");
        assertThat(outcome(all, of(adopter(company("A").having(SEOUL))))
                        .observed()
                        .render(Language.ENGLISH))
                .isEqualTo("met by all concerned: 1");
        // Of several, only those are shown that say what the whole says.
        Condition both = new Condition.AllOf(List.of(all, Condition.AtLeast.of(1, Role.ADOPTER)));
        assertThat(outcome(both, mixed).observed().render(Language.ENGLISH)).isEqualTo("not met by: B");
        assertThat(outcome(both, mixed).failing()).containsExactly("B");
        assertThat(outcome(both, one).open()).containsExactly("A");
        Condition few = new Condition.AtMost(0, ADOPTERS, Optional.of(IN_SEOUL));
        assertThat(outcome(few, one).check().pivots()).containsExactly(Pivot.of(Unknown.of("A", SEOUL)));
    }

    // ---- Opposites, and what the whole application says ----

    private static Repairs mended(Application application, Requirement requirement) {
        return repairs(application, withRemedy(rule("own", new Condition.Every(ADOPTERS, requirement))));
    }

    @Test
    void theOppositeOfTheOppositeIsMendedToHold() {
        Condition.Not twice = new Condition.Not(new Condition.Not(KAMP));
        Application denying = of(adopter(company("A").lacking(SEOUL))).denying(Trait.KAMP);
        assertThat(repairs(denying, twice).repaired().statements()).containsEntry(Trait.KAMP, true);
        Requirement inSeoul = new Requirement.Not(new Requirement.Not(IN_SEOUL));
        assertThat(joining(mended(denying, inSeoul), "A").company())
                .isEqualTo(company("A").having(SEOUL));
    }

    @Test
    void whereNoneIsToHoldOnlyThoseThatDoAreMended() {
        Application using = of(adopter(company("A"))).stating(Trait.KAMP).denying(Trait.AAS_DATA);
        Condition neither = new Condition.Not(either(KAMP, new Condition.Stated(Trait.AAS_DATA)));
        Repairs repairs = repairs(using, neither);
        assertThat(repairs.changes()).hasSize(1);
        assertThat(repairs.repaired().statements()).containsEntry(Trait.KAMP, false);
    }

    @Test
    void whatEachIsToStateIsStatedForAll() {
        Application denying = of(adopter(company("A"))).denying(Trait.KAMP);
        assertThat(mended(denying, new Requirement.Stated(Trait.KAMP))
                        .repaired()
                        .statements())
                .containsEntry(Trait.KAMP, true);
    }

    @Test
    void whatIsSaidOfOnePartAloneIsSaidAsItSaysIt() {
        Condition each = new Condition.Every(ADOPTERS, IN_SEOUL);
        Application elsewhere = of(adopter(company("A").lacking(SEOUL)), adopter(company("B")));
        assertThat(outcome(new Condition.AllOf(List.of(each, Condition.AtLeast.of(1, Role.ADOPTER))), elsewhere)
                        .observed())
                .isEqualTo(outcome(each, elsewhere).observed());
        Condition one = new Condition.AtMost(1, ADOPTERS, Optional.of(IN_SEOUL));
        Application open = of(adopter(company("A").having(SEOUL)), adopter(company("B")));
        assertThat(outcome(one, open).observed().render(Language.ENGLISH))
                .isEqualTo("1 confirmed, 1 not known yet (at most: 1)");
        assertThat(outcome(one, elsewhere).observed().render(Language.ENGLISH)).isEqualTo("0 (at most: 1)");
    }

    // ---- Rules that cannot be met together ----

    /** Who joins for one rule does not go again for another. */
    @Test
    void whoHasJoinedIsNotLeftOutAgain() {
        Repairs repairs = repairs(
                of(adopter(company("A"))),
                rule("three", Condition.AtLeast.of(3, Role.SUPPLIER)),
                rule("two", new Condition.AtMost(2, Set.of(Role.SUPPLIER), Optional.empty())));
        assertThat(changes(repairs)).containsExactly("3 more as supplier (rule three)");
        assertThat(repairs.beyond()).extracting(Rule::key).containsExactly("two");
    }

    /** A lone company may get three to join it, which are three quarters, and not four. */
    @Test
    void noMoreJoinThanTwiceThoseWhoAreThereAndOne() {
        Application elsewhere = of(adopter(company("A").lacking(SEOUL)));
        assertThat(changes(repairs(elsewhere, new Condition.AtLeastShare(Share.ofPercent(75), ADOPTERS, IN_SEOUL))))
                .containsExactly("3 more as adopter (rule own)");
        assertThat(repairs(elsewhere, new Condition.AtLeastShare(Share.ofPercent(80), ADOPTERS, IN_SEOUL))
                        .isPossible())
                .isFalse();
    }

    /** 29 have joined already; of the 44 that one applicant may get to join, 14 may come still. */
    @Test
    void whoHasJoinedCountsAgainstTheNumberThatMayJoin() {
        Application one = of(adopter(company("A")));
        Rule thirty = rule("thirty", Condition.AtLeast.of(30, Role.ADOPTER));
        Requirement basic = new Requirement.TypeIn(List.of(Tier.BASIC));
        assertThat(changes(repairs(
                        one, thirty, rule("share", new Condition.AtLeastShare(Share.ofPercent(31), ADOPTERS, basic)))))
                .containsExactly("29 more as adopter (rule thirty)", "14 more as adopter (rule share)");
        assertThat(repairs(one, thirty, rule("share", new Condition.AtLeastShare(new Share(1, 3), ADOPTERS, basic)))
                        .isPossible())
                .isFalse();
    }

    @Test
    void whereNobodyMayJoinAnyMoreAndNobodyFailsNothingHelps() {
        Repairs repairs = repairs(
                of(adopter(company("A"))),
                rule("many", Condition.AtLeast.of(45, Role.SUPPLIER)),
                rule("majority", new Condition.MoreThanShare(Share.ofPercent(50), Set.of(Role.PARTICIPANT), IN_SEOUL)));
        assertThat(repairs.beyond()).extracting(Rule::key).contains("majority");
    }

    /** Whoever joins takes the type of the lead, which another rule asks of no adopter: each of them goes again. */
    @Test
    void whoJoinedAndWentAgainNeverCame() {
        Member lead = Member.of(company("L"), Role.LEAD).withType(Tier.ADVANCED_1);
        Member basic = Member.of(company("A"), Role.ADOPTER).withType(Tier.BASIC);
        Repairs repairs = repairs(
                of(lead, basic, adopter(company("B"))),
                rule("three", Condition.AtLeast.of(3, Role.ADOPTER)),
                rule(
                        "share",
                        new Condition.AtLeastShare(Share.ONE, ADOPTERS, new Requirement.TypeIn(List.of(Tier.BASIC)))));
        assertThat(changes(repairs)).containsExactly("leave out B (rule share)");
        assertThat(repairs.beyond()).extracting(Rule::key).containsExactly("three");
    }

    @Test
    void ofThoseWhoJoinOnlyTheOthersAreLeft() {
        Member one = Member.of(company("new-1"), Role.SUPPLIER);
        Member two = Member.of(company("new-2"), Role.SUPPLIER);
        SubmittedDocument first = SubmittedDocument.of("paper", "new-1");
        SubmittedDocument second = SubmittedDocument.of("paper", "new-2");
        Rule rule = rule("own", TWO_SUPPLIERS);
        Repair.Join join = new Repair.Join(rule, List.of(one, two), List.of(first, second));
        assertThat(join.without(Set.of("new-1"))).contains(new Repair.Join(rule, List.of(two), List.of(second)));
        assertThat(join.without(Set.of("new-1", "new-2"))).isEmpty();
    }

    /** A supplier that joins where KAMP would do as well, which another rule asks for anyway. */
    private static final List<Rule> NEEDLESS = List.of(rule("either", either(ONE_SUPPLIER, KAMP)), rule("kamp", KAMP));

    private static List<String> withNeedless(Application application, Rule... rules) {
        List<Rule> all = new ArrayList<>(NEEDLESS);
        all.addAll(List.of(rules));
        return repairs(application.denying(Trait.KAMP), all.toArray(Rule[]::new)).changes().stream()
                .map(change -> change.rule().key())
                .toList();
    }

    @Test
    void whatIsNeedlessIsNotProposedWhoeverJoins() {
        Member a = adopter(company("A"));
        Member lead = Member.of(company("L"), Role.LEAD).withType(Tier.BASIC);
        Rule participant = rule("participant", Condition.AtLeast.of(1, Role.PARTICIPANT));
        Rule led = rule("lead", Condition.AtLeast.of(1, Role.LEAD));
        Rule built = rule("built", new Condition.Every(Set.of(Role.LEAD), HAS_BUILT));
        assertThat(withNeedless(of(a, lead), participant)).containsExactly("kamp", "participant");
        assertThat(withNeedless(of(a), led)).containsExactly("kamp", "lead");
        assertThat(withNeedless(of(a, lead), built, led)).containsExactly("kamp", "built", "lead");
    }

    /** Nobody would be left whose project it is. */
    @Test
    void whoseProjectItIsStaysWhateverFails() {
        Condition allBuilt = new Condition.Every(ADOPTERS, HAS_BUILT);
        assertThat(changes(repairs(of(adopter(company("A"))), allBuilt))).isEmpty();
        Program planning = OfficialCatalog.catalog().program("2021/cluster-planning-institution");
        Rule institution = rule("own", new Condition.Every(Set.of(Role.PLANNING_INSTITUTION), HAS_BUILT));
        Application alone =
                Application.of(planning.id(), Consortium.of(Member.of(company("P"), Role.PLANNING_INSTITUTION)));
        assertThat(changes(planning.adding(institution).assess(alone).repairs()))
                .noneMatch(change -> change.startsWith("leave out"));
    }

    // ---- Questions ----

    /** A yes or a no to KAMP settles one rule, and a no another; what is said of AAS data settles one rule alone. */
    @Test
    void whatSettlesMoreComesFirst() {
        Condition kamp = new Condition.AllOf(List.of(KAMP, new Condition.Stated(Trait.STAR)));
        Condition aas = new Condition.Stated(Trait.AAS_DATA);
        Program program = PROGRAM.adding(rule("aas-1", aas))
                .adding(rule("aas-2", neither(aas, new Condition.Stated(Trait.OWN_STAFF))))
                .adding(rule("kamp-1", KAMP))
                .adding(rule("kamp-2", kamp));
        assertThat(program.assess(of(adopter(company("A")))).questions())
                .extracting(question -> question.unknown().key().orElse(""))
                .containsSubsequence("kamp", "aas-data");
    }

    @Test
    void ofTwoThatSettleAsMuchTheOneComesFirstThatMovesTheMoney() {
        Program robot = OfficialCatalog.catalog().program("2021/robot");
        Application application = Application.of(robot.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        assertThat(robot.adding(rule("seoul", new Condition.Every(ADOPTERS, IN_SEOUL)))
                        .adding(rule("u-turn", new Condition.Every(ADOPTERS, new Requirement.Has(Trait.U_TURN))))
                        .assess(application)
                        .questions())
                .extracting(question -> question.unknown().key().orElse(""))
                .containsSubsequence("u-turn", "seoul");
    }

    @Test
    void whatCanEndComesFirstThenWhatMostRulesTurnOnThenWhatSettlesMore() {
        Condition a = new Condition.Stated(Trait.KAMP);
        Condition b = new Condition.Stated(Trait.AAS_DATA);
        Condition c = new Condition.Stated(Trait.LOCAL_MATCHING);
        Condition d = new Condition.Stated(Trait.OTHER_PAPERS);
        Condition e = new Condition.Stated(Trait.OWN_STAFF);
        Condition f = new Condition.Stated(Trait.USAGE_LOGS);
        Condition g = new Condition.Stated(Trait.CLOUD_RESOURCES);
        Condition h = new Condition.Stated(Trait.NOTARISED_CONTRACT);
        Condition all = new Condition.AllOf(
                List.of(new Condition.Stated(Trait.SECURITY_SOLUTION), new Condition.Stated(Trait.STAR)));
        Program program = PROGRAM;
        for (Rule each : List.of(
                // No single answer settles these three, one yes settles the next, one no ends each of the others.
                rule("neither-1", neither(g, h)),
                rule("neither-2", neither(c, d)),
                rule("neither-3", neither(c, d)),
                rule("either", either(e, f)),
                rule("all", all),
                rule("one", a),
                rule("two", b),
                rule("three", b))) {
            program = program.adding(each);
        }
        Application application = Application.of(PROGRAM.id(), Consortium.of(adopter(company("A"))));
        List<Question> questions = program.assess(application).questions().stream()
                .filter(question -> question.unknown().kind() == Unknown.Kind.STATEMENT)
                .filter(question -> !question.rules().contains("window"))
                .toList();
        assertThat(questions)
                .extracting(question -> question.unknown().key().orElseThrow())
                .containsExactly(
                        "aas-data",
                        "kamp",
                        "security-solution",
                        "star",
                        "local-matching",
                        "other-papers",
                        "own-staff",
                        "usage-logs",
                        "cloud-resources",
                        "notarised-contract");
        assertThat(questions)
                .extracting(Question::canEnd)
                .containsExactly(true, true, true, true, false, false, false, false, false, false);
        assertThat(questions.get(0).rules()).containsExactly("two", "three");
        assertThat(questions.get(4).rules()).containsExactly("neither-2", "neither-3");
    }

    private static Condition neither(Condition one, Condition other) {
        return either(new Condition.AllOf(List.of(one, other)), new Condition.AllOf(List.of(one, other, other)));
    }

    @Test
    void aStateIsAskedForWithAllStates() {
        Rule operating = rule(
                "own", new Condition.Every(ADOPTERS, new Requirement.InState(EnumSet.of(BusinessState.OPERATING))));
        assertThat(PROGRAM.adding(operating).assess(of(adopter(company("A")))).questions())
                .filteredOn(question -> question.unknown().kind() == Unknown.Kind.STATE)
                .singleElement()
                .satisfies(question -> assertThat(question.choices())
                        .extracting(Question.Choice::key)
                        .containsExactly("operating", "suspended", "closed"));
    }

    // ---- Whose project it is, and who leads ----

    @Test
    void somebodyIsLeftWhoseProjectItIsAndWhoWasThereFromTheBeginning() {
        Condition allBuilt = new Condition.Every(ADOPTERS, HAS_BUILT);
        Member supplier = Member.of(company("S"), Role.SUPPLIER);
        assertThat(repairs(of(adopter(company("A")), supplier), allBuilt).isPossible())
                .isFalse();
        assertThat(repairs(
                                of(adopter(company("A")), supplier),
                                rule("two", Condition.AtLeast.of(2, Role.ADOPTER)),
                                rule("built", allBuilt))
                        .isPossible())
                .isFalse();
        Condition noSupplier = new Condition.Every(Set.of(Role.SUPPLIER), HAS_BUILT);
        assertThat(changes(repairs(of(adopter(company("A")), supplier), noSupplier)))
                .containsExactly("leave out S (rule own)");
        Program planning = OfficialCatalog.catalog().program("2021/cluster-planning-institution");
        Rule institution = rule("own", new Condition.Every(Set.of(Role.PLANNING_INSTITUTION), HAS_BUILT));
        Application alone =
                Application.of(planning.id(), Consortium.of(Member.of(company("P"), Role.PLANNING_INSTITUTION)));
        assertThat(planning.adding(institution)
                        .assess(alone)
                        .repairs()
                        .repaired()
                        .consortium()
                        .members())
                .hasSize(1);
    }

    @Test
    void anotherLeadJoinsOnlyWhereTheLeadStaysOut() {
        Member lead = Member.of(company("L"), Role.LEAD).withType(Tier.BASIC);
        Repairs repairs = repairs(
                of(adopter(company("A")), lead),
                rule("built", new Condition.Every(Set.of(Role.LEAD), HAS_BUILT)),
                rule("lead", Condition.AtLeast.of(1, Role.LEAD)));
        assertThat(changes(repairs)).containsExactly("leave out L (rule built)", "1 more as lead company (rule lead)");
        assertThat(repairs.repaired().consortium().lead()).map(Member::id).contains("new-1");
    }

    @Test
    void whatTurnsOutToBeNeedlessIsNotProposed() {
        Application denying = of(adopter(company("A"))).denying(Trait.KAMP);
        Repairs repairs = repairs(denying, rule("either", either(ONE_SUPPLIER, KAMP)), rule("kamp", KAMP));
        assertThat(repairs.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.rule().key()).isEqualTo("kamp"));
        assertThat(repairs.repaired().consortium().members()).hasSize(1);
    }

    @Test
    void ofSeveralThatAreNotAllToHoldTheOneIsChosenThatCanFail() {
        Application using = of(adopter(company("A").having(SEOUL))).stating(Trait.KAMP);
        Condition both = new Condition.AllOf(List.of(new Condition.Every(ADOPTERS, IN_SEOUL), KAMP));
        assertThat(repairs(using, new Condition.Not(both)).repaired().statements())
                .containsEntry(Trait.KAMP, false);
        assertThat(repairs(
                                of(adopter(company("A"))).denying(Trait.KAMP),
                                new Condition.AllOf(List.of(KAMP, new Condition.Every(ADOPTERS, HAS_BUILT))))
                        .isPossible())
                .isFalse();
    }

    @Test
    void ofRolesThatNobodyHasTheOneIsTakenThatGoesWithTheLead() {
        Condition one = new Condition.AtLeast(1, EnumSet.of(Role.PARTICIPANT, Role.ADOPTER), Optional.empty());
        Member lead = Member.of(company("L"), Role.LEAD).withType(Tier.BASIC);
        Member supplier = Member.of(company("S"), Role.SUPPLIER);
        assertThat(joining(repairs(of(lead, supplier), one), "new-1").roles()).contains(Role.PARTICIPANT);
        assertThat(joining(repairs(of(supplier), one), "new-1").roles()).contains(Role.ADOPTER);
    }

    @Test
    void anOutcomeAndAFindingSayWhatTheyAreOf() {
        Outcome outcome = outcome(new Condition.Every(ADOPTERS, IN_SEOUL), of(adopter(company("A"))));
        assertThat(outcome.toString()).startsWith("Outcome[check=").contains("open=[A]");
        Rule sometimes = rule("own", ONE_SUPPLIER).withWhen(Optional.of(KAMP));
        assertThat(PROGRAM.adding(sometimes)
                        .assess(of(adopter(company("A"))))
                        .finding("own")
                        .required()
                        .render(Language.ENGLISH))
                .contains("at least 1: supplier", Trait.KAMP.label().english());
    }

    @Test
    void aLevelIsAskedForWithAllLevels() {
        Rule level = rule(
                "own",
                new Condition.Every(
                        ADOPTERS, new Requirement.ReachesTarget(Map.of(Tier.ADVANCED_1, SmartLevel.BASIC))));
        List<Question> questions =
                PROGRAM.adding(level).assess(of(adopter(company("A")))).questions();
        assertThat(questions)
                .filteredOn(question -> question.unknown().kind() == Unknown.Kind.LEVEL)
                .singleElement()
                .satisfies(question -> assertThat(question.choices())
                        .extracting(Question.Choice::key)
                        .containsExactly("none", "basic", "intermediate1", "intermediate2"));
    }

    // ---- The assessment ----

    @Test
    void anAssessmentKeepsWhatWasAssessedAndSaysWhatMayBeGot() {
        Program robot = OfficialCatalog.catalog().program("2021/robot");
        Application application = Application.of(robot.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        Assessment assessment = robot.assess(application);
        assertThat(assessment.application()).isEqualTo(application);
        assertThat(assessment.explain().render(Language.ENGLISH))
                .contains("\n  Government support that is possible: from KRW 0 to KRW 500,000,000\n");
        assertThat(assessment.toString()).startsWith("Assessment[book=").contains("stage=APPLICATION");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialCatalog.catalog()
                        .program("2023/ai-consulting")
                        .assess(Application.of(
                                        OfficialCatalog.catalog()
                                                .program("2023/ai-consulting")
                                                .id(),
                                        Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)))
                                .withShares(Map.of(Payer.GOVERNMENT, Share.ofPercent(50)))))
                .withMessage("share of the government must be from 80% to 90%: 50%");
    }

    @Test
    void aRangeOfSupportReadsByItsEnds() {
        Unknown cost = Unknown.ofCompany(Unknown.Kind.COST, "A");
        assertThat(List.of(
                        new SupportRange(won(5), Optional.of(won(5)), List.of()),
                        new SupportRange(won(5), Optional.of(won(7)), List.of(cost)),
                        new SupportRange(won(5), Optional.empty(), List.of(cost))))
                .extracting(range -> range.message().render(Language.ENGLISH))
                .containsExactly("KRW 5", "from KRW 5 to KRW 7", "at least KRW 5");
    }

    private static Won won(long amount) {
        return Won.of(amount);
    }
}
