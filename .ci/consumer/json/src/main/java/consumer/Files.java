package consumer;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.SupportModule;
import io.github.smartfactory.support.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** Programs as text. */
public final class Files {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SupportModule()).build();

    private Files() {}

    /** A program, and somebody's remark on it. */
    public record Remark(Program program, String text) {}

    /** By the format of the library. */
    public static String write(Program program) {
        return JsonFormat.PROGRAM.write(program);
    }

    /** By the format of the library. */
    public static Program read(String text) {
        return JsonFormat.PROGRAM.read(text);
    }

    /** By a mapper of Jackson. */
    public static String write(Remark remark) {
        return MAPPER.writeValueAsString(remark);
    }

    /** By a mapper of Jackson. */
    public static Remark readRemark(String text) {
        return MAPPER.readValue(text, Remark.class);
    }
}
