package io.github.smartfactory.examples.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever program and type of which money is stated, and whatever the cost. */
class EveryOfferTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final PricedPrograms PROGRAMS = PricedPrograms.of(OfficialCatalog.catalog());
    private static final Words KOREAN = Words.in(Language.KOREAN);

    static Stream<String> offers() {
        return PROGRAMS.all().stream()
                .flatMap(program -> PricedPrograms.offers(program).stream()
                        .map(offer -> "program=" + program.id() + "&type="
                                + offer.type().key()));
    }

    private static Calculation calculation(Map<String, String> fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach((field, value) -> values.put(field, List.of(value)));
        Form form = new Form(values, KOREAN);
        Calculation calculation = Calculation.of(new InquiryForm(form).read(PROGRAMS), form, KOREAN);
        assertThat(form.problems()).isEmpty();
        return calculation;
    }

    private static Calculation of(String offer, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        for (String pair : offer.split("&", -1)) {
            fields.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        return calculation(fields);
    }

    /** Nothing, one won, the bend and its neighbours, much, and all there can be. */
    private static Set<Long> costs(String offer) {
        Set<Long> costs = new LinkedHashSet<>(List.of(0L, 1L, 300_000_000L, 1_000_000_000_000_000L, Long.MAX_VALUE));
        of(offer, Map.of()).mostFrom().ifPresent(bend -> {
            costs.add(bend.amount() - 1);
            costs.add(bend.amount());
            costs.add(bend.amount() + 1);
        });
        return costs;
    }

    @ParameterizedTest
    @MethodSource("offers")
    void thePageAndThePictureAreThere(String offer) {
        for (long cost : costs(offer)) {
            Document page = SITE.page("/en/calculator?" + offer + "&cost=" + cost);
            assertThat(page.select("#support").text()).startsWith("KRW ");
            BigDecimal sum = BigDecimal.ZERO;
            for (Element part : page.select(".bar rect")) {
                assertThat(new BigDecimal(part.attr("x").replace("%", ""))).isEqualByComparingTo(sum);
                sum = sum.add(new BigDecimal(part.attr("width").replace("%", "")));
            }
            assertThat(sum).isEqualByComparingTo(cost == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100));
            CostPictureTest.parse(
                    SITE.get(page.select("picture img").attr("src")).body());
        }
    }

    /** Between two neighbours of the curve every plan lies on the line between them, but for what rounding drops. */
    @ParameterizedTest
    @MethodSource("offers")
    void theCurveIsStraightBetweenItsPoints(String offer) {
        for (Map<String, String> more : List.of(
                Map.<String, String>of(),
                Map.of("cost", "7억"),
                Map.of("at-most", "100000", "local", "50000"),
                Map.of("local", "3000000", "cost", "20억"))) {
            Calculation calculation = of(offer, more);
            List<FundingPlan> plans = PlanCurve.of(calculation).plans();
            for (int i = 1; i < plans.size(); i++) {
                FundingPlan before = plans.get(i - 1);
                FundingPlan after = plans.get(i);
                Won middle = Won.of((before.total().amount() + after.total().amount()) / 2);
                FundingPlan between = PlanCurve.at(middle, calculation.inquiry());
                for (Payer payer : Payer.values()) {
                    long line =
                            (before.partOf(payer).amount() + after.partOf(payer).amount()) / 2;
                    assertThat(between.partOf(payer).amount() - line)
                            .as("%s %s %s at %s", offer, more, payer, middle)
                            .isBetween(-3L, 3L);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("offers")
    void theCurveBendsOnlyAFewTimes(String offer) {
        assertThat(PlanCurve.of(of(offer, Map.of("cost", "9000000000000000000")))
                        .plans())
                .hasSizeBetween(2, 8);
    }
}
