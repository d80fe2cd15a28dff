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
}
