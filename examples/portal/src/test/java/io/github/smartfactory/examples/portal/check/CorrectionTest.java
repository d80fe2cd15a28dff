package io.github.smartfactory.examples.portal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an answer ruled out comes back once the answer is corrected. */
class CorrectionTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static Application winWin(Company company) {
        Consortium consortium =
                Consortium.of(Member.of(company, Role.ADOPTER), Member.of(Company.of("L"), Role.LARGE_ENTERPRISE));
        return Application.of(ProgramId.parse("2023/win-win"), consortium);
    }

    private static Company its(Visit visit) {
        return visit.kept().consortium().find("A").orElseThrow().company();
    }

    /** Puts aside what is asked until something else is. */
    private static Visit until(Visit visit, Kind kind) {
        while (!visit.asked().equals(kind.name())) {
            assertThat(visit.isAsked()).as("asked for " + kind).isTrue();
            visit.press("put-aside", "1");
        }
        return visit;
    }

    /** Somebody who told sales of 100억 in an industry, and is asked for the size still. */
    private static Visit saying(String industry) {
        Visit visit = until(Visit.of(SITE, "en", winWin(Company.of("A"))), Kind.SIZE);
        return visit.send(sales("100억", industry));
    }

    private static Map<String, String> sales(String sales, String industry) {
        return Map.of("answer", "1", "m0.sales", sales, "m0.industry", industry);
    }

    private static String given(Visit visit) {
        return visit.page().select("#given ~ dl").text();
    }

    private static Visit forget(Visit visit, String fact) {
        String number = visit.page()
                .select("#given ~ dl > div:has(dt:containsOwn(" + fact + ")) button[name=forget]")
                .val();
        return visit.press("forget", number);
    }

    // ---- Corrections ----

    @Test
    void anIndustryThatIsCorrectedBringsBackTheSizeThatTheOneBeforeRuledOut() {
        Visit visit = saying("C29");
        assertThat(given(visit))
                .contains("small enterprise or", "KRW 10,000,000,000")
                .doesNotContain("medium");

        visit = until(visit, Kind.SIZE).send(sales("100억", "C13"));

        assertThat(visit.verdict()).isEqualTo("undetermined");
        assertThat(given(visit)).contains("medium enterprise or", "C13").doesNotContain("small enterprise");
        Visit fromTheStart = saying("C13");
        assertThat(visit.kept()).isEqualTo(fromTheStart.kept());
        assertThat(visit.verdict()).isEqualTo(fromTheStart.verdict());
        assertThat(given(visit)).isEqualTo(given(fromTheStart));
        assertThat(until(visit, Kind.SIZE)
                        .page()
                        .select("#state input[type=radio][name=m0]")
                        .eachAttr("value"))
                .contains("medium")
                .doesNotContain("small");
    }

    @Test
    void withoutItsIndustryACompanyMayBeSmallOrMediumAgain() {
        Visit visit = forget(saying("C29"), "Industry");

        assertThat(its(visit)).isEqualTo(Company.of("A").withMeanSales(Won.ofEok(100)));
        assertThat(until(visit, Kind.SIZE)
                        .page()
                        .select("#state input[type=radio][name=m0]")
                        .eachAttr("value"))
                .contains("small", "medium");
    }

    @Test
    void withoutItsSalesACompanyMayBeSmallOrMediumAgain() {
        Visit visit = forget(saying("C29"), "Size");

        assertThat(its(visit)).isEqualTo(Company.of("A").withIndustry(Ksic.of("C29")));
        assertThat(until(visit, Kind.SIZE)
                        .page()
                        .select("#state input[type=radio][name=m0]")
                        .eachAttr("value"))
                .contains("small", "medium");
    }

    @Test
    void whatSalesTellIsShownAndNeitherKeptNorWrittenToTheFile() {
        Visit visit = saying("C29");

        Company said = Company.of("A").withMeanSales(Won.ofEok(100)).withIndustry(Ksic.of("C29"));
        assertThat(its(visit)).isEqualTo(said);
        HttpResponse<String> file = visit.response("/check/application.json", Map.of());
        assertThat(JsonFormat.APPLICATION.read(file.body())).isEqualTo(visit.kept());
    }

    @Test
    void whatIsTriedKeepsOfTheSizeOnlyWhatWasSaid() {
        Company said = Company.of("A").withMeanSales(Won.ofEok(100)).withIndustry(Ksic.of("C29"));
        Company owing = said.lacking(Trait.NATIONAL_TAX_PAID, Trait.LOCAL_TAX_PAID);
        Application application = Application.of(
                ProgramId.parse("2021/digital-cluster-general"), Consortium.of(Member.of(owing, Role.ADOPTER)));

        Visit one = Visit.of(SITE, "en", application).press("try", "0");
        Visit all = Visit.of(SITE, "en", application).press("try", "all");

        assertThat(its(one).withTraits(Map.of())).isEqualTo(said);
        assertThat(its(all)).isEqualTo(said.having(Trait.NATIONAL_TAX_PAID, Trait.LOCAL_TAX_PAID));
        assertThat(given(all)).contains("small enterprise or").doesNotContain("medium");
        assertThat(all.submit(".what-if form.undo").kept()).isEqualTo(application);
    }

    @Test
    void membersWhoAreRenamedKeepOfTheSizeOnlyWhatWasSaid() {
        Map<String, String> fields = new HashMap<>(
                Map.of("rows", "2", "name.0", "B", "role.0", "adopter", "was.0", "A", "members", "", "save", "1"));
        fields.putAll(Map.of("name.1", "L", "role.1", "large-enterprise", "was.1", "L"));

        Visit visit = saying("C29").send(fields);

        assertThat(visit.kept().consortium().find("B").orElseThrow().company())
                .isEqualTo(Company.of("B").withMeanSales(Won.ofEok(100)).withIndustry(Ksic.of("C29")));
    }

    // ---- Contradictions ----

    private static String contradiction(String answer) {
        return Words.in(Language.ENGLISH).say("check.problem.contradiction", answer);
    }

    @Test
    void aSizeThatSalesAndIndustryRuleOutIsRefusedBesideItsField() {
        Visit visit = until(saying("C13"), Kind.SIZE);
        Application before = visit.kept();

        visit.send(Map.of("answer", "1", "m0", "small"));

        assertThat(visit.page().getElementById("m0-problem").text()).isEqualTo(contradiction("small"));
        assertThat(visit.kept()).isEqualTo(before);
    }

    @Test
    void anIndustryThatSizeAndSalesRuleOutIsRefusedBesideItsField() {
        Company small = Company.of("A").withSizes(SizeClass.SMALL).withMeanSales(Won.ofEok(200));
        Application before = Application.of(
                ProgramId.parse("2021/digital-cluster-general"), Consortium.of(Member.of(small, Role.ADOPTER)));
        Visit visit = until(Visit.of(SITE, "en", before), Kind.INDUSTRY);

        visit.send(Map.of("answer", "1", "m0", "C29"));

        assertThat(visit.page().getElementById("m0-problem").text()).isEqualTo(contradiction("C29"));
        assertThat(visit.kept()).isEqualTo(before);
    }

    @Test
    void anApplicationThatContradictsItselfIsRefusedWithTheReasonHoweverItIsSent() {
        Company said = Company.of("A")
                .withSizes(SizeClass.SMALL)
                .withMeanSales(Won.ofEok(200))
                .withIndustry(Ksic.of("C29"));
        String json = JsonFormat.APPLICATION.write(winWin(said));

        for (Map<String, String> sent : List.of(
                Map.of("upload", "1", "pasted", json),
                Map.of("application", json),
                Map.of("application", json, "answer", "1"))) {
            HttpResponse<String> refused = SITE.post("/en/check", sent);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("size of A cannot be small with mean sales of");
        }
    }
}
