package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final String CLUSTER = "2021/digital-cluster-general";
    private static final Program PROGRAM = OfficialCatalog.catalog().program(CLUSTER);

    @Test
    void aDocumentThatNoRuleAsksForIsNamed() {
        Application application = Applications.satisfied(CLUSTER);
        assertThat(PROGRAM.assess(application).unusedDocuments()).isEmpty();
        SubmittedDocument misspelt = SubmittedDocument.of("tax-clearanc", "A1");
        assertThat(PROGRAM.assess(application.handing(misspelt)).unusedDocuments())
                .containsExactly(misspelt);
    }

    @Test
    void documentsAreFoundWhereverAConditionAsksForThem() {
        RequiredDocument document = PROGRAM.documents().get(0);
        Requirement each = new Requirement.Not(
                new Requirement.AllOf(List.of(new Requirement.AnyOf(List.of(new Requirement.HandedIn(document))))));
        Set<Role> roles = Set.of(Role.ADOPTER);
        Stream.of(
                        new Condition.Every(roles, each),
                        new Condition.AtLeast(1, roles, Optional.of(each)),
                        new Condition.AtMost(1, roles, Optional.of(each)),
                        new Condition.AtLeastShare(Share.ofPercent(50), roles, each),
                        new Condition.MoreThanShare(Share.ofPercent(50), roles, each),
                        new Condition.HandedIn(document))
                .forEach(condition -> {
                    Condition deep =
                            new Condition.Not(new Condition.AllOf(List.of(new Condition.AnyOf(List.of(condition)))));
                    assertThat(Documents.keys(deep)).containsExactly(document.key());
                });
    }

    @Test
    void twoThatSayTheSameAreEqualWhetherWorkedOutOrNot() {
        Application application = Applications.satisfied(CLUSTER);
        Assessment one = PROGRAM.assess(application);
        Assessment same = new Assessment(one.book(), application, one.stage(), one.all(), one.support());
        assertThat(PROGRAM.assess(application)).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(PROGRAM.assess(application)).hasToString(same.toString());
        assertThat(new Assessment(one.book(), application, one.stage(), one.all(), Optional.empty()))
                .isNotEqualTo(one)
                .doesNotHaveSameHashCodeAs(one);
        assertThat(one.support()).isPresent().isSameAs(one.support());
    }

    @Test
    void anApplicationToAnotherProgramIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROGRAM.assess(Applications.satisfied("2021/robot")))
                .withMessage("application is one to 2021/robot, not to " + CLUSTER);
    }

    @Test
    void aRuleThatIsNotThereIsNamedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PROGRAM.assess(Applications.satisfied(CLUSTER)).finding("tax"))
                .withMessageStartingWith("no rule of " + CLUSTER + " \"tax\"; there are [window, ");
    }

    @Test
    void theHeadlineSaysWhatTheVerdictIsAndHowFarItGoes() {
        Application good = Applications.satisfied(CLUSTER);
        assertThat(PROGRAM.assess(good).explain().headline().render(Language.ENGLISH))
                .isEqualTo(CLUSTER + " digital cluster, general: eligible - every requirement that the announcement"
                        + " states is met (the program's own notice prevails)");
        Application owing = Applications.company("A1", it -> it.lacking(Trait.LOCAL_TAX_PAID))
                .apply(good);
        assertThat(PROGRAM.assess(owing).explain().headline().render(Language.KOREAN))
                .isEqualTo(CLUSTER + " 디지털 클러스터(일반형): 신청 불가 - 충족하지 못한 요건 1건");
        Application open = Applications.notKnowing("A1", Trait.LOCAL_TAX_PAID).apply(good);
        assertThat(PROGRAM.assess(open).explain().headline().render(Language.KOREAN))
                .startsWith(CLUSTER + " 디지털 클러스터(일반형): 미확정 - 확인할 사항 ");
    }

    @Test
    void aPaperThatMayNotBeNeededSaysWhenItIs() {
        Application open = Applications.silentOn(Trait.LOCAL_MATCHING).apply(Applications.satisfied(CLUSTER));
        assertThat(PROGRAM.assess(open).checklist())
                .extracting(item -> item.message().render(Language.KOREAN))
                .contains("[확인 필요] 신청 시: 지자체 지원금 매칭 협약서 (지자체 지원금 매칭 경우)");
        Application needed = open.stating(Trait.LOCAL_MATCHING);
        assertThat(PROGRAM.assess(needed).checklist())
                .extracting(item -> item.message().render(Language.ENGLISH))
                .contains("[to be confirmed] at application: agreement on matching money of a local government");
    }
}
