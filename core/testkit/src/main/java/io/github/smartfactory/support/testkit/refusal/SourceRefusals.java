package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.testkit.domain.SourceDomain;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;

/** What is refused of documents, clauses and what is noted about them. */
final class SourceRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(SourceDocument.class, "key");
        part(Anomaly.class, "clauses", it -> List.of(), it -> List.of(it.id(), "must cite"));
    }

    @Override
    void calls() {
        texts(
                ClauseId.class,
                "of",
                "value",
                ClauseId::of,
                List.of("D21-001", "X1-1"),
                "",
                "D21",
                "d21-001",
                "D21-",
                "-001",
                "D21--1",
                "D21-00a",
                " D21-001",
                "1D-1");
        identifier(Anomaly.class, id -> new Anomaly(id, Name.of("의심", "doubt"), ClauseId.listOf("D21-001")));
        identifier(
                Interpretation.class,
                id -> new Interpretation(id, Name.of("질문", "question"), Name.of("결정", "decision"), List.of()));
        call(
                ClauseRegister.class,
                "get",
                "id",
                Arbitraries.of("X1-1", "D21-9999"),
                it -> OfficialCatalog.clauses().get(ClauseId.of(it)),
                it -> List.of(it));
        call(
                ClauseRegister.class,
                "of",
                "clauses",
                new SourceDomain().clauses(),
                Clause::id,
                it -> ClauseRegister.of(List.of(it, it)),
                it -> List.of("clauses", "twice", it.id().toString()));
    }

    private void identifier(Class<?> type, Function<String, Object> make) {
        kind(
                type,
                "id",
                () -> Arbitraries.of("", "A", "1", "a1", "AB1", "A-1", "A1a", " A1")
                        .map(id -> Refusal.of(
                                "new " + Parts.nameOf(type),
                                "id",
                                id,
                                BAD,
                                List.of("named such as", "\"" + id + "\""),
                                () -> make.apply(id))));
    }
}
