package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.NOTHING;
import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.offers;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.programs;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "2023년 지능형(스마트)제조혁신 지원사업 통합공고": the body, and the table of reference 1. */
class Announcement2023Test {

    private static final Announcement ANNOUNCEMENT = OfficialCatalog.catalog().announcement(2023);

    @Test
    @Verifies("D23-001")
    void theMinistryPublishedItOn9January2023() {
        assertThat(ANNOUNCEMENT.document().key()).isEqualTo("announcement-2023");
        assertThat(ANNOUNCEMENT.document().title().korean()).contains("지능형(스마트)제조혁신 지원사업 통합공고");
        assertThat(ANNOUNCEMENT.document().issuer().korean()).isEqualTo("중소벤처기업부");
        assertThat(ANNOUNCEMENT.document().published()).hasToString("2023-01-09");
        assertThat(ANNOUNCEMENT.title().value())
                .isEqualTo(ANNOUNCEMENT.document().title());
        assertThat(cited(ANNOUNCEMENT.title().grounds())).isEqualTo("D23-001");
    }

    @Test
    @Verifies({"D23-001", "D23-002", "D23-020", "D23-030", "D23-040", "D23-050", "D23-060", "D23-070"})
    void sixFieldsAndTheirBudgets() {
        assertThat(ANNOUNCEMENT.fields())
                .extracting(field ->
                        row(field.key(), field.name().korean(), budget(field.budget()), cited(field.grounds())))
                .containsExactlyElementsOf(table("""
                        general              | 스마트공장 구축(일반형) | 836억 D23-020   | D23-020
                        specialised          | 스마트공장 구축(특화형) | 317억 D23-030   | D23-030
                        collaborative        | 협업형 스마트공장 구축  | 100억 D23-040   | D23-040
                        data                 | 제조데이터 활용지원    | 80억 D23-050    | D23-050
                        suppliers            | 공급기업 얼라이언스    | 8.3억 D23-060   | D23-060
                        level-and-consulting | 수준확인 및 컨설팅     | 120.3억 D23-070 | D23-070
                        """));
        assertThat(budget(ANNOUNCEMENT.budget())).isEqualTo("1462억 D23-002 A3");
    }

    private static String budget(Optional<Budget> budget) {
        return budget.map(it -> (it.atMost() ? "최대 " : "") + amount(it.amount()) + " " + cited(it.grounds()))
                .orElse(NOTHING);
    }

    @Test
    @Verifies({
        "D23-001", "D23-080", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087", "D23-088",
        "D23-089", "D23-090", "D23-091", "D23-092"
    })
    void thirteenPrograms() {
        assertThat(programs(
                        2023,
                        program -> row(
                                program.id().key(),
                                program.name().value().korean(),
                                program.field().orElse(NOTHING),
                                cited(program.name().grounds()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | 정부일반형 스마트공장           | general              | D23-080
                        win-win                | 대중소 상생형 스마트공장 (기초, 고도화) | general           | D23-081
                        ministry-collaboration | 부처협업형 스마트공장           | specialised          | D23-082
                        carbon-neutral         | 탄소중립형 스마트공장           | specialised          | D23-083
                        investment-linked      | 투자연계형 스마트공장           | specialised          | D23-084
                        robot                  | 로봇활용 제조혁신지원           | specialised          | D23-085
                        supply-chain           | 공급망 연계형 스마트공장         | collaborative        | D23-086
                        ai-consulting          | 인공지능 컨설팅 및 실증         | data                 | D23-087
                        data-facilitator       | 제조데이터 촉진자 양성          | data                 | D23-088
                        cloud-total-solution   | 클라우드형 스마트공장 종합솔루션    | suppliers            | D23-089
                        level-check            | 스마트공장 수준확인            | level-and-consulting | D23-090
                        meister                | 스마트마이스터 활용지원          | level-and-consulting | D23-091
                        after-care             | 스마트공장 AS지원             | level-and-consulting | D23-092
                        """));
    }

    @Test
    @Verifies({
        "D23-022", "D23-025", "D23-031", "D23-032", "D23-033", "D23-034", "D23-040", "D23-060", "D23-070", "D23-080",
        "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087", "D23-088", "D23-089", "D23-090",
        "D23-091", "D23-092"
    })
    void budgets() {
        assertThat(programs(2023, program -> row(program.id().key(), budget(program.budget()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | 620억 D23-022 D23-080
                        win-win                | 216억 D23-025 D23-081
                        ministry-collaboration | 최대 70억 D23-031 D23-082
                        carbon-neutral         | 30억 D23-032 D23-083
                        investment-linked      | 36억 D23-033 D23-084
                        robot                  | 181억 D23-034 D23-085
                        supply-chain           | 100억 D23-040 D23-086
                        ai-consulting          | 70억 D23-087
                        data-facilitator       | 10억 D23-088
                        cloud-total-solution   | 8.3억 D23-060 D23-089
                        level-check            | 12.5억 D23-070 D23-090
                        meister                | 37.8억 D23-070 D23-091
                        after-care             | 70억 D23-070 D23-092
                        """));
    }

    /** 기초수준의 지능형(스마트)공장 구축(60억원, 200개). */
    @Test
    @Verifies("D23-026")
    void sixtyEokOfWinWinAreSetAsideForBasic() {
        assertThat(eachOf(
                        2023,
                        program -> program.budget().stream()
                                .flatMap(budget -> budget.parts().stream())
                                .map(part -> row(
                                        program.id().key(),
                                        part.type().key(),
                                        amount(part.amount()),
                                        cited(part.grounds())))))
                .containsExactly("win-win | basic | 60억 | D23-026");
    }

    @Test
    @Verifies({
        "D23-022", "D23-023", "D23-027", "D23-035", "D23-051", "D23-052", "D23-071", "D23-073", "D23-074", "D23-080",
        "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087", "D23-088", "D23-089", "D23-090",
        "D23-091", "D23-092"
    })
    void limits() {
        assertThat(offers(
                        2023,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.limit())
                                .map(limit ->
                                        row(key, amount(limit.amount()), limit.adjustments(), cited(limit.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | advanced1 | 2억    | [] | D23-023 D23-080 D23-093
                        win-win                | basic     | 0.3억  | [] | D23-027 D23-081 D23-093
                        win-win                | advanced1 | 1.2억  | [] | D23-027 D23-081 D23-093
                        ministry-collaboration | only      | 2억    | [] | D23-082 D23-093
                        carbon-neutral         | only      | 2억    | [] | D23-083 D23-093
                        investment-linked      | only      | 2억    | [] | D23-084 D23-093
                        robot                  | only      | 3억    | [] | D23-035 D23-085 D23-093
                        supply-chain           | only      | 2억    | [] | D23-086 D23-093
                        ai-consulting          | only      | 0.7억  | [] | D23-051 D23-087 D23-093
                        data-facilitator       | only      | 1000만 | [] | D23-088 D23-093
                        cloud-total-solution   | only      | 8.3억  | [] | D23-089 D23-093
                        level-check            | only      | 100만  | [] | D23-071 D23-090 D23-093
                        meister                | only      | 1512만 | [] | D23-073 D23-091 D23-093 A2
                        after-care             | only      | 2000만 | [] | D23-074 D23-092 D23-093
                        """));
    }

    @Test
    @Verifies({
        "D23-023", "D23-028", "D23-052", "D23-071", "D23-080", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085",
        "D23-086", "D23-087", "D23-088", "D23-089", "D23-090", "D23-091", "D23-092", "D23-093"
    })
    void sharesOfTheGovernment() {
        assertThat(offers(
                        2023,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.split().find(Payer.GOVERNMENT))
                                .map(part -> row(key, part.least() + "~" + part.most(), cited(part.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | advanced1 | 0%~50%  | D23-023 D23-080 D23-093
                        win-win                | basic     | 0%~30%  | D23-028 D23-081 D23-093
                        win-win                | advanced1 | 0%~30%  | D23-028 D23-081 D23-093
                        ministry-collaboration | only      | 0%~50%  | D23-082 D23-093
                        carbon-neutral         | only      | 0%~50%  | D23-083 D23-093
                        investment-linked      | only      | 0%~50%  | D23-084 D23-093
                        robot                  | only      | 0%~50%  | D23-085 D23-093
                        supply-chain           | only      | 0%~50%  | D23-086 D23-093
                        ai-consulting          | only      | 80%~90% | D23-087 D23-093
                        data-facilitator       | only      | 0%~100% | D23-088 D23-052 D23-093
                        cloud-total-solution   | only      | 0%~50%  | D23-089 D23-093
                        level-check            | only      | 0%~100% | D23-071 D23-090 D23-093
                        meister                | only      | 0%~90%  | D23-091 D23-093
                        after-care             | only      | 0%~50%  | D23-092 D23-093
                        """));
    }

    /** 정부(30%), 대기업 (30%), 도입기업(40%). */
    @Test
    @Verifies("D23-028")
    void inWinWinALargeEnterprisePaysToo() {
        assertThat(offers(
                        2023,
                        (key, offer) -> offer.terms()
                                .map(terms -> terms.split().parts().stream()
                                        .filter(part -> part.payer() != Payer.GOVERNMENT)
                                        .map(part -> row(
                                                part.payer(), part.least() + "~" + part.most(), cited(part.grounds())))
                                        .collect(Collectors.joining(" | ")))
                                .filter(others -> !others.isEmpty())
                                .map(others -> row(key, others))))
                .containsExactlyElementsOf(table("""
                        win-win | basic     | LARGE_ENTERPRISE | 30%~30% | D23-028 | ADOPTER | 40%~100% | D23-028
                        win-win | advanced1 | LARGE_ENTERPRISE | 30%~30% | D23-028 | ADOPTER | 40%~100% | D23-028
                        """));
    }

    @Test
    @Verifies({
        "D23-073", "D23-080", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087", "D23-088",
        "D23-089", "D23-090", "D23-091", "D23-092", "D23-093"
    })
    void projectPeriods() {
        assertThat(offers(
                        2023,
                        (key, offer) -> offer.period()
                                .map(period -> row(
                                        key,
                                        period.months() + (period.about() ? "개월 내외" : "개월"),
                                        period.extensionMonths(),
                                        cited(period.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | advanced1 | 9개월 | 0 | D23-080 D23-093
                        win-win                | basic     | 6개월 | 0 | D23-081 D23-093
                        win-win                | advanced1 | 9개월 | 0 | D23-081 D23-093
                        ministry-collaboration | only      | 9개월 | 0 | D23-082 D23-093
                        carbon-neutral         | only      | 9개월 | 0 | D23-083 D23-093
                        investment-linked      | only      | 9개월 | 0 | D23-084 D23-093
                        robot                  | only      | 8개월 | 0 | D23-085 D23-093
                        supply-chain           | only      | 9개월 | 0 | D23-086 D23-093
                        ai-consulting          | only      | 6개월 내외 | 0 | D23-087
                        data-facilitator       | only      | 8개월 | 0 | D23-088 D23-093
                        cloud-total-solution   | only      | 9개월 | 0 | D23-089 D23-093
                        meister                | only      | 6개월 | 0 | D23-073 D23-091 D23-093
                        after-care             | only      | 6개월 | 0 | D23-092 D23-093
                        """));
    }

    @Test
    @Verifies({
        "D23-021", "D23-027", "D23-073", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087",
        "D23-088", "D23-089", "D23-090", "D23-091", "D23-092"
    })
    void generalBuildsAreForOneTypeAndWinWinIsForTwo() {
        assertThat(offers(2023, (key, offer) -> Optional.of(row(key, cited(offer.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | advanced1 | D23-021
                        win-win                | basic     | D23-027 D23-081
                        win-win                | advanced1 | D23-027 D23-081
                        ministry-collaboration | only      | D23-082 D23-093
                        carbon-neutral         | only      | D23-083 D23-093
                        investment-linked      | only      | D23-084 D23-093
                        robot                  | only      | D23-085 D23-093
                        supply-chain           | only      | D23-086 D23-093
                        ai-consulting          | only      | D23-087
                        data-facilitator       | only      | D23-088 D23-093
                        cloud-total-solution   | only      | D23-089 D23-093
                        level-check            | only      | D23-090
                        meister                | only      | D23-073 D23-091 D23-093
                        after-care             | only      | D23-092 D23-093
                        """));
    }

    @Test
    @Verifies({"D23-013", "D23-021", "D23-027"})
    void targetLevels() {
        assertThat(offers(
                        2023,
                        (key, offer) -> offer.target()
                                .map(target -> row(key, target.level(), target.orAbove(), cited(target.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | advanced1 | INTERMEDIATE_1 | false | D23-021 D23-013
                        win-win       | basic     | BASIC          | false | D23-027
                        win-win       | advanced1 | INTERMEDIATE_1 | false | D23-027
                        """));
    }

    /** 사업 공고, 신청 접수, 평가 선정. */
    @Test
    @Verifies({
        "D23-080", "D23-081", "D23-082", "D23-083", "D23-084", "D23-085", "D23-086", "D23-087", "D23-088", "D23-089",
        "D23-090", "D23-091", "D23-092"
    })
    void monthsOfNoticeApplicationsAndSelection() {
        assertThat(programs(
                        2023,
                        program -> row(
                                program.id().key(),
                                span(program.notice()),
                                program.windows().stream()
                                        .map(OfficialData::window)
                                        .collect(Collectors.joining("; ")),
                                span(program.selection()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | 2023-01 D23-080  | COMPANIES | 2023-01~2023-03 | D23-080     | 2023-03~2023-06 D23-080
                        win-win                | 2023-01~ D23-081 | COMPANIES | 2023-01~        | D23-081 I17 | 2023-03~ D23-081
                        ministry-collaboration | 2023-02 D23-082  | COMPANIES | 2023-04~2023-05 | D23-082     | 2023-06~2023-07 D23-082
                        carbon-neutral         | 2023-01 D23-083  | COMPANIES | 2023-01~2023-02 | D23-083     | 2023-02~2023-05 D23-083
                        investment-linked      | 2023-01 D23-084  | COMPANIES | 2023-01~2023-04 | D23-084     | 2023-04~2023-05 D23-084
                        robot                  | 2023-01 D23-085  | COMPANIES | 2023-01~2023-02 | D23-085     | 2023-02~2023-05 D23-085
                        supply-chain           | 2023-02 D23-086  | COMPANIES | 2023-03~2023-04 | D23-086     | 2023-05~2023-06 D23-086
                        ai-consulting          | 2023-01 D23-087  | COMPANIES | 2023-01~2023-02 | D23-087     | 2023-03~2023-04 D23-087
                        data-facilitator       | 2023-02 D23-088  | COMPANIES | 2023-03~        | D23-088 I17 | 2023-03~ D23-088
                        cloud-total-solution   | 2023-01 D23-089  | COMPANIES | 2023-01~        | D23-089 I17 | 2023-02~2023-04 D23-089
                        level-check            | 2023-01 D23-090  | COMPANIES | 2023-02~        | D23-090 I17 | 2023-03~ D23-090
                        meister                | 2023-01 D23-091  | COMPANIES | 2023-02~        | D23-091 I17 | 2023-03~ D23-091
                        after-care             | 2023-01 D23-092  | COMPANIES | 2023-02~        | D23-092 I17 | 2023-02~ D23-092
                        """));
    }

    private static String span(Optional<Cited<MonthSpan>> span) {
        return span.map(it -> OfficialData.months(it.value()) + " " + cited(it.grounds()))
                .orElse(NOTHING);
    }

    @Test
    @Verifies({"D23-012", "D23-022", "D23-024", "D23-026", "D23-031", "D23-033", "D23-034", "D23-052"})
    void howMany() {
        assertThat(eachOf(
                        2023,
                        program -> program.targets().stream()
                                .map(target -> row(
                                        program.id().key(),
                                        target.number() + (target.about() ? " 내외" : ""),
                                        target.unit(),
                                        target.type().map(type -> type.key()).orElse(NOTHING),
                                        cited(target.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | 310     | FACTORIES | -     | D23-022 D23-024
                        win-win                | 330     | FACTORIES | -     | D23-012
                        win-win                | 200     | FACTORIES | basic | D23-026
                        ministry-collaboration | 35      | COMPANIES | -     | D23-031
                        investment-linked      | 18      | FACTORIES | -     | D23-033
                        robot                  | 60 내외  | COMPANIES | -     | D23-034
                        data-facilitator       | 100     | PEOPLE    | -     | D23-052
                        """));
    }

    @Test
    @Verifies({"D23-016", "D23-021", "D23-026", "D23-060"})
    void newPrograms() {
        assertThat(programs(
                        2023,
                        program -> row(
                                program.id().key(),
                                program.status().value(),
                                cited(program.status().grounds()))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | CONTINUED  | D23-021
                        win-win                | CONTINUED  | D23-026
                        ministry-collaboration | NEW        | D23-016
                        carbon-neutral         | NOT_STATED | -
                        investment-linked      | NEW        | D23-016
                        robot                  | NOT_STATED | -
                        supply-chain           | NEW        | D23-016
                        ai-consulting          | NOT_STATED | -
                        data-facilitator       | NOT_STATED | -
                        cloud-total-solution   | NEW        | D23-060
                        level-check            | NOT_STATED | -
                        meister                | NOT_STATED | -
                        after-care             | NOT_STATED | -
                        """));
    }

    @Test
    @Verifies({"D23-016", "D23-094"})
    void otherPrograms() {
        assertThat(ANNOUNCEMENT.others())
                .extracting(other -> row(other.key(), other.name().korean(), other.status(), cited(other.grounds())))
                .containsExactlyElementsOf(table("""
                        sector-specialised | 업종별 특화       | DISCONTINUED | D23-016
                        k-lighthouse       | K-스마트등대공장   | RUNNING_ONLY | D23-094
                        digital-cluster    | 디지털 클러스터    | RUNNING_ONLY | D23-094
                        testbed            | 스마트공장 테스트베드 | RUNNING_ONLY | D23-094
                        """));
    }

    @Test
    @Verifies({"D23-014", "D23-015"})
    void theAgencySelectsAndApplicationsTake45Days() {
        assertThat(eachOf(
                        2023,
                        program -> program.applicationDays().stream()
                                .map(days -> row(program.id().key(), days.value(), cited(days.grounds())))))
                .containsExactly("build-upgrade | 45 | D23-015");
        assertThat(eachOf(
                        2023,
                        program -> program.selectedBy().stream()
                                .map(by -> row(program.id().key(), by.value().korean(), cited(by.grounds())))))
                .containsExactly("build-upgrade | 스마트제조혁신추진단(전담기관) | D23-014");
    }

    @Test
    @Verifies({"D23-010", "D23-011", "D23-012", "D23-024"})
    void statistics() {
        assertThat(ANNOUNCEMENT.statistics())
                .extracting(it ->
                        row(it.key(), it.value().toPlainString() + it.unit().korean(), cited(it.grounds())))
                .containsExactlyElementsOf(table("""
                        outcome-productivity  | 29.4%    | D23-010
                        outcome-quality       | 42.8%    | D23-010
                        outcome-cost          | -15.9%   | D23-010
                        outcome-sales         | 6.4%     | D23-010
                        outcome-accidents     | -4.9%    | D23-010
                        jobs                  | 1.5명     | D23-010
                        study-size            | 12660개사 | D23-010
                        factories-built       | 30000개   | D23-011
                        factories-built-share | 41%      | D23-011
                        manufacturers         | 72000개사 | D23-011
                        target-total          | 758개     | D23-012
                        target-government     | 428개     | D23-012
                        target-win-win        | 330개     | D23-012
                        target-basic          | 200개     | D23-012
                        target-upgraded       | 558개     | D23-012
                        build-decrease        | 83%      | D23-024
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ministry-collaboration | D23-031 | 반도체 원전 국가전략기술 산업재해 부처
            carbon-neutral         | D23-032 | 뿌리기업 고탄소 에너지
            investment-linked      | D23-033 | 투자 공급기업 추천
            ai-consulting          | D23-051 | 컨설팅 현장 KAMP 분석모형
            level-check            | D23-071 | 민간 구축 고도화
            after-care             | D23-074 | 업그레이드 핵심부품
            """)
    @Verifies({"D23-031", "D23-032", "D23-033", "D23-051", "D23-071", "D23-074"})
    void whatTheProgramIsFor(String key, String clause, String words) {
        assertThat(program("2023/" + key).purposes()).singleElement().satisfies(purpose -> {
            assertThat(purpose.text().korean()).contains(words.split(" "));
            assertThat(cited(purpose.grounds())).isEqualTo(clause);
        });
    }

    @Test
    @Verifies({"D23-013", "D23-093"})
    void definitions() {
        List<Definition> definitions = ANNOUNCEMENT.definitions();
        assertThat(definitions)
                .extracting(definition -> row(definition.key(), cited(definition.grounds())))
                .containsExactly("smart-levels | D23-013", "table | D23-093");
        assertThat(definitions.get(0).meaning().korean()).contains("기초는 생산정보 디지털화", "중간1은 실시간 수집·분석", "중간2는 실시간 제어");
        assertThat(definitions.get(1).meaning().korean()).contains("지원규모는 그해 예산", "기간·한도·지원금 비중은 최대");
        assertThat(definitions.get(1).meaning().english()).contains("budget of the year", "maxima");
    }

    @Test
    @Verifies({"D23-016", "D23-095"})
    void notes() {
        assertThat(ANNOUNCEMENT.notes())
                .extracting(note -> cited(note.grounds()))
                .containsExactly("D23-095", "D23-016");
        assertThat(ANNOUNCEMENT.notes().get(0).text().korean()).contains("바뀔 수 있으며", "세부 사업별 공고");
        assertThat(ANNOUNCEMENT.notes().get(1).text().korean())
                .contains("투자연계형, 부처협업형, 공급망 연계형을 신설", "업종별 특화 등 일부 사업을 폐지");
    }

    @Test
    @Verifies({"D23-002", "D23-073", "D23-091"})
    void figuresInDoubt() {
        assertThat(ANNOUNCEMENT.anomalies())
                .extracting(anomaly -> row(anomaly.id(), anomaly.clauses()))
                .containsExactly("A2 | [D23-073, D23-091]", "A3 | [D23-002]");
        assertThat(Anomalies.A2.description().korean()).contains("1,512만원", "0.15억원");
        assertThat(Anomalies.A2.description().english()).contains("KRW 15.12 million", "KRW 15 million");
        assertThat(Anomalies.A3.description().korean()).contains("1,462억원", "1,461.6억원");
        assertThat(Anomalies.A3.description().english()).contains("KRW 146.2 billion", "KRW 146.16 billion");
    }
}
