package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;

/** Reads the register of the official clauses. */
final class OfficialClauses {

    private OfficialClauses() {}

    static ClauseRegister load() {
        List<Clause> clauses =
                Tsv.resource("clauses.tsv", "id", "kind", "heading_ko", "heading_en", "summary_ko", "summary_en")
                        .stream()
                        .map(OfficialClauses::clause)
                        .toList();
        return ClauseRegister.of(clauses);
    }

    private static Clause clause(Tsv.Row row) {
        return new Clause(
                ClauseId.of(row.cell("id")),
                ClauseKind.valueOf(row.cell("kind")),
                Name.of(row.cell("heading_ko"), row.cell("heading_en")),
                Name.of(row.cell("summary_ko"), row.cell("summary_en")),
                document(row.cell("id")));
    }

    private static SourceDocument document(String id) {
        return switch (id.substring(0, id.indexOf('-'))) {
            case "D21" -> Documents.ANNOUNCEMENT_2021;
            case "D22" -> Documents.ANNOUNCEMENT_2022;
            case "D23" -> Documents.ANNOUNCEMENT_2023;
            default -> throw new IllegalStateException("clause " + id + " belongs to no document");
        };
    }
}
