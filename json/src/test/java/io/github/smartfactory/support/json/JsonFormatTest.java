package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {

    private static final JsonFormat<Company> COMPANY = JsonFormat.of(Company.class);
    private static final Company HANBIT = Company.of("한빛자동차");

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAndReadAndReplaced() throws IOException {
        Path file = folder.resolve("company.json");

        COMPANY.write(HANBIT, file);
        assertThat(Files.readString(file)).isEqualTo(COMPANY.write(HANBIT));
        COMPANY.write(Company.of("B"), file);
        assertThat(COMPANY.read(file)).isEqualTo(Company.of("B"));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileIsAsReadableAsAnyOther() throws IOException {
        Path file = folder.resolve("company.json");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        COMPANY.write(HANBIT, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void nothingIsLeftWhereAFileCannotBeWritten() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path inside = Files.writeString(full.resolve("kept.txt"), "kept");

        assertThatThrownBy(() -> COMPANY.write(HANBIT, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("full");
        assertThatThrownBy(() -> COMPANY.write(HANBIT, folder.resolve("missing").resolve("company.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
        assertThat(files()).containsExactly(full);
        assertThat(inside).hasContent("kept");
    }

    @Test
    void aFileStaysAsItIsWhereTheValueCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("company.json"), "as it was");

        assertThatIllegalArgumentException().isThrownBy(() -> COMPANY.write(Company.of("\ud83d"), file));

        assertThat(file).hasContent("as it was");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileThatIsMissingOrNoneIsNamed() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> COMPANY.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + missing)
                .hasCauseInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> COMPANY.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read " + folder)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void streamsStayOpen() throws IOException {
        try (Watched in = new Watched(COMPANY.write(HANBIT).getBytes(StandardCharsets.UTF_8));
                Written out = new Written()) {
            assertThat(COMPANY.read(in)).isEqualTo(HANBIT);
            COMPANY.write(HANBIT, out);

            assertThat(in.closed).isFalse();
            assertThat(out.closed).isFalse();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(COMPANY.write(HANBIT));
        }
    }

    private static final class Watched extends ByteArrayInputStream {

        private boolean closed;

        Watched(byte[] content) {
            super(content);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Written extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void aStreamThatFailsIsNoProblemOfTheDocument() {
        IOException failure = new IOException("line cut");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw failure;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> COMPANY.read(in))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCause(failure);
        assertThatThrownBy(() -> COMPANY.write(HANBIT, out))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCause(failure);
    }

    @Test
    void aStreamMayGiveItsBytesOneByOne() {
        byte[] bytes = COMPANY.write(HANBIT).getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };

        assertThat(COMPANY.read(slow)).isEqualTo(HANBIT);
    }

    @Test
    void aDocumentThatIsCompactHasNeitherLineBreaksNorSchema() {
        Application application = Application.of(ProgramId.parse("2023/win-win"), Consortium.of());

        assertThat(JsonFormat.APPLICATION.write(application)).isEqualTo("""
                {
                  "$schema": "https://smartfactory.github.io/smart-factory-support/schema/1/application.json",
                  "program": "2023/win-win",
                  "consortium": {}
                }""");
        assertThat(JsonFormat.APPLICATION.compact().write(application))
                .isEqualTo("{\"program\":\"2023/win-win\",\"consortium\":{}}");
    }

    @Test
    void amountsAreTextsInAStyleThatWantsThem() {
        JsonFormat<Company> format = COMPANY.compact().with(JsonStyle.STANDARD.withWonAsText());
        Company company = Company.builder().id("A").meanSales(Won.ofEok(5)).build();

        assertThat(format.write(company)).isEqualTo("{\"id\":\"A\",\"meanSales\":\"500000000\"}");
        assertThat(format.read(format.write(company))).isEqualTo(company);
        assertThat(COMPANY.read(format.write(company))).isEqualTo(company);
    }

    @Test
    void aStyleThatKnowsAProgramNamesItsTraitsByKeyAlone() {
        Trait inBusan = Trait.of("in-busan", "부산 소재", "in Busan");
        Program program = OfficialCatalog.catalog()
                .program("2023/win-win")
                .adding(Rule.builder()
                        .key("in-busan")
                        .kind(RuleKind.ELIGIBILITY)
                        .title(inBusan.label())
                        .condition(new Condition.Stated(inBusan))
                        .due(Stage.APPLICATION)
                        .grounds(Grounds.NONE)
                        .build());
        Application application = Application.of(program.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)))
                .stating(inBusan);
        JsonFormat<Application> plain = JsonFormat.APPLICATION.compact();
        JsonFormat<Application> knowing = plain.with(JsonStyle.STANDARD.knowing(program));
        String byKey = "\"statements\":{\"in-busan\":true}";

        assertThat(knowing.write(application)).contains(byKey);
        assertThat(knowing.read(knowing.write(application))).isEqualTo(application);
        assertThat(plain.write(application))
                .contains(
                        "\"statements\":[{\"key\":{\"key\":\"in-busan\",\"label\":{\"ko\":\"부산 소재\",\"en\":\"in Busan\"}},\"value\":true}]");
        assertThat(plain.read(plain.write(application))).isEqualTo(application);
        assertThatThrownBy(() -> plain.read("{\"program\":\"2023/win-win\",\"consortium\":{}," + byKey + "}"))
                .isInstanceOf(JsonDocumentException.class)
                .hasMessageStartingWith(
                        "$.statements['in-busan'] (line 1, column 57): no trait \"in-busan\"; there are ")
                .hasMessageEndingWith(
                        " (one of your own is an object with key and label in one place of the document)");
    }

    @Test
    void listsOfValuesAreReadAndWritten() {
        JsonFormat<List<Tier>> tiers = JsonFormat.listOf(Tier.class);

        assertThat(tiers.compact().write(List.of(Tier.BASIC, Tier.ADVANCED_1))).isEqualTo("[\"basic\",\"advanced1\"]");
        assertThat(tiers.read("[\"advanced1\"]")).containsExactly(Tier.ADVANCED_1);
        assertThatThrownBy(() -> tiers.read("[\"basic\", \"basics\"]"))
                .isInstanceOf(JsonDocumentException.class)
                .hasMessage("$[1] (line 1, column 11): no tier \"basics\"; did you mean \"basic\"?");
    }

    @Test
    void classesThatAreNoValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(String.class))
                .withMessage("java.lang.String is no value of the library; a record of your own needs a lookup");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.listOf(Thread.class))
                .withMessageStartingWith("java.lang.Thread is no value of the library");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPANY.withMaxLength(0))
                .withMessage("a document has at least 1 character at most: 0");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatIsWrittenAnewKeepsTheRightsOfTheFileAndItsLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("private.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        COMPANY.write(HANBIT, link);

        assertThat(link).isSymbolicLink();
        assertThat(COMPANY.read(file)).isEqualTo(HANBIT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aStreamGetsNothingOfAValueThatNoDocumentCanSay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonFormat<Consortium> format = JsonFormat.CONSORTIUM;
        Consortium half =
                Consortium.of(Member.of(Company.of("A"), Role.ADOPTER), Member.of(Company.of("\ud800"), Role.ADOPTER));

        assertThatThrownBy(() -> format.write(half, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a text with half a character");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatHasTheKeyOfTheLibraryAndAnotherLabelBringsItsLabelAlong() {
        Trait star = Trait.of("star", "별", "a star of one's own");
        Variant only = Variant.of("only", "하나", "the only one");
        JsonFormat<Trait> traits = JsonFormat.of(Trait.class).compact();
        JsonFormat<SupportType> types = JsonFormat.of(SupportType.class).compact();

        assertThat(traits.write(Trait.STAR)).isEqualTo("\"star\"");
        assertThat(traits.write(star))
                .isEqualTo("{\"key\":\"star\",\"label\":{\"ko\":\"별\",\"en\":\"a star of one's own\"}}");
        assertThat(traits.read(traits.write(star)).label()).isEqualTo(star.label());
        assertThat(types.write(Variant.ONLY)).isEqualTo("\"only\"");
        assertThat(types.read(types.write(only)).label()).isEqualTo(only.label());
        assertThat(JsonFormat.of(Company.class).compact().write(Company.of("A").having(star)))
                .isEqualTo("{\"id\":\"A\",\"traits\":[{\"key\":" + traits.write(star) + ",\"value\":true}]}");
    }

    @Test
    void aDocumentExplainsAKeyOfItsOwnInOnePlaceBeforeOrAfterItsUse() {
        String own = "{\"key\": \"island\", \"label\": {\"ko\": \"섬\", \"en\": \"on an island\"}}";
        JsonFormat<List<Requirement>> format = JsonFormat.listOf(Requirement.class);
        Requirement.Has has = new Requirement.Has(Trait.of("island", "섬", "on an island"));

        for (List<String> traits : List.of(List.of(own, "\"island\""), List.of("\"island\"", own))) {
            List<Requirement> read = format.read(traits.stream()
                    .map(trait -> "{\"type\": \"has\", \"trait\": " + trait + "}")
                    .toList()
                    .toString());
            assertThat(read).containsExactly(has, has);
            assertThat(read)
                    .allSatisfy(
                            each -> assertThat(((Requirement.Has) each).trait().label())
                                    .isEqualTo(has.trait().label()));
        }
        assertThatThrownBy(() -> format.read(
                        "[{\"type\": \"has\", \"trait\": " + own + "}, {\"type\": \"has\", \"trait\": \"ilsand\"}]"))
                .hasMessage("$[1].trait (line 1, column 116): no trait \"ilsand\"; did you mean \"island\"?"
                        + " (one of your own is an object with key and label in one place of the document)");
    }

    @Test
    void wordsStandUnderTheCodesOfTheirLanguages() {
        JsonFormat<Message> format = JsonFormat.of(Message.class).compact();
        Message message = Message.of("funding.total");

        assertThat(format.write(message))
                .isEqualTo("{\"key\":\"funding.total\",\"text\":{\"ko\":\"총 사업비\",\"en\":\"Total project cost\"}}");
        assertThat(format.with(JsonStyle.STANDARD.withWords(Language.KOREAN)).write(message))
                .isEqualTo("{\"key\":\"funding.total\",\"text\":{\"ko\":\"총 사업비\"}}");
        assertThat(format.with(JsonStyle.STANDARD.withWords(Language.ENGLISH)).write(message))
                .isEqualTo("{\"key\":\"funding.total\",\"text\":{\"en\":\"Total project cost\"}}");
        assertThat(format.with(JsonStyle.STANDARD.withWords()).write(message)).isEqualTo("{\"key\":\"funding.total\"}");
    }
}
