package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that an embedding developer adds, made of the conditions that the official ones are made of. */
class OwnRuleTest {

    private static final Program PROGRAM = OfficialCatalog.catalog().program("2022/build-upgrade");
    private static final Trait SEOUL = Trait.of("seoul", "서울 소재", "in Seoul");
    private static final Set<Role> ADOPTER = Set.of(Role.ADOPTER);
    private static final Requirement IN_SEOUL = new Requirement.Has(SEOUL);

    private static Rule rule(Condition condition) {
        return Rule.builder()
                .key("own")
                .kind(RuleKind.COMPOSITION)
                .title(Name.of("자체 요건", "a rule of our own"))
                .condition(condition)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build();
    }

    /** So many adopters in Seoul, elsewhere, and of whom it is not known. */
    private static Application application(int seoul, int elsewhere, int unknown) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < seoul + elsewhere + unknown; i++) {
            Company company = Company.of("A" + i);
            Company known =
                    i < seoul ? company.having(SEOUL) : i < seoul + elsewhere ? company.lacking(SEOUL) : company;
            members.add(Member.of(known, Role.ADOPTER).withType(Tier.BASIC));
        }
        return Application.of(PROGRAM.id(), new Consortium(members)).stating(Trait.WITHIN_NOTICE_PERIOD);
    }

    private static Assessment assess(Condition condition, Application application) {
        return PROGRAM.adding(rule(condition)).assess(application);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, SATISFIED",
        "1, 1, 0, SATISFIED",
        "1, 2, 0, VIOLATED",
        "2, 2, 1, UNDETERMINED",
        "3, 2, 0, SATISFIED",
        "3, 2, 1, SATISFIED",
        "1, 3, 1, VIOLATED",
    })
    void atLeastHalfAreInSeoul(int seoul, int elsewhere, int unknown, Verdict expected) {
        Condition half = new Condition.AtLeastShare(Share.ofPercent(50), ADOPTER, IN_SEOUL);
        assertThat(assess(half, application(seoul, elsewhere, unknown))
                        .finding("own")
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void whoIsMissingToHalfJoinsAsFewAsWillDo() {
        Condition half = new Condition.AtLeastShare(Share.ofPercent(50), ADOPTER, IN_SEOUL);
        Repairs repairs = assess(half, application(1, 4, 0)).repairs();
        assertThat(repairs.isPossible()).isTrue();
        assertThat(repairs.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Repair.Join.class, join -> assertThat(join.members()).hasSize(3));
        assertThat(assess(half, repairs.repaired()).finding("own").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whereAllMustBeInSeoulNoneThatJoinsHelpsAndTheOthersStayOut() {
        Condition all = new Condition.AtLeastShare(Share.ONE, ADOPTER, IN_SEOUL);
        assertThat(assess(all, application(2, 1, 0)).repairs().changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("leave out A2 (a rule of our own)");
        assertThat(assess(all, application(0, 1, 0)).repairs().isPossible()).isFalse();
    }

    private static final Condition MAJORITY = new Condition.MoreThanShare(Share.ofPercent(50), ADOPTER, IN_SEOUL);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, VIOLATED",
        "0, 1, 0, VIOLATED",
        "1, 0, 0, SATISFIED",
        "0, 0, 1, UNDETERMINED",
        "1, 1, 0, VIOLATED",
        "5, 5, 0, VIOLATED",
        "6, 4, 0, SATISFIED",
        "4, 5, 0, VIOLATED",
        "5, 4, 0, SATISFIED",
        "5, 4, 1, UNDETERMINED",
        "6, 3, 1, SATISFIED",
        "4, 5, 1, VIOLATED",
        "4, 4, 1, UNDETERMINED",
    })
    void moreThanHalfAreInSeoul(int seoul, int elsewhere, int unknown, Verdict expected) {
        assertThat(assess(MAJORITY, application(seoul, elsewhere, unknown))
                        .finding("own")
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0%, 0, 3, VIOLATED",
        "0%, 1, 9, SATISFIED",
        "1/3, 3, 6, VIOLATED",
        "1/3, 4, 5, SATISFIED",
        "1/3, 3, 5, SATISFIED",
        "99%, 9, 1, VIOLATED",
        "99%, 10, 0, SATISFIED",
    })
    void moreThanAnyShareIsOneMoreThanWhatIsExactlyTheShare(String share, int seoul, int elsewhere, Verdict expected) {
        Condition more = new Condition.MoreThanShare(Share.parse(share), ADOPTER, IN_SEOUL);
        assertThat(assess(more, application(seoul, elsewhere, 0)).finding("own").verdict())
                .isEqualTo(expected);
    }

    @Test
    void aMajorityNamesTheNumberThatItTakesAndWhoFailsOrIsOpen() {
        Finding ten = assess(MAJORITY, application(5, 5, 0)).finding("own");
        assertThat(ten.message().render(Language.KOREAN)).isEqualTo("자체 요건 - 미충족: 5개사 (필요: 6개사)");
        assertThat(ten.message().render(Language.ENGLISH)).isEqualTo("a rule of our own - violated: 5 (required: 6)");
        assertThat(ten.outcome().failing()).containsExactly("A5", "A6", "A7", "A8", "A9");
        Finding nine = assess(MAJORITY, application(4, 4, 1)).finding("own");
        assertThat(nine.message().render(Language.KOREAN)).isEqualTo("자체 요건 - 미확정: 4개사 확인, 1개사 미확인 (필요: 5개사)");
        assertThat(nine.outcome().open()).containsExactly("A8");
        assertThat(assess(MAJORITY, application(0, 0, 0))
                        .finding("own")
                        .message()
                        .render(Language.ENGLISH))
                .isEqualTo("a rule of our own - violated: 0 (required: 1)");
    }

    @Test
    void aMajorityIsDescribedInBothLanguages() {
        assertThat(MAJORITY.describe().render(Language.KOREAN)).isEqualTo("도입기업 중 50% 초과 (서울 소재)");
        assertThat(MAJORITY.describe().render(Language.ENGLISH)).isEqualTo("more than 50% of: adopter (in Seoul)");
        assertThat(new Condition.Not(MAJORITY).describe().render(Language.ENGLISH))
                .isEqualTo("not (more than 50% of: adopter (in Seoul))");
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 1", "1, 4, 4", "1, 1, 1", "0, 1, 2", "4, 5, 2"})
    void whoIsMissingToAMajorityJoinsAsFewAsWillDo(int seoul, int elsewhere, int joining) {
        Repairs repairs = assess(MAJORITY, application(seoul, elsewhere, 0)).repairs();
        assertThat(repairs.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Repair.Join.class, join -> assertThat(join.members()).hasSize(joining));
        assertThat(assess(MAJORITY, repairs.repaired()).finding("own").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoeverIsOpenIsCountedOnBeforeAnybodyHasToJoin() {
        Repairs repairs = assess(MAJORITY, application(3, 5, 1)).repairs();
        assertThat(repairs.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Repair.Join.class, join -> assertThat(join.members()).hasSize(2));
        assertThat(assess(MAJORITY, repairs.repaired()).finding("own").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whereTooManyWouldHaveToJoinTheOthersStayOut() {
        Condition nearlyAll = new Condition.MoreThanShare(Share.ofPercent(99), ADOPTER, IN_SEOUL);
        Repairs repairs = assess(nearlyAll, application(2, 1, 0)).repairs();
        assertThat(repairs.changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("leave out A2 (a rule of our own)");
        assertThat(assess(nearlyAll, repairs.repaired()).finding("own").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(assess(nearlyAll, application(0, 1, 0)).repairs().isPossible())
                .isFalse();
    }

    @Test
    void nobodyIsAskedToLeaveAMajorityThatShouldNotBe() {
        Repairs repairs =
                assess(new Condition.Not(MAJORITY), application(2, 1, 0)).repairs();
        assertThat(repairs.isPossible()).isFalse();
        assertThat(repairs.beyond()).extracting(Rule::key).containsExactly("own");
    }

    @Test
    void noMoreThanTheWholeCanBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.MoreThanShare(Share.ONE, ADOPTER, IN_SEOUL))
                .withMessage("no more than the whole can meet a requirement: 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.MoreThanShare(Share.ofPercent(50), Set.of(), IN_SEOUL))
                .withMessage("roles must not be empty");
        assertThat(new Condition.MoreThanShare(new Share(999_999_999, 1_000_000_000), ADOPTER, IN_SEOUL).share())
                .isLessThan(Share.ONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, SATISFIED", "2, 3, 0, SATISFIED", "3, 0, 0, VIOLATED", "2, 0, 1, UNDETERMINED"})
    void atMostTwoAreInSeoul(int seoul, int elsewhere, int unknown, Verdict expected) {
        Condition two = new Condition.AtMost(2, ADOPTER, Optional.of(IN_SEOUL));
        assertThat(assess(two, application(seoul, elsewhere, unknown))
                        .finding("own")
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void whoIsTooManyStaysOutAndTheFindingSaysHowManyMay() {
        Condition two = new Condition.AtMost(2, ADOPTER, Optional.empty());
        Assessment assessment = assess(two, application(0, 4, 0));
        assertThat(assessment.finding("own").message().render(Language.KOREAN)).isEqualTo("자체 요건 - 미충족: 4개사 (최대: 2개사)");
        assertThat(assessment.finding("own").required().render(Language.ENGLISH))
                .isEqualTo("at most 2: adopter");
        assertThat(assessment.repairs().changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("leave out A3, A2 (a rule of our own)");
    }

    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "1, SATISFIED", "2, VIOLATED"})
    void atMostOneProjectWasCompletedBefore(int completed, Verdict expected) {
        List<PriorProject> projects = new ArrayList<>();
        projects.add(PriorProject.underWay(PROGRAM.id(), Tier.BASIC, LocalDate.of(2021, 5, 3)));
        for (int i = 0; i < completed; i++) {
            projects.add(PriorProject.underWay(PROGRAM.id(), Tier.BASIC, LocalDate.of(2018 + i, 1, 2))
                    .completedOn(LocalDate.of(2018 + i, 6, 1))
                    .reaching(SmartLevel.BASIC));
        }
        Condition once = new Condition.Every(ADOPTER, new Requirement.CompletedProjects(0, Optional.of(1)));
        Application known = application(1, 0, 0);
        Company company = known.consortium().members().get(0).company();
        assertThat(assess(once, known.replacing(company.withProjects(projects)))
                        .finding("own")
                        .verdict())
                .isEqualTo(expected);
        assertThat(assess(once, known).finding("own").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aRuleThatIsThereAlreadyIsRefused() {
        Program once = PROGRAM.adding(rule(Condition.AtLeast.of(1, Role.ADOPTER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.adding(rule(Condition.AtLeast.of(2, Role.ADOPTER))))
                .withMessage("rules of 2022/build-upgrade must not name anything twice: own");
    }

    @Test
    void boundsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AtMost(-1, ADOPTER, Optional.empty()))
                .withMessage("greatest number of members must be from 0 to 1000000: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AtLeast(0, ADOPTER, Optional.empty()))
                .withMessage("least number of members must be from 1 to 1000000: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Every(Set.of(), IN_SEOUL))
                .withMessage("roles must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement.CompletedProjects(2, Optional.of(1)))
                .withMessage("greatest number of projects must be from 2 to 1000: 1");
    }

    @Test
    void aRuleOfOnesOwnTakesThePlaceOfTheOneThatFollowsFromTheProgram() {
        for (String key : List.of("window", "offered-type", "applicant")) {
            Rule own = rule(Condition.AtLeast.of(1, Role.ADOPTER)).withKey(key);
            RuleBook book = PROGRAM.adding(own).ruleBook();
            assertThat(book.rule(key)).isEqualTo(own);
            assertThat(book.rules()).hasSameSizeAs(PROGRAM.ruleBook().rules());
        }
    }
}
