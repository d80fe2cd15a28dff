package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads whom to ask, and where courses are given. */
final class OfficialContacts {

    private static final List<Tsv.Row> CONTACTS = Tsv.resource(
            "contacts.tsv",
            "clause",
            "subject",
            "role",
            "region_ko",
            "region_en",
            "organisation_ko",
            "organisation_en",
            "unit_ko",
            "unit_en",
            "telephones",
            "website");

    private OfficialContacts() {}

    /** The contacts on a subject that a document states; the document by the beginning of its clauses. */
    static List<Contact> on(String subject, String document) {
        return CONTACTS.stream()
                .filter(row -> row.cell("subject").equals(subject))
                .filter(row -> row.cell("clause").startsWith(document + "-"))
                .map(OfficialContacts::contact)
                .toList();
    }

    private static Contact contact(Tsv.Row row) {
        return Contact.builder()
                .subject(row.cell("subject"))
                .role(Contact.Role.valueOf(row.cell("role")))
                .region(name(row, "region"))
                .organisation(Name.of(row.cell("organisation_ko"), row.cell("organisation_en")))
                .unit(name(row, "unit"))
                .addAllTelephones(telephones(row))
                .website(Optional.of(row.optional("website")).filter(address -> !address.isEmpty()))
                .grounds(Grounds.of(row.cell("clause")))
                .build();
    }

    private static Optional<Name> name(Tsv.Row row, String column) {
        return row.optional(column + "_ko").isEmpty()
                ? Optional.empty()
                : Optional.of(Name.of(row.cell(column + "_ko"), row.cell(column + "_en")));
    }

    private static List<String> telephones(Tsv.Row row) {
        return Arrays.stream(row.optional("telephones").split(";"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    static List<TrainingCourse> training() {
        return Tsv.resource(
                        "training.tsv",
                        "clause",
                        "course_ko",
                        "course_en",
                        "centre_ko",
                        "centre_en",
                        "place_ko",
                        "place_en",
                        "mode_ko",
                        "mode_en",
                        "fee_ko",
                        "fee_en",
                        "period_ko",
                        "period_en",
                        "telephones",
                        "website")
                .stream()
                .map(row -> TrainingCourse.builder()
                        .course(Name.of(row.cell("course_ko"), row.cell("course_en")))
                        .centre(Name.of(row.cell("centre_ko"), row.cell("centre_en")))
                        .place(Name.of(row.cell("place_ko"), row.cell("place_en")))
                        .mode(Name.of(row.cell("mode_ko"), row.cell("mode_en")))
                        .fee(Name.of(row.cell("fee_ko"), row.cell("fee_en")))
                        .period(Name.of(row.cell("period_ko"), row.cell("period_en")))
                        .addAllTelephones(telephones(row))
                        .website(row.cell("website"))
                        .grounds(Grounds.of(row.cell("clause")))
                        .build())
                .toList();
    }
}
