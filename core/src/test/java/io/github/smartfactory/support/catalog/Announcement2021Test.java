package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.korean;
import static io.github.smartfactory.support.catalog.OfficialData.offers;
import static io.github.smartfactory.support.catalog.OfficialData.programs;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.source.Grounds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "2021년도 스마트공장 보급·확산사업 공고", sections I and II. */
class Announcement2021Test {

    private static final Announcement ANNOUNCEMENT = OfficialCatalog.catalog().announcement(2021);

    @Test
    @Verifies("D21-001")
    void theMinistryPublishedItOn22January2021() {
        assertThat(ANNOUNCEMENT.document().key()).isEqualTo("announcement-2021");
        assertThat(ANNOUNCEMENT.document().title().korean()).isEqualTo("2021년도 스마트공장 보급·확산사업 공고");
        assertThat(ANNOUNCEMENT.document().issuer().korean()).isEqualTo("중소벤처기업부");
        assertThat(ANNOUNCEMENT.document().published()).hasToString("2021-01-22");
        assertThat(ANNOUNCEMENT.title().value())
                .isEqualTo(ANNOUNCEMENT.document().title());
        assertThat(cited(ANNOUNCEMENT.title().grounds())).isEqualTo("D21-001");
        assertThat(ANNOUNCEMENT.budget()).isEmpty();
        assertThat(ANNOUNCEMENT.fields())
                .extracting(field -> row(field.key(), field.name().korean(), cited(field.grounds())))
                .containsExactly("build-and-upgrade | 스마트공장 구축 및 고도화 | D21-010");
    }

    @Test
    @Verifies({
        "D21-010", "D21-013", "D21-014", "D21-015", "D21-017", "D21-018", "D21-019", "D21-020", "D21-021", "D21-022"
    })
    void thesePrograms() {
        assertThat(programs(
                        2021,
                        program -> row(
                                program.id().key(),
                                program.name().value().korean(),
                                program.field().orElse("-"),
                                cited(program.name().grounds()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade                | 스마트공장 구축 및 고도화     | build-and-upgrade | D21-010
                        cluster-planning-institution | 디지털 클러스터(일반형) 기획기관 | build-and-upgrade | D21-013
                        digital-cluster-general      | 디지털 클러스터(일반형)      | build-and-upgrade | D21-013
                        win-win                      | 대중소 상생형             | build-and-upgrade | D21-014
                        sector-specialised           | 업종별 특화              | build-and-upgrade | D21-015
                        robot                        | 로봇활용 제조혁신지원        | - | D21-017
                        level-check                  | 스마트공장 수준확인         | - | D21-018
                        capability                   | 스마트화 역량강화           | - | D21-019
                        meister                      | 스마트 마이스터 운영         | - | D21-020
                        cloud-solution               | 클라우드기반 솔루션개발       | - | D21-021
                        after-care                   | 스마트공장 사후관리         | - | D21-022
                        """));
    }

    @Test
    @Verifies({"D21-030", "D21-035", "D21-052", "D21-054"})
    void digitalClusterAndAfterCareAreNew() {
        assertThat(programs(
                        2021,
                        program -> row(
                                program.id().key(),
                                program.status().value(),
                                cited(program.status().grounds()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade                | CONTINUED  | D21-030
                        cluster-planning-institution | NEW        | D21-052
                        digital-cluster-general      | NEW        | D21-052
                        win-win                      | CONTINUED  | D21-035
                        sector-specialised           | CONTINUED  | D21-035
                        robot                        | NOT_STATED | -
                        level-check                  | NOT_STATED | -
                        capability                   | NOT_STATED | -
                        meister                      | NOT_STATED | -
                        cloud-solution               | NOT_STATED | -
                        after-care                   | NEW        | D21-054
                        """));
        assertThat(ANNOUNCEMENT.others()).isEmpty();
    }

    @Test
    @Verifies({
        "D21-010", "D21-013", "D21-014", "D21-015", "D21-017", "D21-018", "D21-019", "D21-020", "D21-021", "D21-022",
        "D21-030", "D21-123"
    })
    void governmentMoneyOfACompanyAtMost() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.limit())
                                .map(limit -> row(
                                        key,
                                        offer.type().label().korean(),
                                        amount(limit.amount()),
                                        cited(limit.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | basic             | 기초      | 0.7억  | D21-010 D21-030
                        build-upgrade           | advanced1         | 고도화1    | 2억    | D21-010 D21-030
                        build-upgrade           | advanced2         | 고도화2    | 4억    | D21-010 D21-030
                        digital-cluster-general | basic             | 기초      | 0.7억  | D21-013 D21-123
                        digital-cluster-general | advanced1         | 고도화1    | 2억    | D21-013 D21-123
                        digital-cluster-general | advanced2         | 고도화2    | 4억    | D21-013 D21-123
                        win-win                 | basic             | 기초      | 0.42억 | D21-014
                        win-win                 | advanced1         | 고도화1    | 1.2억  | D21-014
                        win-win                 | advanced2         | 고도화2    | 0.7억  | D21-014 A1
                        sector-specialised      | basic             | 기초      | 0.7억  | D21-015
                        sector-specialised      | advanced1         | 고도화1    | 2억    | D21-015
                        sector-specialised      | advanced2         | 고도화2    | 4억    | D21-015
                        robot                   | only              | 단일      | 3억    | D21-017
                        level-check             | only              | 단일      | 80만   | D21-018
                        capability              | in-depth          | 심화      | 500만  | D21-019
                        capability              | standard          | 기본      | 250만  | D21-019
                        capability              | one-point         | 원포인트   | 100만  | D21-019
                        meister                 | only              | 단일      | 837만  | D21-020
                        cloud-solution          | only              | 단일      | 1.4억  | D21-021
                        after-care              | indirect-recovery | 간접복구형  | 500만  | D21-022
                        after-care              | growth-linked     | 성장연계형  | 2000만 | D21-022
                        """));
    }

    @Test
    @Verifies({
        "D21-010", "D21-013", "D21-014", "D21-015", "D21-017", "D21-018", "D21-019", "D21-020", "D21-021", "D21-022"
    })
    void eachTypeIsStatedWhereItsLimitIs() {
        assertThat(offers(2021, (key, offer) -> Optional.of(row(key, cited(offer.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade                | basic             | D21-010 D21-030
                        build-upgrade                | advanced1         | D21-010 D21-030
                        build-upgrade                | advanced2         | D21-010 D21-030
                        cluster-planning-institution | only              | D21-101
                        digital-cluster-general      | basic             | D21-013 D21-123
                        digital-cluster-general      | advanced1         | D21-013 D21-123
                        digital-cluster-general      | advanced2         | D21-013 D21-123
                        win-win                      | basic             | D21-014
                        win-win                      | advanced1         | D21-014
                        win-win                      | advanced2         | D21-014
                        sector-specialised           | basic             | D21-015
                        sector-specialised           | advanced1         | D21-015
                        sector-specialised           | advanced2         | D21-015
                        robot                        | only              | D21-017
                        level-check                  | only              | D21-018
                        capability                   | in-depth          | D21-019
                        capability                   | standard          | D21-019
                        capability                   | one-point         | D21-019
                        meister                      | only              | D21-020
                        cloud-solution               | only              | D21-021
                        after-care                   | indirect-recovery | D21-022
                        after-care                   | growth-linked     | D21-022
                        """));
    }

    /** 유턴기업 지원금 최대 50% 상향, 상생형 지역일자리 기업 최대 0.5억원 추가, 로봇은 유턴기업 5억원. */
    @Test
    @Verifies({"D21-017", "D21-041", "D21-042"})
    void limitsOfCompaniesWithATrait() {
        String field = "+50% u-turn D21-042 I15 I16; +0.5억 regional-jobs D21-041 I15 I16";
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.limit())
                                .filter(limit -> !limit.adjustments().isEmpty())
                                .map(limit -> row(key, adjustments(limit.adjustments())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | basic     | FIELD
                        build-upgrade           | advanced1 | FIELD
                        build-upgrade           | advanced2 | FIELD
                        digital-cluster-general | basic     | FIELD
                        digital-cluster-general | advanced1 | FIELD
                        digital-cluster-general | advanced2 | FIELD
                        win-win                 | basic     | FIELD
                        win-win                 | advanced1 | FIELD
                        win-win                 | advanced2 | FIELD
                        sector-specialised      | basic     | FIELD
                        sector-specialised      | advanced1 | FIELD
                        sector-specialised      | advanced2 | FIELD
                        robot                   | only      | 5억 u-turn D21-017
                        """.replace("FIELD", field)));
    }

    private static String adjustments(List<LimitAdjustment> adjustments) {
        return adjustments.stream()
                .map(each -> adjustment(each) + " " + each.trait().key() + " " + cited(each.grounds()))
                .collect(Collectors.joining("; "));
    }

    private static String adjustment(LimitAdjustment adjustment) {
        if (adjustment instanceof LimitAdjustment.Raise raise) {
            return "+" + raise.share();
        }
        if (adjustment instanceof LimitAdjustment.Add add) {
            return "+" + amount(add.amount());
        }
        return adjustment instanceof LimitAdjustment.Replace replace ? amount(replace.limit()) : "?";
    }

    @Test
    @Verifies("D21-123")
    void onlyTheDigitalClusterStatesAShareOfTheCost() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.terms()
                                .filter(terms -> terms.split().stated())
                                .map(terms -> row(
                                        key,
                                        terms.split().parts().stream()
                                                .map(part -> row(part.payer(), part.most(), cited(part.grounds())))
                                                .collect(Collectors.joining("; "))))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | basic     | GOVERNMENT | 50% | D21-123
                        digital-cluster-general | advanced1 | GOVERNMENT | 50% | D21-123
                        digital-cluster-general | advanced2 | GOVERNMENT | 50% | D21-123
                        """));
    }

    @Test
    @Verifies({
        "D21-011", "D21-012", "D21-013", "D21-014", "D21-015", "D21-016", "D21-017", "D21-018", "D21-019", "D21-020",
        "D21-021", "D21-022", "D21-104"
    })
    void recruitment() {
        assertThat(eachOf(
                        2021,
                        program -> program.windows().stream()
                                .map(window -> row(program.id().key(), OfficialData.window(window)))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | COMPANIES | 1: 2021-01-22~2021-02-25, without advanced2 | D21-011 D21-012 I13
                        build-upgrade | COMPANIES | 2: 2021-04-01~2021-04-30 | D21-011 D21-012 I13
                        build-upgrade | COMPANIES | 3: 2021-06-01~2021-06-30 | D21-011 I13
                        cluster-planning-institution | PLANNING_INSTITUTIONS | 2021-01-22~2021-02-25 17:00 | D21-013 D21-104
                        digital-cluster-general | CLUSTERS | later | D21-013
                        win-win | OPERATORS | 2021-01-22~2021-06-30 | D21-014 D21-016 I11 I13
                        win-win | COMPANIES | later | D21-016
                        sector-specialised | OPERATORS | 2021-01-22~2021-03-25 | D21-015 D21-016 I11 I13
                        sector-specialised | COMPANIES | later | D21-016
                        robot | COMPANIES | 2021-01-22~2021-02-25 | D21-017 I13
                        level-check | CONFIRMING_BODIES | 2021-01-22~2021-02-25 | D21-018 I13
                        level-check | COMPANIES | 2021-03-02~ | D21-018 I17
                        capability | CONSULTING_BODIES | 2021-01-22~2021-02-25 | D21-019 I13
                        capability | COMPANIES | 2021-01-22~ | D21-019 I17
                        meister | COMPANIES | 2021-04-01~ | D21-020 I17
                        cloud-solution | COMPANIES | 2021-01-22~2021-03-10 | D21-021 I13
                        after-care | COMPANIES | 2021-01-22~ | D21-022 I17
                        """));
    }

    /** (기초) 최대 6개월 / (고도화1) 최대 9개월 / (고도화2) 최대 12개월, 3개월 연장가능. */
    @Test
    @Verifies({"D21-033", "D21-034", "D21-126"})
    void projectPeriods() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.period()
                                .map(period -> row(
                                        key,
                                        period.months(),
                                        period.extensionMonths(),
                                        period.about(),
                                        cited(period.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | basic     | 6  | 3 | false | D21-033 D21-034 I15
                        build-upgrade           | advanced1 | 9  | 3 | false | D21-033 D21-034 I15
                        build-upgrade           | advanced2 | 12 | 3 | false | D21-033 D21-034 I15
                        digital-cluster-general | basic     | 12 | 0 | false | D21-126
                        digital-cluster-general | advanced1 | 12 | 0 | false | D21-126
                        digital-cluster-general | advanced2 | 12 | 0 | false | D21-126
                        win-win                 | basic     | 6  | 3 | false | D21-033 D21-034 I15
                        win-win                 | advanced1 | 9  | 3 | false | D21-033 D21-034 I15
                        win-win                 | advanced2 | 12 | 3 | false | D21-033 D21-034 I15
                        sector-specialised      | basic     | 6  | 3 | false | D21-033 D21-034 I15
                        sector-specialised      | advanced1 | 9  | 3 | false | D21-033 D21-034 I15
                        sector-specialised      | advanced2 | 12 | 3 | false | D21-033 D21-034 I15
                        """));
    }

    @Test
    @Verifies({"D21-031", "D21-127"})
    void targetLevels() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.target()
                                .map(target -> row(key, target.level(), target.orAbove(), cited(target.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | basic     | BASIC          | false | D21-031
                        build-upgrade           | advanced1 | INTERMEDIATE_1 | false | D21-031
                        build-upgrade           | advanced2 | INTERMEDIATE_2 | true  | D21-031
                        digital-cluster-general | basic     | BASIC          | false | D21-031 D21-127
                        digital-cluster-general | advanced1 | INTERMEDIATE_1 | false | D21-031 D21-127
                        digital-cluster-general | advanced2 | INTERMEDIATE_2 | true  | D21-031 D21-127
                        win-win                 | basic     | BASIC          | false | D21-031
                        win-win                 | advanced1 | INTERMEDIATE_1 | false | D21-031
                        win-win                 | advanced2 | INTERMEDIATE_2 | true  | D21-031
                        sector-specialised      | basic     | BASIC          | false | D21-031
                        sector-specialised      | advanced1 | INTERMEDIATE_1 | false | D21-031
                        sector-specialised      | advanced2 | INTERMEDIATE_2 | true  | D21-031
                        """));
    }

    /** 기초(필수), 고도화1(선택), 고도화2 없음, 상생형 미적용, 업종별특화는 운영기관이 선택. */
    @Test
    @Verifies("D21-038")
    void coordinators() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.coordinator().map(use -> row(key, use.value(), cited(use.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade      | basic     | REQUIRED         | D21-038
                        build-upgrade      | advanced1 | ADOPTERS_CHOICE  | D21-038
                        build-upgrade      | advanced2 | NONE             | D21-038
                        win-win            | basic     | NONE             | D21-038
                        win-win            | advanced1 | NONE             | D21-038
                        win-win            | advanced2 | NONE             | D21-038
                        sector-specialised | basic     | OPERATORS_CHOICE | D21-038
                        sector-specialised | advanced1 | OPERATORS_CHOICE | D21-038
                        sector-specialised | advanced2 | OPERATORS_CHOICE | D21-038
                        """));
    }

    @Test
    @Verifies({"D21-036", "D21-037"})
    void whoApplies() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.applicants().map(form -> row(key, form.value(), cited(form.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | basic     | ADOPTER               | D21-036 D21-037
                        build-upgrade | advanced1 | ADOPTER_OR_CONSORTIUM | D21-037
                        build-upgrade | advanced2 | CONSORTIUM            | D21-037
                        """));
    }

    @Test
    @Verifies("D21-030")
    void theThreeTypesComeFromTheTwoOf2020() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.succeeds()
                                .map(before -> row(key, before.value().label().korean(), cited(before.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | basic     | 신규구축 | D21-030
                        build-upgrade | advanced1 | 고도화  | D21-030
                        build-upgrade | advanced2 | 고도화  | D21-030
                        """));
    }

    /** 소기업 3년→5년, 일반기업은 3년. */
    @Test
    @Verifies({"D21-039", "D21-142"})
    void yearsOfCloudFees() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.cloudFeeCap())
                                .map(cap -> row(key, cap.years(), cap.smallEnterpriseYears(), cited(cap.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | basic     | 3 | 5 | D21-039 I15
                        build-upgrade           | advanced1 | 3 | 5 | D21-039 I15
                        build-upgrade           | advanced2 | 3 | 5 | D21-039 I15
                        digital-cluster-general | basic     | 3 | 5 | D21-142
                        digital-cluster-general | advanced1 | 3 | 5 | D21-142
                        digital-cluster-general | advanced2 | 3 | 5 | D21-142
                        win-win                 | basic     | 3 | 5 | D21-039 I15
                        win-win                 | advanced1 | 3 | 5 | D21-039 I15
                        win-win                 | advanced2 | 3 | 5 | D21-039 I15
                        sector-specialised      | basic     | 3 | 5 | D21-039 I15
                        sector-specialised      | advanced1 | 3 | 5 | D21-039 I15
                        sector-specialised      | advanced2 | 3 | 5 | D21-039 I15
                        """));
    }

    @Test
    @Verifies({"D21-040", "D21-142"})
    void movingToTheCloudMayBeInTheProjectCost() {
        assertThat(eachOf(
                        2021,
                        program -> program.costRules().stream()
                                .map(rule -> row(
                                        program.id().key(),
                                        rule.text().korean().contains("전환하는 비용"),
                                        rule.text().korean().contains("제조현장 데이터와 연동"),
                                        cited(rule.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade           | true  | false | D21-040
                        digital-cluster-general | true  | false | D21-040
                        digital-cluster-general | false | true  | D21-142
                        win-win                 | true  | false | D21-040
                        sector-specialised      | true  | false | D21-040
                        """));
    }

    @Test
    @Verifies({"D21-036", "D21-037", "D21-135"})
    void procedures() {
        assertThat(eachOf(
                        2021,
                        program -> program.procedures().stream()
                                .map(procedure -> row(
                                        program.id().key(),
                                        procedure.key(),
                                        korean(procedure.steps()),
                                        cited(procedure.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | application | 도입기업 신청 → 도입기업 선정 → 공급기업 사업기획 제안 → 공급기업 매칭 → 과제선정 | D21-036
                        build-upgrade | application-as-consortium | 도입·공급기업 컨소시엄 신청 → 과제선정 | D21-037
                        digital-cluster-general | selection | 선정평가 → 정밀진단·전략수립을 반영한 수정사업계획서 제출(2021년 5월 예정) → 적정성 평가 | D21-135
                        """));
    }

    @Test
    @Verifies("D21-003")
    void theNoticeOfEachProgramHasToBeRead() {
        assertThat(ANNOUNCEMENT.notes()).hasSize(2).first().satisfies(note -> {
            assertThat(note.text().korean()).contains("신청자격", "사업마다", "세부 공고");
            assertThat(note.text().english()).contains("who may apply", "differ by program", "the notice of each");
            assertThat(cited(note.grounds())).isEqualTo("D21-003");
        });
    }

    @Test
    @Verifies("D21-035")
    void threeRoundsOrMoreExceptWinWinAndSectorSpecialised() {
        assertThat(ANNOUNCEMENT.notes()).last().satisfies(note -> {
            assertThat(note.text().korean()).contains("차수별", "3차+α", "대중소 상생형과 업종별 특화는 제외");
            assertThat(note.text().english())
                    .contains("three rounds or more", "win-win and sector-specialised excepted");
            assertThat(cited(note.grounds())).isEqualTo("D21-035");
        });
    }

    @Test
    @Verifies({"D21-014", "D21-045", "D21-160", "D21-310"})
    void figuresInDoubt() {
        assertThat(ANNOUNCEMENT.anomalies())
                .extracting(anomaly -> row(anomaly.id(), anomaly.clauses()))
                .containsExactly("A1 | [D21-014]", "A4 | [D21-045, D21-160]", "A5 | [D21-310]");
        assertThat(Anomalies.A1.description().korean()).contains("0.7억원", "1.2억원", "60%", "2.4억원");
        assertThat(Anomalies.A1.description().english())
                .contains("KRW 70 million", "KRW 120 million", "60%", "KRW 240 million");
        assertThat(Anomalies.A4.description().korean()).contains("코로나19", "5점", "3점");
        assertThat(Anomalies.A4.description().english()).contains("COVID-19", "5 points", "3 points");
        assertThat(Anomalies.A5.description().korean()).contains("금융 및 보험업은 50억원", "정보통신업은 30억원", "80억원과 50억원");
    }

    @Test
    void noProgramStatesABudgetOrMonthsOfSelection() {
        assertThat(OfficialCatalog.catalog().programsOf(2021)).allSatisfy(program -> {
            assertThat(program.budget()).isEmpty();
            assertThat(program.notice()).isEmpty();
            assertThat(program.selection()).isEmpty();
            assertThat(program.applicationDays()).isEqualTo(Optional.empty());
            assertThat(program.selectedBy()).isEmpty();
        });
        assertThat(ANNOUNCEMENT.statistics()).isEmpty();
    }

    /** The column 지원내용 of the overview table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    build-upgrade           | D21-010 | IoT, 5G, 빅데이터, AR·VR, AI, 클라우드
                    digital-cluster-general | D21-013 | 가치사슬이 밀접한 다수 협력사
                    win-win                 | D21-014 | 주관기관(대기업 등)
                    sector-specialised      | D21-015 | 제조공정(업종)별 특화 솔루션
                    robot                   | D21-017 | 로봇엔지니어링, 로봇 도입, 로봇활용교육
                    level-check             | D21-018 | 확인서
                    capability              | D21-019 | 전문 컨설팅기관
                    meister                 | D21-020 | 현장 경험
                    cloud-solution          | D21-021 | 클라우드 기반 업무용 솔루션
                    after-care              | D21-022 | 디지털 전환
                    """)
    void whatIsSupported(String key, String clause, String words) {
        assertThat(OfficialCatalog.catalog().program("2021/" + key).purposes())
                .first()
                .satisfies(purpose -> {
                    assertThat(purpose.text().korean()).contains(words);
                    assertThat(purpose.grounds()).isEqualTo(Grounds.of(clause));
                });
    }
}
