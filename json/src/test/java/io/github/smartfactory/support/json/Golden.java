package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are generated and kept: {@code mvn -pl core,core/testkit,json verify -Dgolden=write -fae} writes them anew. */
public final class Golden {

    static final String WRITTEN_BY = "mvn -pl core,core/testkit,json verify -Dgolden=write -fae";

    private static final Path MODULE = Path.of("").toAbsolutePath().endsWith("json") ? Path.of("") : Path.of("json");

    private Golden() {}

    /** A file of this module. */
    public static Path file(String path) {
        return MODULE.resolve(path);
    }

    /** Checks that a file says what has just been generated. */
    public static void check(String path, String generated) {
        Path file = file(path);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated);
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
}
