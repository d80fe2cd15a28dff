package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that an application holds. */
final class Given {

    private final Program program;
    private final Application application;
    private final List<Unknown> facts = new ArrayList<>();

    private Given(Program program, Application application) {
        this.program = program;
        this.application = application;
    }

    /** What is known, as what would be asked if it were not: first of the application, then of each member. */
    static List<Unknown> in(Program program, Application application) {
        Given given = new Given(program, application);
        given.addWhole();
        application.consortium().members().forEach(given::add);
        return given.facts;
    }

    private void addWhole() {
        application.submitted().ifPresent(it -> facts.add(Unknown.ofApplication(Kind.SUBMITTED)));
        application.sharedSystem().ifPresent(it -> facts.add(Unknown.ofApplication(Kind.SHARED_COST)));
        application.grantCosts().keySet().forEach(this::addGrant);
        application.statements().keySet().forEach(trait -> facts.add(Unknown.statement(trait)));
        application.documents().stream()
                .filter(document -> document.company().isEmpty())
                .forEach(this::add);
    }

    private void add(Member member) {
        Company company = member.company();
        String id = member.id();
        // Sales are an answer also where they rule out no size: who cannot see them cannot correct them.
        if (company.sizes().size() < SizeClass.values().length
                || company.meanSales().isPresent()) {
            facts.add(Unknown.ofCompany(Kind.SIZE, id));
        }
        company.industry().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.INDUSTRY, id)));
        company.state().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.STATE, id)));
        company.level().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.LEVEL, id)));
        company.projects().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.PROJECTS, id)));
        company.traits().keySet().forEach(trait -> facts.add(Unknown.of(id, trait)));
        member.type().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.TYPE, id)));
        member.cost().ifPresent(it -> facts.add(Unknown.ofCompany(Kind.COST, id)));
        application.documents().stream()
                .filter(document -> document.company().equals(Optional.of(id)))
                .forEach(this::add);
    }

    private void add(SubmittedDocument document) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.DOCUMENT));
        document.issued().ifPresent(it -> kinds.add(Kind.DOCUMENT_DATE));
        if (!document.years().isEmpty()) {
            kinds.add(Kind.DOCUMENT_YEARS);
        }
        for (Kind kind : kinds) {
            facts.add(new Unknown(
                    kind, document.company(), Optional.of(document.key()), Optional.of(name(document.key()))));
        }
    }

    private void addGrant(String key) {
        facts.add(new Unknown(Kind.GRANT_COST, Optional.empty(), Optional.of(key), Optional.of(grant(key))));
    }

    private Name name(String document) {
        return program.documents().stream()
                .filter(each -> each.key().equals(document))
                .map(RequiredDocument::name)
                .findFirst()
                .orElseGet(() -> Name.of(document, document));
    }

    private Name grant(String key) {
        return program.cluster().map(ClusterScheme::grants).orElse(List.of()).stream()
                .filter(each -> each.key().equals(key))
                .map(SharedSystemGrant::name)
                .findFirst()
                .orElseGet(() -> Name.of(key, key));
    }
}
