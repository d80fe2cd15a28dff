package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How an application is without an answer, so that it is asked again. */
final class Forgetting {

    private Forgetting() {}

    /** The application without a fact; the same if the fact is not known. */
    static Application of(Application application, Unknown fact) {
        return switch (fact.kind()) {
            case SIZE ->
                company(
                        application,
                        fact,
                        company -> company.withSizes(Arrays.asList(SizeClass.values()))
                                .withMeanSales(Optional.<Won>empty()));
            case INDUSTRY ->
                company(
                        application,
                        fact,
                        company -> company.withIndustry(Optional.empty()).withProduct(Optional.empty()));
            case STATE -> company(application, fact, company -> company.withState(Optional.empty()));
            case LEVEL -> company(application, fact, company -> company.withLevel(Optional.empty()));
            case PROJECTS -> company(application, fact, company -> company.withProjects(Optional.empty()));
            case TRAIT -> company(application, fact, company -> company.withTraits(without(company.traits(), fact)));
            case TYPE -> member(application, fact, member -> member.withType(Optional.empty()));
            case COST -> member(application, fact, member -> member.withCost(Optional.empty()));
            case SUBMITTED -> application.withSubmitted(Optional.empty());
            case SHARED_COST -> application.withSharedSystem(Optional.<WonRange>empty());
            case GRANT_COST -> {
                Map<String, WonRange> left = new HashMap<>(application.grantCosts());
                left.remove(fact.key().orElseThrow());
                yield application.withGrantCosts(left);
            }
            case STATEMENT -> application.withStatements(without(application.statements(), fact));
            case DOCUMENT -> documents(application, fact, document -> Optional.empty());
            case DOCUMENT_DATE ->
                documents(
                        application,
                        fact,
                        document -> Optional.of(new SubmittedDocument(
                                document.key(),
                                document.company(),
                                document.handedIn(),
                                Optional.empty(),
                                document.years())));
            case DOCUMENT_YEARS -> documents(application, fact, document -> Optional.of(document.covering(List.of())));
        };
    }

    private static Application member(Application application, Unknown fact, UnaryOperator<Member> change) {
        return application
                .consortium()
                .find(fact.company().orElseThrow())
                .map(member -> application.replacing(change.apply(member)))
                .orElse(application);
    }

    private static Application company(Application application, Unknown fact, UnaryOperator<Company> change) {
        return member(application, fact, member -> member.withCompany(change.apply(member.company())));
    }

    private static Map<Trait, Boolean> without(Map<Trait, Boolean> traits, Unknown fact) {
        Map<Trait, Boolean> left = new HashMap<>(traits);
        left.keySet().removeIf(trait -> trait.key().equals(fact.key().orElseThrow()));
        return left;
    }

    /** What becomes of a document; nothing if nothing is known of it any more. */
    private interface Change {
        Optional<SubmittedDocument> of(SubmittedDocument document);
    }

    private static Application documents(Application application, Unknown fact, Change change) {
        return application.withDocuments(application.documents().stream()
                .flatMap(document ->
                        isOf(document, fact) ? change.of(document).stream() : Optional.of(document).stream())
                .toList());
    }

    /** Whether a fact is one of a document. */
    static boolean isOf(SubmittedDocument document, Unknown fact) {
        return Optional.of(document.key()).equals(fact.key())
                && document.company().equals(fact.company());
    }
}
