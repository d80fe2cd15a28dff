package io.github.smartfactory.examples.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Program;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorPagesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static String address(String language, String program, String type, String cost, String more) {
        return "/" + language + "/calculator?program=" + program + "&type=" + type + "&cost=" + Site.encoded(cost)
                + more;
    }

    private static Document page(String program, String type, String cost, String more) {
        return SITE.page(address("ko", program, type, cost, more));
    }

    private static String support(Document page) {
        return page.select("#support").text();
    }

    private static String burden(Document page) {
        return page.select("#burden").text();
    }

    private static List<String> rows(Document page) {
        return page.select("table.payers tr").eachText();
    }

    // ---- What the announcements say ----

    /** 대중소 상생형 2023: 정부 30%, 대기업 30%, 도입기업 40%, 고도화1 1.2억원까지. */
    @Test
    void winWinOf2023IsSplitAsTheAnnouncementDoes() {
        Document page = page("2023/win-win", "advanced1", "5억", "");

        assertThat(support(page)).isEqualTo("1억 2,000만원");
        assertThat(burden(page)).isEqualTo("2억 3,000만원");
        assertThat(rows(page))
                .containsExactly(
                        "부담자 금액 총 사업비 대비",
                        "1 정부 1억 2,000만원 24%",
                        "2 대기업 1억 5,000만원 30%",
                        "3 도입기업 2억 3,000만원 46%",
                        "합계 5억원 100%");
        assertThat(page.select("#answer").text())
                .contains("지원금을 정한 기준: 지원 한도")
                .contains("총 사업비 4억원부터는 지원금이 1억 2,000만원에서 더 늘지 않습니다.")
                .contains("회사와 다른 부담자가 나누어")
                .contains("정부가 부담하는 비율: 0%");
    }

    @Test
    void belowTheLimitTheShareDecidesAndTheRestOfTheLimitIsTold() {
        Document page = page("2023/win-win", "advanced1", "3억", "");

        assertThat(rows(page)).contains("1 정부 9,000만원 30%", "2 대기업 9,000만원 30%", "3 도입기업 1억 2,000만원 40%");
        assertThat(page.select("#answer").text())
                .contains("지원금을 정한 기준: 지원 비율", "정부가 부담하는 비율: 30%", "쓰지 않은 지원 한도: 3,000만원");
    }

    /** 별첨의 예: 20개 기업이 개별보급 1.4억원씩, 총 사업비의 50% 이내. */
    @Test
    void aMemberOfTheWorkedExampleOf2021GetsItsPart() {
        Document page = page("2021/digital-cluster-general", "advanced1", "2.8억", "");

        assertThat(support(page)).isEqualTo("1억 4,000만원");
        assertThat(page.select("#answer").text()).contains("쓰지 않은 지원 한도: 6,000만원", "총 사업비 4억원부터는 지원금이 2억원에서");
    }

    /** 기초 0.7억원, 고도화2 4억원; 유턴기업 50% 상향, 상생형 지역일자리 기업 0.5억원 추가. */
    @ParameterizedTest
    @CsvSource({
        "basic,     '',                                 7000만",
        "basic,     &trait=u-turn,                      1억500만",
        "basic,     &trait=regional-jobs,               1억2000만",
        "basic,     &trait=u-turn&trait=regional-jobs,  1억5500만",
        "advanced2, '',                                 4억",
        "advanced2, &trait=u-turn&trait=regional-jobs,  6억5000만",
    })
    void traitsRaiseTheLimitOf2021(String type, String traits, String limit) {
        Document page = page("2021/build-upgrade", type, "10억", traits);

        assertThat(support(page).replaceAll("[ ,원]", "")).isEqualTo(limit);
        assertThat(page.select("input[name=trait][checked]").eachAttr("value"))
                .hasSize(traits.split("trait", -1).length - 1);
    }

    /** 자체 인건비: 기업 부담금의 20% 이내, 고도화1 최대 4천만원. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1000만 | 6억 1,000만원", "1억 | 6억 4,000만원"})
    void wagesOfOwnStaffCountUpToTheirCap(String wages, String total) {
        Document page = page("2021/digital-cluster-general", "advanced1", "6억", "&staff=" + Site.encoded(wages));

        assertThat(page.select("table.payers tfoot td").first().text()).isEqualTo(total);
    }

    /** 클라우드 이용료: 최대 3년, 소기업은 5년. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | '' | 1억 2,000만원",
                "'' | '' | 1억 3,000만원",
                "'' | &trait=small-enterprise | 1억 5,000만원",
                "9 | '' | 1억 3,000만원",
                "9 | &trait=small-enterprise | 1억 5,000만원"
            })
    void cloudFeesCountForThreeYearsAndFiveOfASmallEnterprise(String years, String trait, String total) {
        Document page = page(
                "2021/build-upgrade", "advanced1", "1억", "&fee=" + Site.encoded("1000만") + "&years=" + years + trait);

        assertThat(page.select("table.payers tfoot td").first().text()).isEqualTo(total);
    }

    @Test
    void aChosenShareAndMatchingMoneyAreCalculatedWith() {
        Document page =
                page("2023/ai-consulting", "only", "5000만", "&share-government=80&local=" + Site.encoded("300만"));

        assertThat(rows(page)).contains("1 정부 4,000만원 80%", "2 지방자치단체 300만원 6%", "3 도입기업 700만원 14%");
        assertThat(page.select("#share-government-hint").text()).contains("80%부터 90%까지");
    }

    @Test
    void whoAsksForLessGetsLess() {
        Document page = page("2023/build-upgrade", "advanced1", "4억", "&at-most=" + Site.encoded("1억"));

        assertThat(support(page)).isEqualTo("1억원");
        assertThat(page.select("#answer").text())
                .contains("지원금을 정한 기준: 신청 금액", "총 사업비 2억원부터는 지원금이 1억원에서")
                .doesNotContain("정부가 부담하는 비율");
    }

    @Test
    void theQuestionTheOtherWayRoundIsAnsweredAndLeadsToTheCost() {
        Document page = page("2023/win-win", "advanced1", "", "&want=" + Site.encoded("9000만"));

        assertThat(page.select("#wanted").text()).contains("9,000만원", "최소 3억원");
        assertThat(support(SITE.page(page.select("#wanted a").attr("href")))).isEqualTo("9,000만원");
        assertThat(page("2023/win-win", "advanced1", "", "&want=" + Site.encoded("2억"))
                        .select("#wanted")
                        .text())
                .contains("받을 수 없습니다", "1억 2,000만원");
    }

    @Test
    void aFigureInDoubtIsNoticed() {
        assertThat(page("2021/win-win", "advanced2", "1억", "")
                        .select("#answer .doubt")
                        .text())
                .contains("A1", "고도화2 한도 0.7억원");
        assertThat(page("2021/win-win", "advanced2", "", "").select("#answer .doubt"))
                .hasSize(1);
        assertThat(page("2021/win-win", "advanced1", "1억", "").select(".doubt")).isEmpty();
    }

    @Test
    void everyStepIsExplainedWithTheClausesThatStateIt() {
        Document page = SITE.page(address("en", "2021/digital-cluster-general", "advanced1", "6억", "&trait=u-turn"));

        Element raise = page.select(".steps li li li li:contains(Raise)").first();
        assertThat(raise.text()).startsWith("Raise: 50%").contains("D21-042", "I15", "I16");
        assertThat(page.select("dl.facts dt").text()).contains("I15 To which programs");
        assertThat(page.select(".steps").text()).contains("(the smallest of the lines below)");
    }

    // ---- The form ----

    @Test
    void withoutAnythingTheFirstProgramOfTheLatestYearIsShownWithItsPicture() {
        Document page = SITE.page("/ko/calculator");

        List<Announcement> announcements = OfficialCatalog.catalog().announcements();
        Program first = announcements.get(announcements.size() - 1).programs().stream()
                .filter(program -> program.offers().stream()
                        .anyMatch(offer -> offer.terms().isPresent()))
                .findFirst()
                .orElseThrow();
        assertThat(page.select("#program option[selected]").val())
                .isEqualTo(first.id().toString());
        assertThat(page.select("#type option").eachAttr("value"))
                .containsExactlyElementsOf(first.offers().stream()
                        .filter(offer -> offer.terms().isPresent())
                        .map(offer -> offer.type().key())
                        .toList());
        assertThat(page.select("#answer").text()).contains("총 사업비를 쓰면").containsPattern("총 사업비 [0-9억만, ]+원부터는");
        assertThat(page.select("picture")).hasSize(1);
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void onlyProgramsAndTypesOfWhichMoneyIsStatedCanBeChosen() {
        Document page = SITE.page("/en/calculator?program=2023/win-win&type=advanced2");

        assertThat(page.select("#program option").eachAttr("value"))
                .contains("2020/build-upgrade", "2023/after-care")
                .doesNotContain("2021/cluster-planning-institution");
        assertThat(page.select("#type option[selected]").val()).isEqualTo("basic");
        assertThat(SITE.page("/en/calculator?program=2021/cluster-planning-institution")
                        .select("#program-problem")
                        .text())
                .contains("cannot be chosen");
    }

    @Test
    void fieldsAreThereOnlyWhereTheTermsCount() {
        assertThat(page("2021/digital-cluster-general", "basic", "", "").select("#staff, #fee, #years"))
                .hasSize(3);
        assertThat(page("2023/win-win", "basic", "", "").select("#staff, #fee, #years, #share-large-enterprise"))
                .isEmpty();
        assertThat(page("2021/win-win", "basic", "", "").select("#share-large-enterprise"))
                .hasSize(1);
        assertThat(page("2021/robot", "only", "", "")
                        .select("input[name=trait]")
                        .eachAttr("value"))
                .containsExactly("u-turn");
    }

    @Test
    void theAddressHasWhatWasFilledInAndNothingElse() {
        var response = SITE.get(
                address("ko", "2023/win-win", "advanced2", "5억", "&staff=1&want=&trait=star&local=&x=y"),
                "HX-Request",
                "true");

        assertThat(response.headers().firstValue("HX-Replace-Url"))
                .hasValue("/ko/calculator?program=2023/win-win&type=basic&cost=5%EC%96%B5");
        assertThat(Site.page(response).select("#language").attr("href"))
                .isEqualTo("/en/calculator?program=2023/win-win&type=basic&cost=5%EC%96%B5");
    }

    @Test
    void whatIsReplacedWhileSomebodyTypesIsOnThePage() {
        for (String program : List.of("2021/win-win", "2021/digital-cluster-general", "2023/meister")) {
            Document page = page(program, "", "1억", "");
            for (Element each : page.select("[hx-select-oob]")) {
                for (String selector : each.attr("hx-select-oob").split(",", -1)) {
                    assertThat(page.select(selector)).as(selector).hasSize(1);
                }
            }
            assertThat(page.select("#answer").attr("aria-live")).isEqualTo("polite");
            assertThat(page.select("form button")).hasSize(1);
        }
    }

    @Test
    void theAmountsOfTheFormAreRemembered() {
        Document page = page("2021/digital-cluster-general", "basic", "1억 2,000만원", "&staff=100&trait=u-turn");

        assertThat(page.select("#cost").val()).isEqualTo("1억 2,000만원");
        assertThat(page.select("#staff").val()).isEqualTo("100");
        assertThat(page.select("details").hasAttr("open")).isTrue();
        assertThat(page("2021/digital-cluster-general", "basic", "1억", "")
                        .select("details")
                        .hasAttr("open"))
                .isFalse();
    }

    // ---- What is wrong ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023/win-win | cost | 많이 | 금액이 아닙니다",
                "2023/win-win | cost | -5억 | 금액이 아닙니다",
                "2023/win-win | cost | 99999999999999999999 | 너무 큰 금액입니다. 922경",
                "2023/win-win | local | 100억 | 1억 8,000만원까지만",
                "2023/win-win | at-most | x | 금액이 아닙니다",
                "2023/win-win | want | 1.5 | 금액이 아닙니다",
                "2023/ai-consulting | share-government | 95 | 80%부터 90%까지만 됩니다. 입력: 95%",
                "2023/ai-consulting | share-government | viel | 비율이 아닙니다",
                "2021/win-win | share-large-enterprise | 101% | 비율이 아닙니다",
                "2021/build-upgrade | years | 51 | 1부터 50까지만",
                "2021/build-upgrade | fee | 9000000000000000000 | ",
                "2021/digital-cluster-general | staff | <b> | 금액이 아닙니다",
            })
    void whatIsWrongIsSaidBesideItsField(String program, String field, String value, String problem) {
        String cost = field.equals("cost") ? "" : "&cost=" + Site.encoded("3억");
        Document page = SITE.page("/ko/calculator?program=" + program + "&" + field + "=" + Site.encoded(value) + cost);

        String told = problem == null ? "cost" : field;
        assertThat(page.select("#" + told + "-said").text()).contains(problem == null ? "너무 큰 금액입니다" : problem);
        assertThat(page.select("#" + told).attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + told).attr("aria-describedby")).contains(told + "-said");
        assertThat(page.select("#" + field).val()).isEqualTo(value);
        assertThat(page.select("#support, table, picture")).isEmpty();
        assertThat(page.select("#answer").text()).contains("고치면");
    }

    @Test
    void sharesThatDoNotFitTogetherAreSaidBesideTheLast() {
        Document page = page("2021/win-win", "basic", "1억", "&share-government=60&share-large-enterprise=60");

        assertThat(page.select("#share-large-enterprise-said").text()).contains("남기지 않습니다");
    }
}
