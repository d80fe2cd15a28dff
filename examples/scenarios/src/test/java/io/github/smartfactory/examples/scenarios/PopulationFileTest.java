package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.vocabulary.Tier;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationFileTest {

    private static final Program PROGRAM = OfficialCatalog.catalog().program("2023/win-win");
    private static final Vocabulary VOCABULARY = Vocabulary.of(PROGRAM);

    @TempDir
    private Path folder;

    private Populations.Loaded csv(String text) throws IOException {
        return load(text.getBytes(StandardCharsets.UTF_8));
    }

    private Populations.Loaded load(byte[] bytes) throws IOException {
        return Populations.load(Files.write(folder.resolve("firms.csv"), bytes), VOCABULARY, false, false);
    }

    @Test
    void byteOrderMarkQuotesWindowsLineEndsAndAMissingLastLineEndAreRead() throws IOException {
        Populations.Loaded loaded =
                csv("\uFEFF\"id\",type,cost,region\r\n\"가, \"\"나\"\"\",basic,1억원,경기\r\n\r\nb,advanced1,2.5억원,\"경\n남\"");
        assertThat(loaded.problems().isEmpty()).isTrue();
        List<Firm> firms = loaded.population().firms().toList();
        assertThat(firms).extracting(Firm::id).containsExactly("가, \"나\"", "b");
        assertThat(firms).extracting(Firm::cost).containsExactly(Won.ofEok(1), Won.ofEok("2.5"));
        assertThat(firms.get(1).profile().region()).contains("경\n남");
    }

    @Test
    void badRowsAreLeftOutCountedAndNamedByLine() throws IOException {
        Populations.Loaded loaded = csv("id,type,cost\na,basic,1\nb,basik,1\n\na,basic,2\nc,basic\nd,basic,x\n");
        assertThat(loaded.population().size()).isOne();
        assertThat(loaded.problems().rows()).isEqualTo(4);
        assertThat(loaded.problems().first()).extracting(RowProblem::line).containsExactly(3L, 5L, 6L, 7L);
        assertThat(loaded.problems().first())
                .extracting(RowProblem::reason)
                .containsExactly(Reason.UNKNOWN, Reason.DUPLICATE, Reason.FIELD_COUNT, Reason.UNREADABLE);
        assertThat(loaded.problems().first().get(1))
                .hasToString("line 5, column id, \"a\": the firm of line 2 has the same id");
    }

    @Test
    void onlyTheFirstProblemsAreKeptAndAllAreCounted() throws IOException {
        Populations.Loaded loaded = csv("id,type,cost\n" + "a,basic,x\n".repeat(50));
        assertThat(loaded.problems().first()).hasSize(RowProblems.SHOWN);
        assertThat(loaded.problems().counts()).containsEntry(Reason.UNREADABLE, 50L);
    }

    @Test
    void aFileInAnotherCodingIsRefused() {
        assertThatThrownBy(() -> load("id,type,cost,region\na,basic,1,경기\n".getBytes(Charset.forName("EUC-KR"))))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("firms.csv: is not in UTF-8; save it as CSV UTF-8");
    }

    @Test
    void anEmptyAMissingAndAnUnknownKindOfFileAreRefused() {
        assertThatThrownBy(() -> csv(""))
                .hasMessageEndingWith("firms.csv: is empty: there must be a line with the names of the columns");
        assertThatThrownBy(() -> Populations.load(folder.resolve("none.csv"), VOCABULARY, false, false))
                .hasMessageEndingWith("none.csv: no such file");
        assertThatThrownBy(() -> Populations.load(folder.resolve("none.parquet"), VOCABULARY, false, false))
                .hasMessageEndingWith("none.parquet: no such file");
        assertThatThrownBy(() -> Populations.load(folder.resolve("firms.xlsx"), VOCABULARY, false, false))
                .hasMessageEndingWith("firms.xlsx: the name of a population must end in .csv or .parquet");
    }

    @Test
    void whatIsNotParquetIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("firms.parquet"), "not so");
        assertThatThrownBy(() -> Populations.load(file, VOCABULARY, false, false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("firms.parquet: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firms.csv", "firms.parquet"})
    void whatIsWrittenReadsBackTheSame(String name) {
        Path file = folder.resolve(name);
        List<Firm> firms = Stream.concat(
                        new FirmGenerator(
                                        11,
                                        LocalDate.of(2021, 1, 9),
                                        LocalDate.of(2021, 3, 31),
                                        Vocabulary.offered(PROGRAM))
                                .firms(1_000),
                        Stream.of("a,b", "\"", " x y", "가\r\n나", "'", "\t;")
                                .map(id -> Firm.of(id.strip().isEmpty() ? "-" : id.strip(), Tier.BASIC, Won.ofEok(1))))
                .toList();
        PopulationFile.of(file).write(file, Columns.all(FirmGenerator.TRAITS), firms.stream());
        Populations.Loaded loaded = Populations.load(file, VOCABULARY, false, false);
        assertThat(loaded.problems()).isEqualTo(RowProblems.NONE);
        // No bonus points and bonus points of zero are the same to a population.
        assertThat(loaded.population().firms())
                .isEqualTo(firms.stream().map(PopulationFileTest::plain).toList());
        assertThat(folder.toFile().list()).containsExactly(name);
    }

    private static Firm plain(Firm firm) {
        return firm.withBonus(firm.bonus().filter(bonus -> bonus.numerator() != 0));
    }

    @Test
    void theSampleFilesHoldTheSameFirms() {
        Populations.Loaded csv = Populations.load(Path.of("populations/sample.csv"), VOCABULARY, false, false);
        Populations.Loaded parquet = Populations.load(Path.of("populations/sample.parquet"), VOCABULARY, false, false);
        assertThat(csv.population().size()).isEqualTo(200);
        assertThat(parquet.population().firms())
                .isEqualTo(csv.population().firms().toList());
    }
}
