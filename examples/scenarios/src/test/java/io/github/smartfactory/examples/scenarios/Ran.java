package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What came of a command.
 *
 * @param status its exit code
 * @param out what it wrote
 * @param err what it wrote on the side
 */
record Ran(int status, String out, String err) {

    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Scenarios.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
        return new Ran(status, text(out), text(err));
    }

    private static String text(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    static void assertError(String start, String... arguments) {
        Ran ran = run(arguments);
        assertThat(ran.status()).isEqualTo(Scenarios.BAD_INPUT);
        assertThat(ran.err()).startsWith(start).doesNotContain("\tat ");
        assertThat(ran.out()).isEmpty();
    }
}
