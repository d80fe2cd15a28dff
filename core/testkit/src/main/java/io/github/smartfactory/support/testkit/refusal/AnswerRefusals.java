package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.testkit.domain.AnswerDomain;
import io.github.smartfactory.support.testkit.domain.ConsortiumDomain;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What answers refuse to be, and what questions refuse to be answered by. */
final class AnswerRefusals {

    private static final Class<IllegalArgumentException> BAD = IllegalArgumentException.class;

    private AnswerRefusals() {}

    static void addTo(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        parts(kinds);
        answers(kinds);
    }

    // ---- Answers ----

    private static void parts(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        kinds.put(
                Kinds.name(Answer.Chosen.class, "key", kinds.keySet()),
                () -> Combinators.combine(
                                SupportDomain.any(Answer.Chosen.class),
                                Arbitraries.of("", "Yes", "very small", "-a", "a--b", "가", "a\n"))
                        .as((valid, key) -> Refusal.ofPart(
                                valid,
                                "key",
                                key,
                                BAD,
                                List.of("key of a choice", "lower-case words with hyphens", "\"" + key + "\""))));
        kinds.put(
                Kinds.name(Answer.Moment.class, "moment", kinds.keySet()),
                () -> Combinators.combine(
                                SupportDomain.any(Answer.Moment.class),
                                Arbitraries.of("0000-12-31T23:59:59.999999999Z", "9999-12-30T00:00:00.000000001Z")
                                        .map(Instant::parse))
                        .as((valid, moment) -> Refusal.ofPart(
                                valid,
                                "moment",
                                moment,
                                BAD,
                                List.of("moment", "0001-01-01T00:00:00Z", "9999-12-30T00:00:00Z", moment.toString()))));
        kinds.put(
                Kinds.name(Answer.Years.class, "years", kinds.keySet()),
                () -> SupportDomain.any(Answer.Years.class)
                        .map(valid ->
                                Refusal.ofPart(valid, "years", List.of(), BAD, List.of("years must not be empty"))));
        kinds.put(
                Kinds.name(Answer.Years.class, "years", kinds.keySet()),
                () -> SupportDomain.any(Answer.Years.class)
                        .map(valid -> Refusal.ofPart(
                                valid,
                                "years",
                                List.of(valid.years().get(0), valid.years().get(0)),
                                BAD,
                                List.of("years", "twice", valid.years().get(0).toString()))));
    }

    // ---- Questions ----

    /** Whether its first member is a star company. */
    private record Asked(Application application) {

        String id() {
            return application.consortium().members().get(0).id();
        }

        Question question() {
            return new Question(
                    Unknown.of(id(), Trait.STAR),
                    List.of("some-rule"),
                    /* canEnd= */ false,
                    /* movesMoney= */ false,
                    List.of(choice("yes"), choice("no")));
        }

        private static Question.Choice choice(String key) {
            return new Question.Choice(key, Name.of("답", "answer"));
        }

        Refusal by(Answer answer) {
            return Refusal.of(
                    "Question.answer",
                    "answer",
                    answer,
                    BAD,
                    List.of(question().unknown().toString(), "one of [yes, no]", "not by " + answer),
                    () -> question().answer(application, answer));
        }

        Refusal of(Application others) {
            return Refusal.of(
                    "Question.answer",
                    "application",
                    others,
                    BAD,
                    List.of(question().unknown().toString(), "is of no member", "[somebody else]"),
                    () -> question().answer(others, Answer.yes()));
        }

        /** A fact that wants another shape. */
        Refusal byNoCost(Answer answer) {
            Unknown cost = Unknown.ofCompany(Unknown.Kind.COST, id());
            return Refusal.of(
                    "Unknown.answer",
                    "answer",
                    answer,
                    BAD,
                    List.of(cost.toString(), "by Cost", "not by " + answer),
                    () -> cost.answer(application, List.of(), answer));
        }

        Refusal ofWhatIsNotOffered(Tier tier) {
            Unknown type = Unknown.ofCompany(Unknown.Kind.TYPE, id());
            return Refusal.of(
                    "Unknown.answer",
                    "answer",
                    tier.key(),
                    BAD,
                    List.of(type.toString(), "one of [only]", tier.key()),
                    () -> type.answer(application, List.of(Variant.ONLY), Answer.chosen(tier.key())));
        }
    }

    private static Arbitrary<Asked> asked() {
        return new ConsortiumDomain()
                .applications()
                .filter(it -> !it.consortium().members().isEmpty())
                .map(Asked::new);
    }

    private static void answers(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        Arbitrary<Answer> answers = new AnswerDomain().answers();
        kinds.put(
                Kinds.name(Question.class, "answer answer", kinds.keySet()),
                () -> Combinators.combine(
                                asked(),
                                answers.filter(it ->
                                        !List.of(Answer.yes(), Answer.no()).contains(it)))
                        .as(Asked::by));
        kinds.put(
                Kinds.name(Question.class, "answer application", kinds.keySet()),
                () -> asked().map(it -> it.of(it.application()
                        .withDocuments(List.of())
                        .withConsortium(Consortium.of(Member.of(Company.of("somebody else"), Role.ADOPTER))))));
        kinds.put(
                Kinds.name(Unknown.class, "answer answer", kinds.keySet()),
                () -> Combinators.combine(asked(), answers.filter(it -> !(it instanceof Answer.Cost)))
                        .as(Asked::byNoCost));
        kinds.put(
                Kinds.name(Unknown.class, "answer answer", kinds.keySet()),
                () -> Combinators.combine(asked(), Arbitraries.of(Tier.class)).as(Asked::ofWhatIsNotOffered));
    }
}
