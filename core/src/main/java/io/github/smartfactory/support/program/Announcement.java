package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was announced for one year.
 *
 * @param year the year
 * @param document the document that states it
 * @param title what the document calls itself
 * @param fields the fields that group its programs; none if it has none
 * @param programs its programs in its own order; no key twice, all of the year
 * @param budget the announced total, if stated
 * @param others programs that it mentions only to say that they have ended or go on without new projects
 * @param statistics the figures that it reports
 * @param definitions what words mean in it
 * @param training where courses are given
 * @param contacts whom to ask about no program in particular
 * @param notes remarks on the document itself and changes that concern several programs
 * @param anomalies figures in it that are in doubt
 */
@Value.Builder
@Built
public record Announcement(
        int year,
        SourceDocument document,
        Cited<Name> title,
        List<Field> fields,
        List<Program> programs,
        Optional<Budget> budget,
        List<OtherProgram> others,
        List<Statistic> statistics,
        List<Definition> definitions,
        List<TrainingCourse> training,
        List<Contact> contacts,
        List<Statement> notes,
        List<Anomaly> anomalies)
        implements WithAnnouncement {

    /** Checks that the programs are of the year and belong to fields that are there. */
    public Announcement {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(title, "title");
        fields = Checks.distinct(fields, Field::key, "fields of " + year);
        programs = Checks.distinct(programs, Program::id, "programs of " + year);
        List<String> keys = fields.stream().map(Field::key).toList();
        for (Program program : programs) {
            if (program.id().year() != year) {
                throw new IllegalArgumentException("program " + program.id() + " is not of " + year);
            }
            program.field().filter(key -> !keys.contains(key)).ifPresent(key -> {
                throw new IllegalArgumentException("program " + program.id() + " belongs to field \"" + key
                        + "\", which " + year + " does not have: " + keys);
            });
        }
        Objects.requireNonNull(budget, "budget");
        others = Checks.distinct(others, OtherProgram::key, "other programs of " + year);
        statistics = Checks.distinct(statistics, Statistic::key, "statistics of " + year);
        definitions = Checks.distinct(definitions, Definition::key, "definitions of " + year);
        training = List.copyOf(Objects.requireNonNull(training, "training"));
        contacts = List.copyOf(Objects.requireNonNull(contacts, "contacts"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        anomalies = Checks.distinct(anomalies, Anomaly::id, "anomalies of " + year);
    }

    /**
     * Begins an announcement.
     *
     * @return a builder
     */
    public static AnnouncementBuilder builder() {
        return new AnnouncementBuilder();
    }
}
