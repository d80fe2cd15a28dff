package io.github.smartfactory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is generated and kept: {@code mvn verify -Dgolden=write} writes it anew. */
final class Golden {

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));

    private Golden() {}

    /** Checks that a file says what has just been generated. */
    static void check(Path file, String generated) throws IOException {
        if (WRITES) {
            Files.writeString(file, generated);
        }
        assertThat(generated)
                .as("mvn verify -Dgolden=write writes %s anew", file)
                .isEqualTo(Files.readString(file));
    }
}
