package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When an application may be handed in, and with which papers: what is open, and what would help. */
class WindowAndDocumentTest {

    private static final Program PROGRAM = OfficialCatalog.catalog().program("2022/build-upgrade");
    private static final List<SupportType> TYPES = List.of(Tier.BASIC, Tier.ADVANCED_1);
    private static final Unknown SUBMITTED = Unknown.ofApplication(Unknown.Kind.SUBMITTED);
    private static final Unknown NOTICE = Unknown.statement(Trait.WITHIN_NOTICE_PERIOD);
    private static final Unknown TYPE = Unknown.ofCompany(Unknown.Kind.TYPE, "A");

    /** The first ten days of May for all but the tier ADVANCED_1, then of June for all. */
    private static final RecruitmentWindow MAY = fixed(5).asRound(1, Tier.ADVANCED_1);

    private static final RecruitmentWindow JUNE = fixed(6).asRound(2);

    private static final RecruitmentWindow ROLLING =
            new RecruitmentWindow.Rolling(Audience.CLUSTERS, LocalDate.of(2030, 2, 15), Grounds.NONE);

    private static final RecruitmentWindow MONTHLY =
            new RecruitmentWindow.Monthly(Audience.CLUSTERS, MonthSpan.of(2030, 3, 5), Grounds.NONE);

    private static RecruitmentWindow.Fixed fixed(int month) {
        return RecruitmentWindow.Fixed.of(
                Audience.CLUSTERS, LocalDate.of(2030, month, 1), LocalDate.of(2030, month, 10), Grounds.NONE);
    }

    private static final Member OPEN = Member.of(Company.of("A").withProjects(List.of()), Role.ADOPTER);
    private static final Member BASIC = OPEN.withType(Tier.BASIC);
    private static final Member ADVANCED = OPEN.withType(Tier.ADVANCED_1);

    private static Application of(Member member) {
        return Application.of(PROGRAM.id(), Consortium.of(member));
    }

    private static Condition.WindowOpen open(RecruitmentWindow... windows) {
        return new Condition.WindowOpen(Arrays.asList(windows));
    }

    private static Check check(Member member, RecruitmentWindow... windows) {
        return open(windows).check(Situation.of(of(member), TYPES)).check();
    }

    // ---- What is open before it is handed in ----

    @Test
    void theDayAloneDecidesWhereTheTypeIsTaken() {
        assertThat(check(BASIC, MAY, JUNE).pivots()).containsExactly(Pivot.of(SUBMITTED));
        assertThat(check(BASIC, ROLLING).pivots()).containsExactly(Pivot.of(SUBMITTED));
        assertThat(check(ADVANCED, MAY)).isEqualTo(Check.known(false));
    }

    /** On every day another type may be needed, and no type makes every day a good one. */
    @Test
    void theTypeAndTheDayDecideTogetherWhereATypeIsLeftOut() {
        assertThat(check(OPEN, MAY).pivots())
                .containsExactlyInAnyOrder(new Pivot(SUBMITTED, false, true), new Pivot(TYPE, false, true));
    }

    @Test
    void atTheEdgesOfMonthsTheNoticeDecides() {
        assertThat(check(BASIC, MONTHLY).pivots())
                .containsExactlyInAnyOrder(Pivot.of(SUBMITTED), new Pivot(NOTICE, false, false));
        assertThat(check(BASIC).pivots()).containsExactly(Pivot.of(NOTICE));
        assertThat(open().describe().render(Language.ENGLISH)).startsWith("applications are taken: ");
        assertThat(open(ROLLING).describe().render(Language.ENGLISH)).contains("2030");
    }

    /** Before the round in May the notice may say yes, and in it nothing can say no. */
    @Test
    void whereADayMayBeSetByTheNoticeNoDayIsSurelyOut() {
        RecruitmentWindow later = new RecruitmentWindow.ToBeAnnounced(Audience.CLUSTERS, Grounds.NONE);
        assertThat(check(BASIC, fixed(5), later).pivots())
                .containsExactlyInAnyOrder(new Pivot(SUBMITTED, true, false), new Pivot(NOTICE, true, false));
    }

    /** From the first day of 2031 on only the round is open that leaves ADVANCED_1 out: there the type decides. */
    @Test
    void aRollingWindowEndsWithItsYear() {
        RecruitmentWindow acrossTheYear = RecruitmentWindow.Fixed.of(
                        Audience.CLUSTERS, LocalDate.of(2030, 12, 20), LocalDate.of(2031, 1, 10), Grounds.NONE)
                .asRound(1, Tier.ADVANCED_1);
        assertThat(check(OPEN, ROLLING, acrossTheYear).pivots())
                .containsExactlyInAnyOrder(Pivot.of(SUBMITTED), new Pivot(TYPE, false, false));
    }

    @Test
    void aWindowSaysWhatIsStated() {
        assertThat(open().describe().render(Language.ENGLISH))
                .isEqualTo("applications are taken: none in the announcement");
    }

    // ---- What would help ----

    private static RepairContext context(Rule rule) {
        return new RepairContext(rule, PROGRAM.ruleBook(), Stage.APPLICATION, Set.of("A"), new HashSet<>());
    }

    @Test
    void noWindowHelpsThatLeavesTheTypeOutOrThatIsToBeClosed() {
        Application early = of(ADVANCED).withSubmitted(Instant.parse("2030-04-01T03:00:00Z"));
        Rule rule = rule(open(MAY));
        assertThat(open(MAY).repairs(context(rule), Situation.of(early, TYPES), true))
                .isEmpty();
        Condition kamp = new Condition.Stated(Trait.KAMP);
        Condition either = new Condition.AnyOf(List.of(new Condition.Not(open(MAY, JUNE)), kamp));
        Application within = of(BASIC)
                .withSubmitted(Instant.parse("2030-05-02T03:00:00Z"))
                .stating(Trait.WITHIN_NOTICE_PERIOD)
                .denying(Trait.KAMP);
        assertThat(open(MAY, JUNE).repairs(context(rule), Situation.of(within, TYPES), false))
                .isEmpty();
        Repairs repairs = PROGRAM.adding(rule(either)).assess(within).repairs();
        assertThat(repairs.repaired().submitted()).isEqualTo(within.submitted());
        assertThat(repairs.repaired().statements()).containsEntry(Trait.KAMP, true);
    }

    private static Rule rule(Condition condition) {
        return Rule.builder()
                .key("own")
                .kind(RuleKind.SCHEDULE)
                .title(Name.of("접수", "own window"))
                .condition(condition)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build();
    }

    private static Repairs repairs(Member member, String day, Condition condition) {
        Application application =
                of(member).withSubmitted(Instant.parse(day + "T03:00:00Z")).stating(Trait.WITHIN_NOTICE_PERIOD);
        return PROGRAM.adding(rule(condition)).assess(application).repairs();
    }

    private static Optional<Instant> at(int month, int day) {
        return Optional.of(LocalDate.of(2030, month, day)
                .atStartOfDay(RecruitmentWindow.ZONE)
                .toInstant());
    }

    @Test
    void whoIsTooEarlyHandsInWhenTheNextWindowOpensThatTakesTheType() {
        Repairs basic = repairs(BASIC, "2030-04-01", open(MAY, JUNE));
        assertThat(basic.repaired().submitted()).isEqualTo(at(5, 1));
        assertThat(basic.changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.message().render(Language.ENGLISH)).startsWith("hand in from "));
        assertThat(repairs(ADVANCED, "2030-04-01", open(MAY, JUNE)).repaired().submitted())
                .isEqualTo(at(6, 1));
        assertThat(repairs(BASIC, "2030-05-20", open(MAY, JUNE)).repaired().submitted())
                .isEqualTo(at(6, 1));
        assertThat(repairs(BASIC, "2030-01-20", open(ROLLING)).repaired().submitted())
                .isEqualTo(at(2, 15));
        assertThat(repairs(BASIC, "2030-06-20", open(MAY, JUNE)).isPossible()).isFalse();
        assertThat(repairs(BASIC, "2030-05-02", new Condition.Not(open(MAY))).isPossible())
                .isFalse();
    }

    @Test
    void whereOnlyMonthsAreStatedTheNoticeHasToSaySoAsWell() {
        Repairs early = repairs(BASIC, "2030-02-01", open(MONTHLY));
        assertThat(early.repaired().submitted()).isEqualTo(at(3, 1));
        assertThat(early.repaired().statements()).containsEntry(Trait.WITHIN_NOTICE_PERIOD, true);
        Application denying =
                of(BASIC).withSubmitted(Instant.parse("2030-03-10T03:00:00Z")).denying(Trait.WITHIN_NOTICE_PERIOD);
        Repairs atTheEdge = PROGRAM.adding(rule(open(MONTHLY)).withKey("window"))
                .assess(denying)
                .repairs();
        assertThat(atTheEdge.changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("hand in within the period of the notice of the program");
        assertThat(atTheEdge.repaired().submitted()).isEqualTo(denying.submitted());
    }

    @Test
    void aMonthlyWindowThatOpensLaterTakesTheStatementWithIt() {
        Application denying =
                of(BASIC).withSubmitted(Instant.parse("2030-02-10T03:00:00Z")).denying(Trait.WITHIN_NOTICE_PERIOD);
        Repairs repairs = PROGRAM.adding(rule(open(MONTHLY)).withKey("window"))
                .assess(denying)
                .repairs();
        assertThat(repairs.changes()).hasSize(1);
        assertThat(repairs.repaired().submitted()).isEqualTo(at(3, 1));
        assertThat(repairs.repaired().statements()).containsEntry(Trait.WITHIN_NOTICE_PERIOD, true);
    }

    // ---- Papers ----

    private static final RequiredDocument TAX =
            OfficialCatalog.catalog().program("2021/digital-cluster-general").documents().stream()
                    .filter(document -> document.key().equals("tax-clearance"))
                    .findFirst()
                    .orElseThrow();

    private static List<Pivot> pivots(Optional<String> submitted, SubmittedDocument... documents) {
        Application application =
                of(BASIC).withSubmitted(submitted.map(Instant::parse)).withDocuments(Arrays.asList(documents));
        return Documents.check(Situation.of(application, TYPES), TAX, Optional.of("A"))
                .pivots();
    }

    @Test
    void whetherAPaperIsFreshTurnsOnBothDays() {
        Optional<String> day = Optional.of("2021-06-10T03:00:00Z");
        Unknown paper = Unknown.document(Unknown.Kind.DOCUMENT, Optional.of("A"), TAX);
        Unknown date = Unknown.document(Unknown.Kind.DOCUMENT_DATE, Optional.of("A"), TAX);
        SubmittedDocument undated = SubmittedDocument.of(TAX.key(), "A");
        assertThat(pivots(day, undated)).containsExactly(Pivot.of(date));
        assertThat(pivots(Optional.empty(), undated.issuedOn(LocalDate.of(2021, 6, 1))))
                .containsExactly(Pivot.of(SUBMITTED));
        assertThat(pivots(Optional.empty(), undated))
                .containsExactly(new Pivot(date, false, false), new Pivot(SUBMITTED, false, false));
        assertThat(pivots(day)).containsExactly(new Pivot(paper, false, true), new Pivot(date, false, true));
        assertThat(pivots(day, undated.issuedOn(LocalDate.of(2021, 6, 1)))).isEmpty();
    }

    private static final RequiredDocument REPORT = RequiredDocument.builder()
            .key("report")
            .addFrom(Role.ADOPTER)
            .name(Name.of("보고서", "report"))
            .due(Stage.APPLICATION)
            .each(false)
            .grounds(Grounds.NONE)
            .build();

    @Test
    void aPaperOfAllSaysWhetherItIsThereAndInOrder() {
        Condition covering = new Condition.HandedIn(REPORT.withYears(2029));
        SubmittedDocument there = SubmittedDocument.of(REPORT.key());
        assertThat(covering.describe().render(Language.ENGLISH)).isEqualTo("handed in: report");
        assertThat(new Requirement.HandedIn(REPORT).describe().render(Language.ENGLISH))
                .isEqualTo("handed in: report");
        assertThat(seen(covering, there.covering(List.of(2029)))).isEqualTo("handed in");
        assertThat(seen(covering, there.covering(List.of(2028))))
                .isEqualTo("the date of issue or the years are not as required");
        assertThat(seen(covering, there.missing())).isEqualTo("missing");
        assertThat(seen(covering, there)).isEqualTo("to be confirmed");
    }

    private static String seen(Condition condition, SubmittedDocument document) {
        return condition
                .check(Situation.of(of(BASIC).handing(document), TYPES))
                .observed()
                .render(Language.ENGLISH);
    }

    @Test
    void aPaperOfEachThatNobodyIsExemptFromIsAskedForAlone() {
        RequiredDocument each = REPORT.withEach(true);
        Set<Role> adopters = Set.of(Role.ADOPTER);
        assertThat(each.rule().condition()).isEqualTo(new Condition.Every(adopters, new Requirement.HandedIn(each)));
        RequiredDocument exempt = each.withExempt(Trait.STAR);
        assertThat(exempt.rule().condition())
                .isEqualTo(new Condition.Every(
                        adopters,
                        new Requirement.AnyOf(
                                List.of(new Requirement.HandedIn(exempt), new Requirement.Has(Trait.STAR)))));
    }

    @Test
    void whatIsHandedInAndInOrderIsKnownToBe() {
        Situation situation = Situation.of(
                of(BASIC)
                        .withSubmitted(Instant.parse("2021-06-10T03:00:00Z"))
                        .handing(SubmittedDocument.of(TAX.key(), "A").issuedOn(LocalDate.of(2021, 6, 1))),
                TYPES);
        assertThat(Documents.check(situation, TAX, Optional.of("A"))).isEqualTo(Check.known(true));
        assertThat(Documents.check(
                        situation.with(situation
                                .application()
                                .handing(SubmittedDocument.of(TAX.key(), "A").missing())),
                        TAX,
                        Optional.of("A")))
                .isEqualTo(Check.known(false));
        assertThat(Documents.truth(situation, TAX, Optional.of("B"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aPaperThatARuleAsksForOnlySometimesIsNotUnused() {
        Condition handed = new Condition.HandedIn(TAX);
        Rule rule = rule(new Condition.Stated(Trait.WITHIN_NOTICE_PERIOD)).withWhen(Optional.of(handed));
        Application application = of(BASIC).handing(SubmittedDocument.of(TAX.key()));
        assertThat(PROGRAM.adding(rule).assess(application).unusedDocuments()).isEmpty();
        assertThat(PROGRAM.assess(application).unusedDocuments()).containsExactly(SubmittedDocument.of(TAX.key()));
    }

    @Test
    void aPaperHasAnAgeAndYearsWithinTheirBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.withMaxAgeMonths(0))
                .withMessage("greatest age of tax-clearance in months must be from 1 to 120: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.withYears(2019, 2019))
                .withMessage("years of tax-clearance must not name anything twice: 2019");
        RequiredDocument plain = RequiredDocument.builder()
                .key("paper")
                .addFrom(Role.ADOPTER)
                .name(Name.of("서류", "paper"))
                .due(Stage.APPLICATION)
                .each(false)
                .grounds(Grounds.NONE)
                .build();
        assertThat(plain.withYears(2019, 2020).years()).containsExactly(2019, 2020);
        assertThat(plain.rule().condition()).isEqualTo(new Condition.HandedIn(plain));
        assertThatIllegalArgumentException().isThrownBy(() -> plain.withExempt(Trait.STAR));
    }

    @Test
    void aPaperOfACompanyIsAskedForByTheNameOfTheCompany() {
        for (Unknown.Kind kind :
                List.of(Unknown.Kind.DOCUMENT, Unknown.Kind.DOCUMENT_DATE, Unknown.Kind.DOCUMENT_YEARS)) {
            assertThat(Unknown.document(kind, Optional.of("Company X"), TAX)
                            .prompt()
                            .render(Language.ENGLISH))
                    .contains("Company X", TAX.name().english());
            assertThat(Unknown.document(kind, Optional.empty(), TAX).prompt().render(Language.ENGLISH))
                    .doesNotStartWith(":")
                    .contains(TAX.name().english());
        }
    }

    @Test
    void aMemberThatIsNotThereIsNamed() {
        Situation situation = Situation.of(of(BASIC), TYPES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> situation.member("B"))
                .withMessage("no member \"B\"");
    }
}
