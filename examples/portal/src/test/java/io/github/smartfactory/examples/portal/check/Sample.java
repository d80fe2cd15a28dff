package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody who knows an application that meets everything, and answers by it. */
record Sample(Application application) {

    static Sample of(String program) {
        return new Sample(Applications.satisfied(program));
    }

    /** The same members, of whom nothing is known. */
    Application bare() {
        return Application.of(
                application.program(),
                new Consortium(application.consortium().members().stream()
                        .map(member -> new Member(
                                Company.of(member.id()),
                                member.roles(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList()));
    }

    /** The rows of the start form. */
    Map<String, String> rows() {
        return Roster.of(application.consortium()).fields();
    }

    /** What is filled in for a fact: in the field, or in parts of it. */
    Map<String, String> answer(Kind kind, Optional<String> company, String key, String field) {
        return switch (kind) {
            case SIZE -> Map.of(field, its(company).sizes().iterator().next().key());
            case INDUSTRY -> Map.of(field, its(company).industry().orElseThrow().code());
            case STATE -> Map.of(field, its(company).state().orElseThrow().key());
            case LEVEL -> Map.of(field, its(company).level().orElseThrow().key());
            case PROJECTS -> Map.of(field + ".none", "none");
            case TRAIT -> Map.of(field, yesNo(its(company).is(Trait.of(key, "-", "-"))));
            case TYPE -> Map.of(field, member(company).type().orElseThrow().key());
            case COST -> Map.of(field, "1억원");
            case SHARED_COST, GRANT_COST -> Map.of(field, "5억");
            case SUBMITTED -> Map.of(field, submitted());
            case STATEMENT -> Map.of(field, yesNo(application.says(Trait.of(key, "-", "-"))));
            case DOCUMENT -> Map.of(field, yesNo(Truth.of(document(company, key).isPresent())));
            case DOCUMENT_DATE ->
                Map.of(
                        field,
                        document(company, key)
                                .orElseThrow()
                                .issued()
                                .orElseThrow()
                                .toString());
            case DOCUMENT_YEARS ->
                Map.of(
                        field,
                        document(company, key).orElseThrow().years().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
        };
    }

    private String submitted() {
        return LocalDateTime.ofInstant(application.submitted().orElseThrow(), RecruitmentWindow.ZONE)
                .toString();
    }

    private static String yesNo(Truth truth) {
        return truth == Truth.YES ? "yes" : "no";
    }

    private Member member(Optional<String> company) {
        return application.consortium().find(company.orElseThrow()).orElseThrow();
    }

    private Company its(Optional<String> company) {
        return member(company).company();
    }

    private Optional<SubmittedDocument> document(Optional<String> company, String key) {
        return application.documents().stream()
                .filter(document ->
                        document.key().equals(key) && document.company().equals(company))
                .findFirst();
    }

    /** The ids of the members, in order. */
    List<String> names() {
        return application.consortium().members().stream().map(Member::id).toList();
    }
}
