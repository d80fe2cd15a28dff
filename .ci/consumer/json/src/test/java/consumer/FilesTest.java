package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Tier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FilesTest {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    @Test
    void theFormatReadsWhatItWrites() {
        assertEquals(WIN_WIN, Files.read(Files.write(WIN_WIN)));
    }

    @Test
    void anEditedProgramPaysMore() {
        String text = Files.write(WIN_WIN);
        String edited = text.replace("\"amount\": 120000000", "\"amount\": \"1.5억원\"");

        assertNotEquals(text, edited);
        assertEquals(
                Won.parse("1.5억원"),
                Files.read(edited).resolve(Tier.ADVANCED_1).plan(Won.ofEok(5)).support());
    }

    @Test
    void aMapperReadsWhatItWrites() {
        Files.Remark remark = new Files.Remark(WIN_WIN, "as printed");

        assertEquals(remark, Files.readRemark(Files.write(remark)));
    }

    @Test
    void aMapperFindsTheModuleByItself() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertEquals(WIN_WIN, mapper.readValue(mapper.writeValueAsString(WIN_WIN), Program.class));
    }

    @Test
    void thePathIsTheOneMeant() {
        assertEquals("module".equals(System.getProperty("path")), Files.class.getModule().isNamed());
        assertEquals("module".equals(System.getProperty("path")), JsonFormat.class.getModule().isNamed());
    }
}
