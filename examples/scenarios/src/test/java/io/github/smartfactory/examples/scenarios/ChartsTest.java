package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChartsTest {

    private static final List<String> NAMES =
            List.of("support-by-type", "marginal-cost", "winners-and-losers", "budget-curve");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void drawn() {
        System.setProperty("java.awt.headless", "true");
        StringWriter err = new StringWriter();
        int status = Scenarios.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute(
                        "compare",
                        "populations/sample.csv",
                        "--program=2023/win-win",
                        "--order=by-arrival",
                        "--limit=basic=1억원",
                        "--split=40/30/30",
                        "--charts=" + folder,
                        "--language=ko");
        assertThat(status).as(err.toString()).isZero();
    }

    @Test
    void everyChartIsThereAsPngAndSvgAndNothingElse() {
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrderElementsOf(NAMES.stream()
                        .flatMap(name -> List.of(name + ".png", name + ".svg").stream())
                        .toList());
    }

    @Test
    void aPngHasTheSizeAndIsNotBlank() throws IOException {
        for (String name : NAMES) {
            BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(Drawing.WIDTH * Drawing.DENSITY);
            assertThat(image.getHeight()).isEqualTo(Drawing.HEIGHT * Drawing.DENSITY);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
        }
    }

    @Test
    void anSvgIsWellFormedSaysItsLabelsAndNeedsNoFont() throws Exception {
        for (String name : NAMES) {
            Path file = folder.resolve(name + ".svg");
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getElementsByTagName("text").getLength()).isZero();
            assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(10);
            assertThat(Files.readString(file)).contains("억원").contains("<title>");
        }
        assertThat(Files.readString(folder.resolve("support-by-type.svg")))
                .contains("지원유형별 정부지원금")
                .contains("기초: 지원한도 1억원")
                .contains("고도화1");
    }

    @Test
    void withoutAnOrderThereIsNoCurveWhichALineSays(@TempDir Path other) {
        Ran ran = Ran.run("compare", "populations/sample.csv", "--share=20%", "--charts=" + other);
        assertThat(ran.status()).isZero();
        assertThat(ran.err())
                .startsWith("No chart of the money used along the queue: there is no order; give --order.\n");
        assertThat(other.toFile().list()).hasSize(6).noneMatch(name -> name.contains("curve"));
    }

    @Test
    void theFontHasEveryHangulSyllableAndWhatNumbersNeed() {
        assertThat(ChartFont.of(12).canDisplayUpTo("0123456789.,+-%()·…~ abcXYZ억원만"))
                .isEqualTo(-1);
        for (char syllable = '가'; syllable <= '힣'; syllable++) {
            assertThat(ChartFont.of(12).canDisplay(syllable)).isTrue();
        }
    }
}
