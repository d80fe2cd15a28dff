package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact that is still to be asked, because it can still change something.
 *
 * <p>An assessment has them, the most decisive first: {@link Assessment#questions()}. {@link #prompt()} asks for the
 * fact. {@link #answer(Application, Answer)} puts the answer into the application, which is then assessed anew: what no longer
 * matters is not asked any more. An answer that leaves something open, such as a cost within bounds or an industry that is too
 * broad, may be asked for again, and a fact that nobody knows stays one: who asks in a loop keeps what was put aside, and
 * stops where the verdict is violated and {@link Repairs#isPossible()} says that nothing would help.
 *
 * @param unknown the fact
 * @param rules the keys of the rules whose verdict it can still change
 * @param canEnd whether an answer to it alone may make the application fail
 * @param movesMoney whether it can still change the support
 * @param choices what can be answered, if there is a choice: only what is still possible; none for an amount, a day, a
 *     code or a list
 */
public record Question(Unknown unknown, List<String> rules, boolean canEnd, boolean movesMoney, List<Choice> choices) {

    static final Choice YES = new Choice("yes", Name.of("예", "yes"));

    /** Yes or no. */
    static final List<Choice> YES_OR_NO = List.of(YES, new Choice("no", Name.of("아니요", "no")));

    /**
     * One of the answers that are possible.
     *
     * @param key the key of the size, state, level or type; {@code yes} or {@code no}
     * @param label what it is called
     */
    public record Choice(String key, Name label) {
        /** Checks the key. */
        public Choice {
            Checks.key(key, "key of a choice");
            Objects.requireNonNull(label, "label");
        }
    }

    /** Checks that it matters to something. */
    public Question {
        Objects.requireNonNull(unknown, "unknown");
        rules = Checks.distinct(rules, rule -> rule, "rules that a question bears on");
        choices = Checks.distinct(choices, Choice::key, "choices of " + unknown);
        if (rules.isEmpty() && !movesMoney) {
            throw new IllegalArgumentException("a question must matter to something: " + unknown);
        }
    }

    /**
     * The question, for a citizen.
     *
     * @return the message
     */
    public Message prompt() {
        return unknown.prompt();
    }

    /**
     * An application in which the fact is known: the answer takes the place of what was known of it, and all else stays.
     * What a company says of its industry leaves open again which product it makes, and who knows when a document was
     * issued or what it covers has it.
     *
     * @param application an application of the company whose fact it is, such as the one that was assessed
     * @param answer one of the {@linkplain #choices() choices} if there are any, else an answer of the shape that the
     *     {@linkplain Unknown.Kind kind} of the fact wants
     * @return the application
     * @throws IllegalArgumentException if the answer is of another shape or none of the choices, if the company is no member,
     *     or if the answer contradicts what is known otherwise
     */
    public Application answer(Application application, Answer answer) {
        return new Answering(unknown, choices).applyTo(application, answer);
    }

    /** What can be answered to a fact, if there is a choice: of a company, to a program with these support types. */
    static List<Choice> choices(Unknown unknown, Optional<Company> company, List<SupportType> offered) {
        return switch (unknown.kind()) {
            case TRAIT, STATEMENT, DOCUMENT -> YES_OR_NO;
            case SIZE ->
                company.stream()
                        .flatMap(it -> it.sizes().stream())
                        .map(size -> new Choice(size.key(), size.label()))
                        .toList();
            case STATE ->
                Arrays.stream(BusinessState.values())
                        .map(state -> new Choice(state.key(), state.label()))
                        .toList();
            case LEVEL ->
                Arrays.stream(SmartLevel.values())
                        .map(level -> new Choice(level.key(), level.label()))
                        .toList();
            case TYPE ->
                offered.stream()
                        .map(type -> new Choice(type.key(), type.label()))
                        .toList();
            case INDUSTRY, PROJECTS, COST, SUBMITTED, SHARED_COST, GRANT_COST, DOCUMENT_DATE, DOCUMENT_YEARS ->
                List.of();
        };
    }
}
