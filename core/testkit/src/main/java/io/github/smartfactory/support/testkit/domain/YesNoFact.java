package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact that is yes or no; of a size whether it is small.
 *
 * @param name its name, as unknowns have it
 * @param company the company that it is of; nothing if it is of the application
 * @param trait the trait that holds or not, if it is one
 * @param document the document that is there or not, if it is one
 */
public record YesNoFact(String name, Optional<String> company, Optional<Trait> trait, Optional<String> document) {
    /**
     * The application with the fact answered.
     *
     * @param application the application
     * @param yes the answer
     * @return the application
     */
    public Application answer(Application application, boolean yes) {
        if (document.isPresent()) {
            SubmittedDocument there = new SubmittedDocument(document.get(), company, true, Optional.empty(), List.of());
            return application.handing(yes ? there : there.missing());
        }
        Trait its = trait.orElseThrow();
        if (company.isEmpty()) {
            return yes ? application.stating(its) : application.denying(its);
        }
        Company owner =
                application.consortium().find(company.get()).orElseThrow().company();
        if (its.equals(Trait.SMALL_ENTERPRISE)) {
            return application.replacing(owner.withSizes(yes ? SizeClass.SMALL : SizeClass.MEDIUM));
        }
        return application.replacing(yes ? owner.having(its) : owner.lacking(its));
    }

    Application hide(Application application) {
        if (document.isPresent()) {
            return application.withDocuments(application.documents().stream()
                    .filter(each -> !each.key().equals(document.get())
                            || !each.company().equals(company))
                    .toList());
        }
        Trait its = trait.orElseThrow();
        if (company.isEmpty()) {
            Map<Trait, Boolean> statements = new HashMap<>(application.statements());
            statements.remove(its);
            return application.withStatements(statements);
        }
        Company owner =
                application.consortium().find(company.get()).orElseThrow().company();
        if (its.equals(Trait.SMALL_ENTERPRISE)) {
            return application.replacing(owner.withSizes(SizeClass.SMALL, SizeClass.MEDIUM));
        }
        Map<Trait, Boolean> traits = new HashMap<>(owner.traits());
        traits.remove(its);
        return application.replacing(owner.withTraits(traits));
    }
}
