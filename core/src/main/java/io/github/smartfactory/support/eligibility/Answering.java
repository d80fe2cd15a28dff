package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How an answer goes into an application.
 *
 * @param fact the fact that is asked for
 * @param choices what can be answered, if there is a choice
 */
record Answering(Unknown fact, List<Question.Choice> choices) {

    /** The application with the answer in the place of what was known of the fact. */
    Application applyTo(Application application, Answer answer) {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(answer, "answer");
        return switch (fact.kind()) {
            case SIZE -> ofCompany(application, it -> it.withSizes(size(answer)));
            case INDUSTRY -> ofCompany(application, it -> in(it, as(Answer.Industry.class, answer)));
            case STATE -> ofCompany(application, it -> it.withState(state(answer)));
            case LEVEL -> ofCompany(application, it -> it.withLevel(level(answer)));
            case PROJECTS -> {
                Answer.Projects all = as(Answer.Projects.class, answer);
                yield ofCompany(application, it -> it.withProjects(all.projects()));
            }
            case TRAIT -> ofCompany(application, it -> isYes(answer) ? it.having(trait()) : it.lacking(trait()));
            case TYPE -> ofMember(application, it -> it.withType(type(answer)));
            case COST -> {
                Answer.Cost cost = as(Answer.Cost.class, answer);
                yield ofMember(application, it -> it.withCost(cost.cost()));
            }
            case SUBMITTED ->
                application.withSubmitted(as(Answer.Moment.class, answer).moment());
            case SHARED_COST ->
                application.withSharedSystem(as(Answer.Amount.class, answer).amount());
            case GRANT_COST ->
                granting(application, as(Answer.Amount.class, answer).amount());
            case STATEMENT -> isYes(answer) ? application.stating(trait()) : application.denying(trait());
            case DOCUMENT -> ofDocument(application, it -> isYes(answer) ? it : it.missing());
            case DOCUMENT_DATE -> {
                Answer.Day issued = as(Answer.Day.class, answer);
                yield ofDocument(application, it -> it.issuedOn(issued.day()));
            }
            case DOCUMENT_YEARS -> {
                Answer.Years covered = as(Answer.Years.class, answer);
                yield ofDocument(application, it -> it.covering(covered.years()));
            }
        };
    }

    // ---- What is answered ----

    private <A extends Answer> A as(Class<A> shape, Answer answer) {
        if (!shape.isInstance(answer)) {
            throw refused(shape.getSimpleName(), answer);
        }
        return shape.cast(answer);
    }

    /** The choice that is answered, among those that the fact knows. */
    private Question.Choice chosen(Answer answer, Stream<String> known) {
        List<String> keys = known.toList();
        List<Question.Choice> possible =
                choices.stream().filter(choice -> keys.contains(choice.key())).toList();
        return possible.stream()
                .filter(choice -> Answer.chosen(choice.key()).equals(answer))
                .findFirst()
                .orElseThrow(() -> refused(
                        "one of " + possible.stream().map(Question.Choice::key).toList(), answer));
    }

    private IllegalArgumentException refused(String possible, Answer answer) {
        return new IllegalArgumentException(fact + " is answered by " + possible + ", not by " + answer);
    }

    private <T> T chosen(Answer answer, List<T> known, Function<T, String> key) {
        String wanted = chosen(answer, known.stream().map(key)).key();
        return known.stream()
                .filter(it -> key.apply(it).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private boolean isYes(Answer answer) {
        return chosen(answer, Question.YES_OR_NO, Question.Choice::key).equals(Question.YES);
    }

    private SizeClass size(Answer answer) {
        return chosen(answer, List.of(SizeClass.values()), SizeClass::key);
    }

    private BusinessState state(Answer answer) {
        return chosen(answer, List.of(BusinessState.values()), BusinessState::key);
    }

    private SmartLevel level(Answer answer) {
        return chosen(answer, List.of(SmartLevel.values()), SmartLevel::key);
    }

    /** The tier of the key; what is none is a variant, which the choice names. */
    private SupportType type(Answer answer) {
        Question.Choice chosen = chosen(answer, choices.stream().map(Question.Choice::key));
        return Arrays.<SupportType>stream(Tier.values())
                .filter(tier -> tier.key().equals(chosen.key()))
                .findFirst()
                .orElseGet(() -> new Variant(chosen.key(), chosen.label()));
    }

    /** The product was told beside the code before, and need not be one of this code. */
    private static Company in(Company company, Answer.Industry industry) {
        return company.withIndustry(industry.code()).withProduct(Optional.empty());
    }

    // ---- What is asked ----

    private Application ofCompany(Application application, UnaryOperator<Company> change) {
        return application.replacing(change.apply(member(application).company()));
    }

    private Application ofMember(Application application, UnaryOperator<Member> change) {
        return application.replacing(change.apply(member(application)));
    }

    private Member member(Application application) {
        String id = fact.company().orElseThrow();
        return application
                .consortium()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException(fact + " is of no member; there are "
                        + application.consortium().members().stream()
                                .map(Member::id)
                                .toList()));
    }

    private String key() {
        return fact.key().orElseThrow();
    }

    private Trait trait() {
        return new Trait(key(), fact.label().orElseThrow());
    }

    private Application granting(Application application, WonRange cost) {
        Map<String, WonRange> costs = new HashMap<>(application.grantCosts());
        costs.put(key(), cost);
        return application.withGrantCosts(costs);
    }

    private Application ofDocument(Application application, UnaryOperator<SubmittedDocument> change) {
        if (fact.company().isPresent()) {
            member(application);
        }
        return application.handing(change.apply(document(application)));
    }

    /** What is known of the document; who knows its date or its years has one, whatever was said before. */
    private SubmittedDocument document(Application application) {
        return application.documents().stream()
                .filter(each -> each.key().equals(key()) && each.company().equals(fact.company()))
                .filter(SubmittedDocument::handedIn)
                .findFirst()
                .orElseGet(() -> new SubmittedDocument(key(), fact.company(), true, Optional.empty(), List.of()));
    }
}
