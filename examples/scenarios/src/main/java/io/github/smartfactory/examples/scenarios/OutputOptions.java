package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.vocabulary.Language;
import picocli.CommandLine.Option;

/** In which language and form a report is written, as options. */
final class OutputOptions {

    /** A language as an option. */
    enum Speech {
        ko(Language.KOREAN),
        en(Language.ENGLISH);

        final Language language;

        Speech(Language language) {
            this.language = language;
        }
    }

    /** A form of the report as an option. */
    enum Form {
        table,
        csv,
        json
    }

    @Option(
            names = {"-l", "--language"},
            defaultValue = "en",
            description = "Language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Speech speech = Speech.en;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "Form of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.table;

    Words words() {
        return new Words(speech.language);
    }

    Form form() {
        return form;
    }
}
