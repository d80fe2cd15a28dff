package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramDiffTest {

    private static final Catalog OFFICIAL = OfficialCatalog.catalog();

    // ---- 2020 to 2021: two types become three ----

    @Test
    void from2020To2021TheseFactsOfBuildAndUpgradeChanged() {
        List<String> expected = new ArrayList<>(List.of(
                "status",
                "applications.companies.1",
                "applications.companies.2",
                "applications.companies.3",
                "procedure.application",
                "procedure.application-as-consortium",
                "rule.size",
                "rule.once-per-level",
                "rule.courses",
                "rule.usage-logs",
                "bonus.covid-goods",
                "bonus.covid-goods.points",
                "bonus.covid-goods.condition",
                "bonus.eco-factory",
                "bonus.eco-factory.points",
                "bonus.eco-factory.condition",
                "bonus.overhauled-complex",
                "bonus.overhauled-complex.points",
                "bonus.overhauled-complex.condition",
                "bonus.courses",
                "bonus.courses.points",
                "bonus.courses.condition",
                "bonus.early-paid-holidays",
                "bonus.early-paid-holidays.points",
                "bonus.early-paid-holidays.condition",
                "bonus.standard-data-format",
                "bonus.standard-data-format.points",
                "bonus.standard-data-format.condition",
                "cost-rule",
                "purpose"));
        for (String type : List.of("basic", "advanced1", "advanced2")) {
            String path = "offer." + type;
            expected.add(path);
            for (String what : List.of(
                    "limit",
                    "limit.u-turn",
                    "limit.regional-jobs",
                    "cloud-years-small",
                    "period",
                    "target-level",
                    "coordinator",
                    "applicants")) {
                expected.add(path + "." + what);
            }
        }
        expected.remove("offer.advanced2.applicants");
        assertThat(diff("2020/build-upgrade", "2021/build-upgrade").changes())
                .extracting(change -> change.path().replaceAll(": .*", ""))
                .filteredOn(path -> !path.startsWith("contact."))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @Verifies({"D21-010", "D21-030"})
    @CsvSource(
            delimiter = '|',
            value = {
                "offer.basic|지원유형 기초: 신규구축 → 기초|Support type BASIC: new build → BASIC",
                "offer.advanced1|지원유형 고도화1: 고도화 → 고도화1|Support type ADVANCED_1: upgrade → ADVANCED_1",
                "offer.advanced2|지원유형 고도화2: 고도화 → 고도화2|Support type ADVANCED_2: upgrade → ADVANCED_2",
                "offer.basic.limit|기초 지원 한도: 1억원 → 7,000만원|Support limit, BASIC: KRW 100,000,000 → KRW 70,000,000",
                "offer.advanced1.limit|고도화1 지원 한도: 1억 5,000만원 → 2억원|Support limit, ADVANCED_1: KRW 150,000,000 → KRW 200,000,000",
                "offer.advanced2.limit|고도화2 지원 한도: 1억 5,000만원 → 4억원|Support limit, ADVANCED_2: KRW 150,000,000 → KRW 400,000,000",
            })
    void from2020To2021TypesAndLimitsChangedFromThoseThatTheyComeFrom(String path, String korean, String english) {
        Change change = change("2020/build-upgrade", "2021/build-upgrade", path);
        assertThat(change.render(Language.KOREAN)).isEqualTo(korean + " [D21-030, D21-010]");
        assertThat(change.render(Language.ENGLISH)).isEqualTo(english + " [D21-030, D21-010]");
        assertThat(change.before()).isPresent();
        assertThat(change.after()).isPresent();
    }

    @ParameterizedTest
    @Verifies({
        "D21-011", "D21-012", "D21-033", "D21-034", "D21-035", "D21-036", "D21-037", "D21-038", "D21-039", "D21-041",
        "D21-042"
    })
    @CsvSource(
            delimiter = '|',
            value = {
                "applications.companies.1|참여기업 모집기간: 2020년 1월 1일부터 수시 → 1차: 2021년 1월 22일부터 2021년 2월 25일까지 (고도화2 제외)"
                        + "|Applications of companies: at any time from 1 January 2020"
                        + " → round 1: 22 January 2021 to 25 February 2021 (without ADVANCED_2)|D21-035 D21-011 D21-012 I17 I13",
                "applications.companies.3|참여기업 모집기간: 이전 자료에 명시 없음 → 3차: 2021년 6월 1일부터 2021년 6월 30일까지"
                        + "|Applications of companies: not stated before → round 3: 1 June 2021 to 30 June 2021|D21-011 I13",
                "procedure.application-as-consortium|추진절차(컨소시엄 신청(고도화1 선택, 고도화2)): 이전 자료에 명시 없음 → 도입·공급기업 컨소시엄 신청, 과제선정"
                        + "|Procedure (as a consortium (ADVANCED_1 if it likes, ADVANCED_2)): not stated before → adopter and"
                        + " supplier apply as a consortium, the project is selected|D21-037",
                "procedure.application|추진절차(신청부터 선정까지): 도입·공급기업 컨소시엄 신청, 과제선정"
                        + " → 도입기업 신청, 도입기업 선정, 공급기업 사업기획 제안, 공급기업 매칭, 과제선정"
                        + "|Procedure (from application to selection): adopter and supplier apply as a consortium, the"
                        + " project is selected → the adopter applies, the adopter is selected, suppliers propose, a"
                        + " supplier is matched, the project is selected|D21-036",
                "offer.basic.limit.u-turn|기초 지원 한도, 유턴기업: 이전 자료에 명시 없음 → 최대 50% 상향"
                        + "|Support limit, BASIC, U-turn (reshoring) company: not stated before → raised by up to 50%|D21-042 I15 I16",
                "offer.advanced2.limit.regional-jobs|고도화2 지원 한도, 상생형 지역일자리 기업: 이전 자료에 명시 없음 → 최대 5,000만원 추가"
                        + "|Support limit, ADVANCED_2, win-win regional jobs company: not stated before → up to KRW 50,000,000"
                        + " added|D21-041 I15 I16",
                "offer.advanced1.cloud-years-small|고도화1 클라우드 이용료 인정 연수(소기업, 년): 3 → 5"
                        + "|Years of cloud fees, ADVANCED_1, small enterprise: 3 → 5|D21-039 I15",
                "offer.basic.period|기초 사업기간: 이전 자료에 명시 없음 → 최대 6개월 (신청 시 3개월 연장 가능)"
                        + "|Project period, BASIC: not stated before → at most 6 months (3 more on request)|D21-033 D21-034 I15",
                "offer.advanced1.period|고도화1 사업기간: 이전 자료에 명시 없음 → 최대 9개월 (신청 시 3개월 연장 가능)"
                        + "|Project period, ADVANCED_1: not stated before → at most 9 months (3 more on request)|D21-033 D21-034 I15",
                "offer.advanced2.period|고도화2 사업기간: 이전 자료에 명시 없음 → 최대 12개월 (신청 시 3개월 연장 가능)"
                        + "|Project period, ADVANCED_2: not stated before → at most 12 months (3 more on request)|D21-033 D21-034 I15",
                "offer.basic.coordinator|기초 코디네이터: 이전 자료에 명시 없음 → 필수|Coordinator, BASIC: not stated before → required|D21-038",
                "offer.advanced1.coordinator|고도화1 코디네이터: 이전 자료에 명시 없음 → 도입기업 선택"
                        + "|Coordinator, ADVANCED_1: not stated before → the adopter's choice|D21-038",
                "offer.advanced2.coordinator|고도화2 코디네이터: 이전 자료에 명시 없음 → 미적용|Coordinator, ADVANCED_2: not stated before → none|D21-038",
                "offer.basic.applicants|기초 신청 주체: 도입·공급기업 컨소시엄 → 도입기업 단독"
                        + "|Applicants, BASIC: adopter and supplier as a consortium → the adopter alone|D21-036 D21-037",
                "offer.advanced1.applicants|고도화1 신청 주체: 도입·공급기업 컨소시엄 → 도입기업 단독 또는 도입·공급기업 컨소시엄"
                        + "|Applicants, ADVANCED_1: adopter and supplier as a consortium → the adopter alone, or with a"
                        + " supplier|D21-036 D21-037",
            })
    void from2020To2021TheRestIsToldWithWhatItRestsOn(String path, String korean, String english, String grounds) {
        Change change = change("2020/build-upgrade", "2021/build-upgrade", path);
        String cited = " [" + grounds.replace(" ", ", ") + "]";
        assertThat(change.grounds().references()).containsExactly(grounds.split(" "));
        assertThat(change.render(Language.KOREAN)).isEqualTo(korean + cited);
        assertThat(change.render(Language.ENGLISH)).isEqualTo(english + cited);
    }

    // ---- 2021 to 2022: what is known of 2022 is told by 2023 ----

    @Test
    @Verifies({"D23-014", "D23-015", "D23-024"})
    void from2021To2022OnlyThreeFactsAreNewAndNoTypeIsGone() {
        ProgramDiff diff = diff("2021/build-upgrade", "2022/build-upgrade");
        assertThat(diff.changes())
                .filteredOn(change -> change.after().isPresent())
                .extracting(change -> change.render(Language.ENGLISH))
                .containsExactly(
                        "Target: not stated before → 1,827 factories [D23-024]",
                        "Days of application: not stated before → 30 [D23-015]",
                        "Selected by: not stated before → 19 regional manufacturing innovation centres (technoparks)"
                                + " [D23-014]");
        assertThat(diff.at("offer.basic")).isEmpty();
        assertThat(change(diff, "offer.basic.limit").render(Language.ENGLISH))
                .isEqualTo("Support limit, BASIC: KRW 70,000,000 → not stated in the later edition [D21-010, D21-030]");
        assertThat(change(diff, "offer.basic.limit").render(Language.KOREAN))
                .isEqualTo("기초 지원 한도: 7,000만원 → 이후 자료에 명시 없음 [D21-010, D21-030]");
    }

    @Test
    @Verifies({"D21-123", "D22-011", "D22-020", "D22-027"})
    void from2021To2022TheBasicLimitOfTheClusterFellAndPlanningInstitutionsApplied() {
        ProgramDiff diff = diff("2021/digital-cluster-general", "2022/digital-cluster-general");
        assertThat(change(diff, "offer.basic.limit").render(Language.ENGLISH))
                .isEqualTo("Support limit, BASIC: KRW 70,000,000 → KRW 50,000,000 [D21-013, D21-123, D22-020]");
        assertThat(diff.at("offer.advanced1.limit")).isEmpty();
        assertThat(diff.at("offer.advanced2.limit")).isEmpty();
        assertThat(diff.at("applications.clusters.1"))
                .as("to be announced in both years")
                .isEmpty();
        assertThat(change(diff, "applications.planning-institutions.1").render(Language.ENGLISH))
                .isEqualTo(
                        "Applications of planning institutions: not stated before → 12 January 2022 to 15 February 2022"
                                + " 17:00 [D22-011, D22-027, I20]");
        assertThat(change(diff, "applications.planning-institutions.1").render(Language.KOREAN))
                .isEqualTo("기획기관 모집기간: 이전 자료에 명시 없음 → 2022년 1월 12일부터 2022년 2월 15일 17:00까지 [D22-011, D22-027, I20]");
    }

    // ---- 2022 to 2023: one type is left ----

    @Test
    @Verifies({"D23-014", "D23-015", "D23-021", "D23-022", "D23-023", "D23-024", "D23-080"})
    void from2022To2023BuildAndUpgradeIsToldInFull() {
        ProgramDiff diff = diff("2022/build-upgrade", "2023/build-upgrade");
        assertThat(diff.render(Language.ENGLISH)).isEqualTo("""
                Name: smart factory build and upgrade (스마트공장 구축 및 고도화) → government-general smart factory (정부일반형 스마트공장) [D23-021, D23-080]
                Budget: not stated before → KRW 62,000,000,000 [D23-022, D23-080]
                Target: 1,827 factories → 310 factories [D23-024, D23-022]
                Applications of companies: not stated before → January 2023 to March 2023 [D23-080]
                Days of application: 30 → 45 [D23-015]
                Notice of the program: not stated before → January 2023 [D23-080]
                Evaluation and selection: not stated before → March 2023 to June 2023 [D23-080]
                Selected by: 19 regional manufacturing innovation centres (technoparks) → \
                Korea Smart Manufacturing Office (managing agency) [D23-014]
                Rule (eligibility): not stated before → SMEs and middle-market enterprises only, lead company, participant, adopter: size: small enterprise, medium enterprise, middle-market enterprise, at application [D23-001, D23-052, I39]
                What is supported: not stated before → smart factories of the level of ADVANCED_1 for what a company needs [D23-021]
                Contact: not stated before → Ministry of SMEs and Startups (MSS), Manufacturing Innovation Division [D23-096]
                Contact: not stated before → Korea Smart Manufacturing Office (KOSMO), 044-300-0951, 044-300-0957, \
                044-300-0959 [D23-096]
                Contact: not stated before → SME Integrated Call Centre, 1357 [D23-096]
                Support limit, ADVANCED_1: not stated before → KRW 200,000,000 [D23-023, D23-080, D23-093]
                Share of the cost, ADVANCED_1, government: not stated before → at most 50% [D23-023, D23-080, D23-093]
                Project period, ADVANCED_1: not stated before → at most 9 months [D23-080, D23-093]
                Target level, ADVANCED_1: not stated before → intermediate 1 [D23-021, D23-013]
                Support type BASIC: BASIC → not stated in the later edition [D23-021]
                Support type ADVANCED_2: ADVANCED_2 → not stated in the later edition [D23-021]
                """);
        assertThat(diff.render(Language.KOREAN)).isEqualTo("""
                사업명: 스마트공장 구축 및 고도화 (smart factory build and upgrade) → 정부일반형 스마트공장 (government-general smart factory) [D23-021, D23-080]
                예산: 이전 자료에 명시 없음 → 620억원 [D23-022, D23-080]
                지원 규모: 1,827개 공장 → 310개 공장 [D23-024, D23-022]
                참여기업 모집기간: 이전 자료에 명시 없음 → 2023년 1월부터 2023년 3월까지 [D23-080]
                신청 기간(일): 30 → 45 [D23-015]
                사업 공고 시기: 이전 자료에 명시 없음 → 2023년 1월 [D23-080]
                평가·선정 시기: 이전 자료에 명시 없음 → 2023년 3월부터 2023년 6월까지 [D23-080]
                선정 기관: 19개 스마트제조혁신센터(테크노파크) → 스마트제조혁신추진단(전담기관) [D23-014]
                요건(신청자격): 이전 자료에 명시 없음 → 중소기업 또는 중견기업, 대표기업, 참여기업, 도입기업: 기업 규모 소기업, 중기업, 중견기업, 신청 시 [D23-001, D23-052, I39]
                지원 내용: 이전 자료에 명시 없음 → 개별기업의 수요에 맞춘 고도화1 수준의 스마트공장 [D23-021]
                문의처: 이전 자료에 명시 없음 → 중소벤처기업부, 제조혁신과 [D23-096]
                문의처: 이전 자료에 명시 없음 → 스마트제조혁신추진단, 044-300-0951, 044-300-0957, 044-300-0959 [D23-096]
                문의처: 이전 자료에 명시 없음 → 중소기업 통합콜센터, 1357 [D23-096]
                고도화1 지원 한도: 이전 자료에 명시 없음 → 2억원 [D23-023, D23-080, D23-093]
                고도화1 사업비 분담(정부): 이전 자료에 명시 없음 → 최대 50% [D23-023, D23-080, D23-093]
                고도화1 사업기간: 이전 자료에 명시 없음 → 최대 9개월 [D23-080, D23-093]
                고도화1 목표 수준: 이전 자료에 명시 없음 → 중간1 [D23-021, D23-013]
                지원유형 기초: 기초 → 이후 자료에 명시 없음 [D23-021]
                지원유형 고도화2: 고도화2 → 이후 자료에 명시 없음 [D23-021]
                """);
    }

    // ---- Other programs ----

    @ParameterizedTest
    @Verifies({"D21-014", "D21-017", "D21-018", "D21-020", "D23-027", "D23-028", "D23-071", "D23-073", "D23-081"})
    @CsvSource(
            delimiter = '|',
            value = {
                "win-win|offer.basic.limit|Support limit, BASIC: KRW 42,000,000 → KRW 30,000,000 [D21-014, D23-027, D23-081, D23-093]",
                "win-win|offer.advanced2|Support type ADVANCED_2: ADVANCED_2 → not stated in the later edition [D21-014]",
                "win-win|offer.advanced2.limit|Support limit, ADVANCED_2: KRW 70,000,000 → not stated in the later edition [D21-014, A1]",
                "win-win|offer.advanced1.share.adopter|Share of the cost, ADVANCED_1, adopter: not stated before → at least 40% [D23-028]",
                "robot|offer.only.limit.u-turn|Support limit, single type, U-turn (reshoring) company: KRW 500,000,000 → not stated in the later edition [D21-017]",
                "level-check|offer.only.limit|Support limit, single type: KRW 800,000 → KRW 1,000,000 [D21-018, D23-071, D23-090, D23-093]",
                "meister|offer.only.limit|Support limit, single type: KRW 8,370,000 → KRW 15,120,000 [D21-020, D23-073, D23-091, D23-093, A2]",
            })
    void from2021To2023TheseOfOtherProgramsChanged(String key, String path, String english) {
        assertThat(change("2021/" + key, "2023/" + key, path).render(Language.ENGLISH))
                .isEqualTo(english);
    }

    @Test
    @Verifies({"D21-014", "D21-017", "D23-027", "D23-035"})
    void from2021To2023LimitsThatStayedAreNoChange() {
        assertThat(diff("2021/robot", "2023/robot").at("offer.only.limit")).isEmpty();
        assertThat(diff("2021/win-win", "2023/win-win").at("offer.advanced1.limit"))
                .isEmpty();
    }

    // ---- What holds for any two programs ----

    @Test
    void aProgramDoesNotDifferFromItself() {
        for (Program program : OFFICIAL.programs()) {
            assertThat(ProgramDiff.between(program, program))
                    .isEqualTo(new ProgramDiff(program.id(), program.id(), List.of()));
            assertThat(ProgramDiff.between(program, program).render(Language.KOREAN))
                    .isEmpty();
        }
    }

    @Test
    void theYearAloneIsNoDifference() {
        for (Program program : OFFICIAL.programs()) {
            ProgramId other = ProgramId.of(2030, "reform");
            assertThat(ProgramDiff.between(program, program.withId(other)))
                    .isEqualTo(new ProgramDiff(program.id(), other, List.of()));
        }
    }

    @Test
    void turnedRoundBeforeAndAfterAreSwappedWhereNoTypeSucceedsAnother() {
        int pairs = 0;
        for (Program one : OFFICIAL.programs()) {
            for (Program other : OFFICIAL.programs()) {
                if (succeeds(one, other) || succeeds(other, one)) {
                    continue;
                }
                pairs++;
                ProgramDiff there = ProgramDiff.between(one, other);
                ProgramDiff back = ProgramDiff.between(other, one);
                assertThat(paths(back)).isEqualTo(paths(there));
                for (Change change : there.changes()) {
                    Change turned = back.at(change.path()).orElseThrow();
                    assertThat(turned.before()).isEqualTo(change.after());
                    assertThat(turned.after()).isEqualTo(change.before());
                }
            }
        }
        int programs = OFFICIAL.programs().size();
        assertThat(pairs).as("all pairs of programs but 2020 and 2021").isEqualTo(programs * programs - 2);
    }

    @Test
    void noPathIsToldTwiceAndEachIsFoundByItsPath() {
        for (Program one : OFFICIAL.programs()) {
            for (Program other : OFFICIAL.programs()) {
                ProgramDiff diff = ProgramDiff.between(one, other);
                assertThat(diff.changes()).extracting(Change::path).doesNotHaveDuplicates();
                diff.changes()
                        .forEach(change -> assertThat(diff.at(change.path())).contains(change));
                assertThat(diff.at("nothing")).isEmpty();
            }
        }
    }

    @Test
    void whatIsNewComesInTheOrderOfTheLaterEditionAndWhatIsGoneAfterIt() {
        for (Program one : OFFICIAL.programs()) {
            for (Program other : OFFICIAL.programs()) {
                assertThat(ProgramDiff.between(one, other).changes())
                        .extracting(change -> change.after().isEmpty())
                        .isSorted();
            }
        }
    }

    // ---- A change by itself ----

    @Test
    void aChangeIsADifference() {
        Fact fact = new Fact("budget", Message.of("fact.budget"), Figure.of(1), Grounds.of("D23-022"));
        Fact same = new Fact("budget", Message.of("fact.budget"), Figure.of(1), Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("budget", fact.label(), Optional.of(fact), Optional.of(same)))
                .withMessage("nothing changed in budget: Quantity[number=1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("budget", fact.label(), Optional.empty(), Optional.empty()))
                .withMessage("nothing changed in budget: it is on neither side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(" ", fact.label(), fact.value(), Grounds.NONE))
                .withMessage("path of a fact must not be blank");
    }

    @Test
    void aChangeThatNothingStatesIsToldWithoutClauses() {
        Fact was = new Fact("budget", Message.of("fact.budget"), Figure.of(1), Grounds.NONE);
        Fact is = new Fact("budget", Message.of("fact.budget"), Figure.of(2), Grounds.NONE);
        Change change = new Change("budget", was.label(), Optional.of(was), Optional.of(is));
        assertThat(change.render(Language.ENGLISH)).isEqualTo("Budget: 1 → 2");
        assertThat(change.render(Language.KOREAN)).isEqualTo("예산: 1 → 2");
        assertThat(change.grounds()).isEqualTo(Grounds.NONE);
    }

    private static boolean succeeds(Program later, Program earlier) {
        return later.offers().stream()
                .flatMap(offer -> offer.succeeds().stream())
                .map(Cited::value)
                .anyMatch(earlier.types()::contains);
    }

    private static Set<String> paths(ProgramDiff diff) {
        return new TreeSet<>(diff.changes().stream().map(Change::path).toList());
    }

    private static ProgramDiff diff(String from, String to) {
        return OFFICIAL.diff(ProgramId.parse(from), ProgramId.parse(to));
    }

    private static Change change(String from, String to, String path) {
        return change(diff(from, to), path);
    }

    private static Change change(ProgramDiff diff, String path) {
        return diff.at(path).orElseThrow(() -> new AssertionError("no change in " + path));
    }

    @Test
    void aProgramThatNoLongerPaysForClustersDiffers() {
        Program cluster = OFFICIAL.program("2021/digital-cluster-general");
        ProgramDiff diff = ProgramDiff.between(cluster, cluster.withCluster(Optional.empty()));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("cluster");
            assertThat(change.grounds()).isEqualTo(Grounds.of("D21-121", "D21-122", "D21-123"));
        });
    }

    @Test
    @Verifies({"D21-030", "D23-023"})
    void typesAreFollowedThroughTheEditionsInBetween() {
        ProgramDiff diff = diff("2020/build-upgrade", "2023/build-upgrade");
        assertThat(diff.at("offer.advanced1.limit").orElseThrow().render(Language.ENGLISH))
                .startsWith("Support limit, ADVANCED_1: KRW 150,000,000 → KRW 200,000,000 [");
        assertThat(diff.at("offer.new-build")).isPresent();
        assertThat(diff.at("offer.upgrade")).isEmpty();
    }

    @Test
    void aStatementPutInFrontOfOthersIsTheOnlyChange() {
        Program program = OFFICIAL.program("2021/digital-cluster-general");
        Statement first = Statement.of("새 내용", "something new", "D21-127");
        List<Statement> purposes = new ArrayList<>(List.of(first));
        purposes.addAll(program.purposes());
        ProgramDiff diff = ProgramDiff.between(program, program.withPurposes(purposes));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEmpty();
            assertThat(change.after().map(Fact::value)).contains(Figure.of(first.text()));
        });
    }
}
