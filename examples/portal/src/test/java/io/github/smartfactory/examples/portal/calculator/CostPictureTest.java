package io.github.smartfactory.examples.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.smartfactory.examples.portal.Site;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class CostPictureTest {

    @RegisterExtension
    static final Site SITE = new Site();

    /** An area: from the axis along its upper edge and back to the axis. */
    private static final Pattern AREA = Pattern.compile("M[0-9. L]+ Z");

    private static String path(String query) {
        return "/ko/calculator/picture.svg?" + query;
    }

    private static Element svg(String query) {
        HttpResponse<String> response = SITE.get(path(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/svg+xml; charset=utf-8");
        return parse(response.body());
    }

    static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static List<Element> all(Element svg, String tag) {
        NodeList list = svg.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    /** The corners of the area of a colour, as x and y one after the other. */
    private static List<Double> area(Element svg, String colour) {
        Element path = all(svg, "path").stream()
                .filter(each -> each.getAttribute("fill").equals(colour) && each.hasAttribute("clip-path"))
                .filter(each -> AREA.matcher(each.getAttribute("d")).matches())
                .findFirst()
                .orElseThrow();
        Matcher number = Pattern.compile("[0-9.]+").matcher(path.getAttribute("d"));
        List<Double> corners = new ArrayList<>();
        while (number.find()) {
            corners.add(Double.valueOf(number.group()));
        }
        return corners;
    }

    /** Where lines stand that go up in the picture. */
    private static List<Double> uprights(Element svg) {
        return all(svg, "line").stream()
                .filter(line -> line.hasAttribute("clip-path"))
                .filter(line -> line.getAttribute("x1").equals(line.getAttribute("x2")))
                .filter(line -> !line.getAttribute("y1").equals(line.getAttribute("y2")))
                .map(line -> Double.valueOf(line.getAttribute("x1")))
                .toList();
    }

    private static final String GOVERNMENT = "rgb(127,176,219)";

    @ParameterizedTest
    @ValueSource(ints = {340, 720})
    void theLinesStandWhereTheLimitBindsAndAtTheCost(int width) {
        Element svg = svg("program=2023/win-win&type=advanced1&cost=500000000&width=" + width);

        List<Double> government = area(svg, GOVERNMENT);
        double left = government.get(0);
        double right = government.get(government.size() - 2);
        // The axis ends at 6.25 eok, a quarter beyond the cost.
        assertThat(uprights(svg)).hasSize(2);
        assertThat((uprights(svg).get(0) - left) / (right - left)).isCloseTo(4 / 6.25, within(0.001));
        assertThat((uprights(svg).get(1) - left) / (right - left)).isCloseTo(5 / 6.25, within(0.001));
        // The area of the government bends exactly there.
        assertThat(government).contains(uprights(svg).get(0));
    }

    @Test
    void theAreaOfTheGovernmentIsAsHighAsItsPart() {
        Element svg = svg("program=2023/win-win&type=advanced1&cost=500000000&width=720");

        List<Double> government = area(svg, GOVERNMENT);
        List<Double> everybody = area(svg, "rgb(221,226,234)");
        double bottom = government.get(government.size() - 1);
        double top = everybody.get(everybody.size() - 3);
        double limit = government.get(government.size() - 3);
        assertThat((bottom - limit) / (bottom - top)).isCloseTo(1.2 / 6.25, within(0.001));
    }

    @Test
    void itSaysWhatItShowsAsTheAltTextDoes() {
        String query = "program=2023/win-win&type=advanced1&cost=500000000";
        String said = all(svg(query + "&width=720"), "desc").get(0).getTextContent();

        assertThat(said)
                .contains("2023년 대중소 상생형", "고도화1", "4억원까지", "1억 2,000만원에서")
                .endsWith("입력한 총 사업비 5억원의 부담: 정부 1억 2,000만원, 대기업 1억 5,000만원, 도입기업 2억 3,000만원.");
        assertThat(SITE.page("/ko/calculator?" + query).select("picture img").attr("alt"))
                .isEqualTo(said);
    }

    @Test
    void thePageOffersANarrowAndAWidePicture() {
        var page = SITE.page("/ko/calculator?program=2023/win-win&type=advanced1&cost=500000000");

        assertThat(page.select("picture source").attr("srcset")).endsWith("&width=340");
        assertThat(page.select("picture source").attr("media")).isNotEmpty();
        assertThat(SITE.get(page.select("picture source").attr("srcset")).statusCode())
                .isEqualTo(200);
        assertThat(SITE.get(page.select("picture img").attr("src")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void itHoldsNothingThatPagesMayNot() {
        Element svg = svg("program=2021/win-win&type=basic&cost=500000000&share-large-enterprise=30&local=1&width=720");

        for (Element each : all(svg, "*")) {
            assertThat(each.hasAttribute("style")).isFalse();
            assertThat(each.getTagName()).isNotIn("script", "style", "image", "foreignObject", "text");
        }
    }

    @Test
    void withoutACostThereIsOnlyTheLineOfTheLimit() {
        assertThat(uprights(svg("program=2023/win-win&type=advanced1&width=720")))
                .hasSize(1);
    }

    @Test
    void whatSomebodyAskedForBendsThePictureToo() {
        Element svg = svg("program=2023/win-win&type=advanced1&at-most=60000000&width=720");

        assertThat(uprights(svg)).hasSize(1);
        assertThat(area(svg, GOVERNMENT)).contains(uprights(svg).get(0));
    }

    @Test
    void whoAsksForNothingGetsAPictureToo() {
        assertThat(uprights(svg("program=2023/win-win&type=advanced1&at-most=0&cost=0&width=720")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&width=", "&width=100", "&width=720px", "&width=100000"})
    void otherWidthsThereAreNot(String width) {
        assertThat(SITE.get(path("program=2023/win-win&cost=1" + width)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPictureOfWhatCannotBeReadIsRefused() {
        assertThat(SITE.get(path("program=2023/win-win&cost=x&width=720")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSizeOfACostDoesNotMatter() {
        Element huge = svg("program=2023/win-win&type=advanced1&cost=9223372036854775807&width=720");

        assertThat(all(huge, "line")).hasSizeLessThan(100);
    }

    @Test
    void whatIsNotWellFormedIsSeen() {
        assertThatThrownBy(() -> parse("<svg><g></svg>")).hasCauseInstanceOf(SAXParseException.class);
    }
}
