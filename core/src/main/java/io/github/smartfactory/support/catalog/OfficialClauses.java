package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Map;

/** Reads the register of the official clauses. */
final class OfficialClauses {

    private OfficialClauses() {}

    /** The documents by the letters before the hyphen of their clauses. */
    private static final Map<String, SourceDocument> DOCUMENTS = Map.of(
            "D21", Documents.ANNOUNCEMENT_2021,
            "D22", Documents.ANNOUNCEMENT_2022,
            "D23", Documents.ANNOUNCEMENT_2023);

    static ClauseRegister load() {
        return load("clauses.tsv", DOCUMENTS);
    }

    static ClauseRegister load(String resource, Map<String, SourceDocument> documents) {
        List<Clause> clauses =
                Tsv.resource(resource, "id", "kind", "heading_ko", "heading_en", "summary_ko", "summary_en").stream()
                        .map(row -> clause(row, documents))
                        .toList();
        return ClauseRegister.of(clauses);
    }

    private static Clause clause(Tsv.Row row, Map<String, SourceDocument> documents) {
        return new Clause(
                ClauseId.of(row.cell("id")),
                ClauseKind.valueOf(row.cell("kind")),
                Name.of(row.cell("heading_ko"), row.cell("heading_en")),
                Name.of(row.cell("summary_ko"), row.cell("summary_en")),
                document(row.cell("id"), documents));
    }

    private static SourceDocument document(String id, Map<String, SourceDocument> documents) {
        SourceDocument document = documents.get(id.substring(0, id.indexOf('-')));
        if (document == null) {
            throw new IllegalStateException("clause " + id + " belongs to no document");
        }
        return document;
    }
}
