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
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What answers refuse to be, and what questions refuse to be answered by. */
final class AnswerRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(Answer.Chosen.class, "key");
        moment(Answer.Moment.class, "moment");
        empty(Answer.Years.class, "years");
        twice(Answer.Years.class, "years", Answer.Years::years, year -> year);
    }

    /** Whether the first member is a star company, which is asked, and an answer. */
    private record Asked(Application application, Answer answer) {

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

        Unknown fact(Unknown.Kind kind) {
            return Unknown.ofCompany(kind, id());
        }

        Application ofSomebodyElse() {
            return application
                    .withDocuments(List.of())
                    .withConsortium(Consortium.of(Member.of(Company.of("somebody else"), Role.ADOPTER)));
        }
    }

    private static Arbitrary<Asked> asked(Arbitrary<? extends Answer> answers) {
        return Combinators.combine(
                        new ConsortiumDomain()
                                .applications()
                                .filter(it -> !it.consortium().members().isEmpty()),
                        answers)
                .as(Asked::new);
    }

    @Override
    void calls() {
        Arbitrary<Answer> answers = new AnswerDomain().answers();
        call(
                Question.class,
                "answer",
                "answer",
                asked(answers.filter(it -> !List.of(Answer.yes(), Answer.no()).contains(it))),
                Asked::answer,
                it -> it.question().answer(it.application(), it.answer()),
                it -> List.of(it.question().unknown().toString(), "one of [yes, no]", "not by " + it.answer()));
        call(
                Question.class,
                "answer",
                "application",
                asked(Arbitraries.of(Answer.yes(), Answer.no())),
                Asked::ofSomebodyElse,
                it -> it.question().answer(it.ofSomebodyElse(), it.answer()),
                it -> List.of(it.question().unknown().toString(), "is of no member", "[somebody else]"));
        call(
                Unknown.class,
                "answer",
                "answer",
                asked(answers.filter(it -> !(it instanceof Answer.Cost))),
                Asked::answer,
                it -> it.fact(Unknown.Kind.COST).answer(it.application(), List.of(), it.answer()),
                it -> List.of(it.fact(Unknown.Kind.COST).toString(), "by Cost", "not by " + it.answer()));
        call(
                Unknown.class,
                "answer",
                "answer",
                asked(Arbitraries.of(Tier.class).map(tier -> Answer.chosen(tier.key()))),
                Asked::answer,
                it -> it.fact(Unknown.Kind.TYPE).answer(it.application(), List.of(Variant.ONLY), it.answer()),
                it -> List.of(it.fact(Unknown.Kind.TYPE).toString(), "one of [only]", "not by " + it.answer()));
    }
}
