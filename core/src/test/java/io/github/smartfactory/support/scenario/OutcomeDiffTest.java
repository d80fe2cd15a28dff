package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the editions of the announcements differ for, in words. */
class OutcomeDiffTest {

    private static final OutcomeDiff WIN_WIN = OutcomeDiff.between(
            OfficialCatalog.catalog().program("2021/win-win"),
            OfficialCatalog.catalog().program("2023/win-win"));

    @Test
    void theRegionsOfTheWinWinProgramIn2021And2023AreNamedInEnglish() {
        assertThat(WIN_WIN.render(Language.ENGLISH)).isEqualTo("""
                BASIC: total cost from KRW 1; for example at a total cost of KRW 42,000,000: support KRW 42,000,000, own burden KRW 0 before, support KRW 12,600,000, own burden KRW 16,800,000 after
                BASIC (U-turn (reshoring) company): total cost from KRW 1; for example at a total cost of KRW 63,000,000: support KRW 63,000,000, own burden KRW 0 before, support KRW 18,900,000, own burden KRW 25,200,000 after
                BASIC (win-win regional jobs company): total cost from KRW 1; for example at a total cost of KRW 92,000,000: support KRW 92,000,000, own burden KRW 0 before, support KRW 27,600,000, own burden KRW 36,800,000 after
                BASIC (U-turn (reshoring) company, win-win regional jobs company): total cost from KRW 1; for example at a total cost of KRW 1,000,000,000: support KRW 113,000,000, own burden KRW 887,000,000 before, support KRW 30,000,000, own burden KRW 670,000,000 after
                ADVANCED_1: total cost from KRW 1 to KRW 399,999,999; for example at a total cost of KRW 120,000,000: support KRW 120,000,000, own burden KRW 0 before, support KRW 36,000,000, own burden KRW 48,000,000 after
                ADVANCED_1: total cost from KRW 400,000,000; for example at a total cost of KRW 1,000,000,000: support KRW 120,000,000, own burden KRW 880,000,000 before, support KRW 120,000,000, own burden KRW 580,000,000 after
                ADVANCED_1 (U-turn (reshoring) company): total cost from KRW 1; for example at a total cost of KRW 180,000,000: support KRW 180,000,000, own burden KRW 0 before, support KRW 54,000,000, own burden KRW 72,000,000 after
                ADVANCED_1 (win-win regional jobs company): total cost from KRW 1; for example at a total cost of KRW 170,000,000: support KRW 170,000,000, own burden KRW 0 before, support KRW 51,000,000, own burden KRW 68,000,000 after
                ADVANCED_1 (U-turn (reshoring) company, win-win regional jobs company): total cost from KRW 1; for example at a total cost of KRW 230,000,000: support KRW 230,000,000, own burden KRW 0 before, support KRW 69,000,000, own burden KRW 92,000,000 after
                ADVANCED_2: all firms; for example at a total cost of KRW 100,000,000: support KRW 70,000,000, own burden KRW 30,000,000 before, none (type not offered) after
                BASIC: firms that do not meet the rule "SMEs only"; for example at a total cost of KRW 100,000,000: support KRW 42,000,000, own burden KRW 58,000,000 before, none (not eligible) after
                ADVANCED_1: firms that do not meet the rule "SMEs only"; for example at a total cost of KRW 100,000,000: support KRW 100,000,000, own burden KRW 0 before, none (not eligible) after
                BASIC: applications up to 31 December 2022 23:59:59; for example at a total cost of KRW 100,000,000: support KRW 42,000,000, own burden KRW 58,000,000 before, none (outside the window) after
                BASIC: applications from 1 January 2024 00:00 on; for example at a total cost of KRW 100,000,000: support KRW 42,000,000, own burden KRW 58,000,000 before, none (outside the window) after
                ADVANCED_1: applications up to 31 December 2022 23:59:59; for example at a total cost of KRW 100,000,000: support KRW 100,000,000, own burden KRW 0 before, none (outside the window) after
                ADVANCED_1: applications from 1 January 2024 00:00 on; for example at a total cost of KRW 100,000,000: support KRW 100,000,000, own burden KRW 0 before, none (outside the window) after
                """);
        assertThat(WIN_WIN.untold()).containsExactly("once-per-level");
    }

    @Test
    void theyAreNamedInKorean() {
        assertThat(WIN_WIN.render(Language.KOREAN)).isEqualTo("""
                기초: 총사업비 1원부터; 예: 총사업비 4,200만원이면 변경 전 지원금 4,200만원, 기업부담 0원, 변경 후 지원금 1,260만원, 기업부담 1,680만원
                기초(유턴기업): 총사업비 1원부터; 예: 총사업비 6,300만원이면 변경 전 지원금 6,300만원, 기업부담 0원, 변경 후 지원금 1,890만원, 기업부담 2,520만원
                기초(상생형 지역일자리 기업): 총사업비 1원부터; 예: 총사업비 9,200만원이면 변경 전 지원금 9,200만원, 기업부담 0원, 변경 후 지원금 2,760만원, 기업부담 3,680만원
                기초(유턴기업, 상생형 지역일자리 기업): 총사업비 1원부터; 예: 총사업비 10억원이면 변경 전 지원금 1억 1,300만원, 기업부담 8억 8,700만원, 변경 후 지원금 3,000만원, 기업부담 6억 7,000만원
                고도화1: 총사업비 1원부터 3억 9,999만 9,999원까지; 예: 총사업비 1억 2,000만원이면 변경 전 지원금 1억 2,000만원, 기업부담 0원, 변경 후 지원금 3,600만원, 기업부담 4,800만원
                고도화1: 총사업비 4억원부터; 예: 총사업비 10억원이면 변경 전 지원금 1억 2,000만원, 기업부담 8억 8,000만원, 변경 후 지원금 1억 2,000만원, 기업부담 5억 8,000만원
                고도화1(유턴기업): 총사업비 1원부터; 예: 총사업비 1억 8,000만원이면 변경 전 지원금 1억 8,000만원, 기업부담 0원, 변경 후 지원금 5,400만원, 기업부담 7,200만원
                고도화1(상생형 지역일자리 기업): 총사업비 1원부터; 예: 총사업비 1억 7,000만원이면 변경 전 지원금 1억 7,000만원, 기업부담 0원, 변경 후 지원금 5,100만원, 기업부담 6,800만원
                고도화1(유턴기업, 상생형 지역일자리 기업): 총사업비 1원부터; 예: 총사업비 2억 3,000만원이면 변경 전 지원금 2억 3,000만원, 기업부담 0원, 변경 후 지원금 6,900만원, 기업부담 9,200만원
                고도화2: 모든 기업; 예: 총사업비 1억원이면 변경 전 지원금 7,000만원, 기업부담 3,000만원, 변경 후 지원 없음(지원유형 없음)
                기초: "중소기업" 요건을 충족하지 못하는 기업; 예: 총사업비 1억원이면 변경 전 지원금 4,200만원, 기업부담 5,800만원, 변경 후 지원 없음(자격 미충족)
                고도화1: "중소기업" 요건을 충족하지 못하는 기업; 예: 총사업비 1억원이면 변경 전 지원금 1억원, 기업부담 0원, 변경 후 지원 없음(자격 미충족)
                기초: 2022년 12월 31일 23:59:59까지 신청; 예: 총사업비 1억원이면 변경 전 지원금 4,200만원, 기업부담 5,800만원, 변경 후 지원 없음(접수기간 외 신청)
                기초: 2024년 1월 1일 00:00부터 신청; 예: 총사업비 1억원이면 변경 전 지원금 4,200만원, 기업부담 5,800만원, 변경 후 지원 없음(접수기간 외 신청)
                고도화1: 2022년 12월 31일 23:59:59까지 신청; 예: 총사업비 1억원이면 변경 전 지원금 1억원, 기업부담 0원, 변경 후 지원 없음(접수기간 외 신청)
                고도화1: 2024년 1월 1일 00:00부터 신청; 예: 총사업비 1억원이면 변경 전 지원금 1억원, 기업부담 0원, 변경 후 지원 없음(접수기간 외 신청)
                """);
    }

    @Test
    void aRuleThatReplacesAnotherIsNamedAndTheOtherIsNot() {
        assertThat(WIN_WIN.regions(Region.Cause.RULE)).hasSize(2);
        OutcomeDiff back = OutcomeDiff.between(
                OfficialCatalog.catalog().program("2023/win-win"),
                OfficialCatalog.catalog().program("2021/win-win"));

        assertThat(back.regions(Region.Cause.RULE))
                .hasSize(2)
                .allSatisfy(region -> assertThat(region.firms().render(Language.ENGLISH))
                        .endsWith("firms that do not meet the rule \"SMEs only\""));
        assertThat(back.untold()).containsExactly("once-per-level");
    }

    @Test
    void anEditionThatTellsTheTermsOfATypeDiffersForAllOfTheType() {
        OutcomeDiff diff =
                OutcomeDiff.between(OfficialCatalog.catalog().program("2022/build-upgrade"), ScenarioDomain.GENERAL);

        assertThat(diff.render(Language.KOREAN))
                .isEqualTo("고도화1: 모든 기업; 예: 총사업비 1억원이면 변경 전 지원 없음(지원조건 미공고), 변경 후 지원금 5,000만원, 기업부담 5,000만원\n");
        assertThat(diff.regions(Region.Cause.OFFER)).isEqualTo(diff.regions());
    }

    @Test
    void editionsOfAllProgramsDifferInBothDirections() {
        for (Program one : ScenarioDomain.OFFICIAL) {
            List<Program> others = ScenarioDomain.OFFICIAL.stream()
                    .filter(other -> other.id().key().equals(one.id().key()))
                    .toList();
            for (Program other : others) {
                OutcomeDiff diff = OutcomeDiff.between(one, other);
                OutcomeDiff back = OutcomeDiff.between(other, one);
                assertThat(diff.regions()).hasSameSizeAs(back.regions());
                assertThat(diff.untold()).containsExactlyInAnyOrderElementsOf(back.untold());
            }
        }
    }
}
