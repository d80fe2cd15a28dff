package io.github.smartfactory.examples.portal.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProgramPagesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static Element row(Document page, String program) {
        return page.select("tbody:has(a:contains(" + program + "))").first();
    }

    @Test
    void theTableOf2023ShowsLimitsSharesAndWindowsAsTheAnnouncementDoes() {
        Document page = SITE.page("/ko/programs?year=2023&at=2023-02-10");

        assertThat(row(page, "대중소 상생형").text()).contains("기초 3,000만원 최대 30%", "고도화1 1억 2,000만원 최대 30%", "접수 중");
        assertThat(row(page, "인공지능 컨설팅").text()).contains("7,000만원", "80%~90%");
        assertThat(page.select("tbody")).hasSize(13);
    }

    @Test
    void aProgramIsOpenOrNotByTheDayThatIsAskedFor() {
        assertThat(row(SITE.page("/en/programs?year=2021&at=2021-04-10"), "build and upgrade")
                        .select(".state")
                        .text())
                .isEqualTo("open");
        assertThat(row(SITE.page("/en/programs?year=2021&at=2021-03-10"), "build and upgrade")
                        .select(".state")
                        .text())
                .isEqualTo("not open yet");
        assertThat(row(SITE.page("/en/programs?year=2021&at=2022-01-10"), "build and upgrade")
                        .select(".state")
                        .text())
                .isEqualTo("closed");
    }

    @Test
    void withoutADayItIsToday() {
        assertThat(SITE.page("/en/programs").select("input[name=at]").val()).isEqualTo("2023-02-10");
    }

    @Test
    void aDayThatIsNoneIsSaidBesideTheField() {
        Document page = SITE.page("/ko/programs?at=2023-02-30");

        assertThat(page.select("#at-problem").text()).contains("2023-02-30");
        assertThat(page.select("input[name=at]").attr("aria-describedby")).isEqualTo("at-problem");
    }

    @Test
    void aProgramIsShownInFullWithTheClauseOfEveryFact() {
        Document page = SITE.page("/en/programs/2023/win-win");

        Element limit = page.select("dl.facts div:has(dt:contains(Support limit, ADVANCED_1))")
                .first();
        assertThat(limit.select("dd").text()).startsWith("KRW 120,000,000").contains("D23-027");
        for (Element link : page.select(".grounds a")) {
            assertThat(SITE.page("/en/clauses").getElementById(link.text()))
                    .as(link.text())
                    .isNotNull();
        }
    }

    @Test
    void whatChangedFrom2020To2021IsTold() {
        Document page = SITE.page("/ko/differences?from=2020%2Fbuild-upgrade&to=2021%2Fbuild-upgrade");

        Element change = page.select("tr:has(th:contains(고도화1 지원 한도))").first();
        assertThat(change.select("td").eachText()).startsWith("1억 5,000만원", "2억원");
    }

    @Test
    void whatBecameOfEachProgramFrom2022To2023IsTold() {
        Document page = SITE.page("/en/programs?year=2023");

        assertThat(page.select("section li:contains(carbon-neutral)").text())
                .endsWith("new, or not named in the announcement before");
        assertThat(page.select("section li:contains(digital cluster, lead)").text())
                .endsWith("not named any more");
        Element both = page.select("section li:matches(\\d differences)").first();
        assertThat(both.text()).matches(".*: [1-9][0-9]* differences");
        assertThat(SITE.page(both.select("a").attr("href")).select("h2").first().text())
                .isEqualTo(both.text().replaceAll(".*: ", ""));
    }

    @Test
    void everyProgramAndEveryTwoEditionsOfOneCanBeShown() {
        for (Program program : OfficialCatalog.catalog().programs()) {
            for (String language : List.of("ko", "en")) {
                assertThat(SITE.page("/" + language + "/programs/" + program.id())
                                .select("dl.facts div"))
                        .hasSize(program.facts().size());
                for (Program other :
                        OfficialCatalog.catalog().editionsOf(program.id().key())) {
                    SITE.page("/" + language + "/differences?from=" + program.id() + "&to=" + other.id());
                }
            }
        }
    }

    @Test
    void whoComesInGetsTheLanguageOfTheBrowserAndKoreanOtherwise() {
        assertThat(SITE.get("/", "Accept-Language", "en-GB,en;q=0.9").headers().firstValue("Location"))
                .hasValue("/en");
        assertThat(SITE.get("/", "Accept-Language", "fr").headers().firstValue("Location"))
                .hasValue("/ko");
        assertThat(SITE.get("/").headers().firstValue("Location")).hasValue("/ko");
    }

    @Test
    void theOtherLanguageShowsTheSamePage() {
        String other = SITE.page("/ko/programs?year=2022&at=2022-02-01")
                .select("a.language")
                .attr("href");

        assertThat(other).isEqualTo("/en/programs?year=2022&at=2022-02-01");
        assertThat(SITE.page(other).select("h1").text()).isEqualTo("Programs of 2022");
    }

    @Test
    void aProgramThatThereIsNotIsNotFoundAndWhateverItIsCalledIsOnlyText() {
        var response = SITE.get("/ko/programs/2023/" + Site.encoded("<script>alert(1)</script>"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }
}
