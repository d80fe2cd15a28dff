package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.examples.scenarios.Populations.Loaded;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.vocabulary.SupportType;
import picocli.CommandLine.Option;

/** What sweeping and seeking have in common, as options. */
final class SweepOptions {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Sets share or limit of this support type alone, such as basic; else of all.")
    private String type;

    /** What is set for all values. */
    Setting setting(Parameter parameter, Program program, Vocabulary vocabulary) {
        if (type == null) {
            return Setting.AS_IT_IS;
        }
        if (parameter == Parameter.PASS_MARK) {
            throw new InputException("--type " + type, "a pass mark is of all types: leave --type out", null);
        }
        return Setting.AS_IT_IS.withType(offered(program, vocabulary));
    }

    private SupportType offered(Program program, Vocabulary vocabulary) {
        SupportType wanted = understood(vocabulary);
        boolean pays = program.offers().stream()
                .anyMatch(offer -> offer.type().equals(wanted) && offer.terms().isPresent());
        if (!pays) {
            throw new InputException("--type " + type, program.id() + " does not state what it pays for it", null);
        }
        return wanted;
    }

    private SupportType understood(Vocabulary vocabulary) {
        try {
            return vocabulary.type(type);
        } catch (IllegalArgumentException e) {
            throw new InputException("--type " + type, String.valueOf(e.getMessage()), e);
        }
    }

    static SweepIndex index(Program program, Population population) {
        return InputException.refusing(program.id(), () -> SweepIndex.of(Scenario.of(program), population));
    }

    /** What a report is about; where no evaluation is stated, a pass mark is only supposed. */
    static String heading(Words words, Parameter parameter, Program program, Loaded loaded) {
        String heading = new TableReport(words).heading(Scenario.of(program), loaded);
        boolean supposed = parameter == Parameter.PASS_MARK && program.gates().isEmpty();
        return supposed ? heading + words.word("supposed-mark") + "\n" : heading;
    }
}
