package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.korean;
import static io.github.smartfactory.support.catalog.OfficialData.offers;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Program;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 2020 as section II of 2021 tells it: 기존('20). */
class Announcement2020Test {

    private static final Announcement ANNOUNCEMENT = OfficialCatalog.catalog().announcement(2020);

    private static final Program PROGRAM = program("2020/build-upgrade");

    @Test
    @Verifies("D21-030")
    void theYearHasOneProgramThatTheAnnouncementOf2021Tells() {
        assertThat(ANNOUNCEMENT.document().key()).isEqualTo("announcement-2021");
        assertThat(cited(ANNOUNCEMENT.title().grounds())).isEqualTo("D21-030");
        assertThat(ANNOUNCEMENT.programs()).containsExactly(PROGRAM);
        assertThat(PROGRAM.name().value().korean()).isEqualTo("스마트공장 구축 및 고도화");
        assertThat(cited(PROGRAM.name().grounds())).isEqualTo("D21-030");
        assertThat(PROGRAM.status().value()).hasToString("NOT_STATED");
        assertThat(ANNOUNCEMENT.fields())
                .extracting(field -> row(field.key(), field.name().korean(), cited(field.grounds())))
                .containsExactly("build-and-upgrade | 스마트공장 구축 및 고도화 | D21-030");
        assertThat(PROGRAM.field()).contains("build-and-upgrade");
    }

    @Test
    @Verifies("D21-030")
    void newBuildHadOneEokAndUpgradeOneAndAHalf() {
        assertThat(offers(
                        2020,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.limit())
                                .map(limit -> row(
                                        key,
                                        offer.type().label().korean(),
                                        amount(limit.amount()),
                                        cited(limit.grounds()),
                                        cited(offer.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | new-build | 신규구축 | 1억   | D21-030 | D21-030
                        build-upgrade | upgrade   | 고도화   | 1.5억 | D21-030 | D21-030
                        """));
        assertThat(offers(
                        2020,
                        (key, offer) -> offer.terms()
                                .map(terms -> row(
                                        key,
                                        terms.limit()
                                                .orElseThrow()
                                                .adjustments()
                                                .size(),
                                        terms.split().stated()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | new-build | 0 | false
                        build-upgrade | upgrade   | 0 | false
                        """));
    }

    @Test
    @Verifies("D21-039")
    void cloudFeesCountedForThreeYearsInSmallEnterprisesToo() {
        assertThat(offers(
                        2020,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.cloudFeeCap())
                                .map(cap -> row(key, cap.years(), cap.smallEnterpriseYears(), cited(cap.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | new-build | 3 | 3 | D21-039
                        build-upgrade | upgrade   | 3 | 3 | D21-039
                        """));
    }

    @Test
    @Verifies("D21-035")
    void applicationsWereTakenAllYear() {
        assertThat(PROGRAM.windows())
                .extracting(OfficialData::window)
                .containsExactly("COMPANIES | 2020-01-01~ | D21-035 I17");
    }

    /** "개편(상생형, 업종별특화 제외)": the reform leaves them out, so they are no exception in 2020. */
    @Test
    void noProgramIsSaidToHaveBeenAnExceptionIn2020() {
        assertThat(ANNOUNCEMENT.notes()).isEmpty();
    }

    @Test
    @Verifies("D21-036")
    void adopterAndSupplierAppliedAsAConsortium() {
        assertThat(PROGRAM.procedures())
                .extracting(procedure -> row(procedure.key(), korean(procedure.steps()), cited(procedure.grounds())))
                .containsExactly("application | 도입·공급기업 컨소시엄 신청 → 과제선정 | D21-036");
        assertThat(offers(
                        2020,
                        (key, offer) -> offer.applicants()
                                .map(applicants -> row(key, applicants.value(), cited(applicants.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | new-build | CONSORTIUM | D21-036
                        build-upgrade | upgrade   | CONSORTIUM | D21-036
                        """));
    }

    @Test
    void nothingElseIsToldOf2020() {
        assertThat(ANNOUNCEMENT.budget()).isEmpty();
        assertThat(ANNOUNCEMENT.others()).isEmpty();
        assertThat(ANNOUNCEMENT.statistics()).isEmpty();
        assertThat(ANNOUNCEMENT.contacts()).isEmpty();
        assertThat(PROGRAM.targets()).isEmpty();
        assertThat(PROGRAM.offers()).allSatisfy(offer -> {
            assertThat(offer.period()).isEmpty();
            assertThat(offer.target()).isEmpty();
            assertThat(offer.coordinator()).isEmpty();
            assertThat(offer.succeeds()).isEqualTo(Optional.empty());
        });
    }
}
