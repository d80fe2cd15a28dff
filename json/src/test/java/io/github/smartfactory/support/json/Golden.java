package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are generated and kept: {@code mvn -pl core,core/testkit,json verify -Dgolden=write} writes them anew. */
public final class Golden {

    static final String WRITTEN_BY = "mvn -pl core,core/testkit,json verify -Dgolden=write";

    private static final Path MODULE = Path.of("").toAbsolutePath().endsWith("json") ? Path.of("") : Path.of("json");

    private static final String RESOURCES = "src/main/resources/";

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** A file of this module. */
    public static Path file(String path) {
        return MODULE.resolve(path);
    }

    /** Whether this run writes the files anew, and so has nothing to compare. */
    static boolean writes() {
        return WRITES;
    }

    /**
     * Skips a test that reads files from the class path in a run that writes them: those there were copied before, and say
     * what the code gave then.
     */
    public static void assumeTheClassPathHasWhatIsKept() {
        assumeFalse(WRITES, "written in this run; run again without -Dgolden=write");
    }

    /** Checks that a file says what has just been generated. */
    public static void check(String path, String generated) {
        Path file = file(path);
        try {
            if (WRITES) {
                write(file, generated);
                if (path.startsWith(RESOURCES)) {
                    // It goes into the jar after the tests, and the modules that follow read it from there.
                    write(file("target/classes/" + path.substring(RESOURCES.length())), generated);
                }
            }
            assertThat(file)
                    .as("generated and not kept; %s writes it", WRITTEN_BY)
                    .exists();
            assertThat(Files.readString(file))
                    .as("%s is not what the code gives now; %s writes it anew", path, WRITTEN_BY)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String generated) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, generated);
    }
}
