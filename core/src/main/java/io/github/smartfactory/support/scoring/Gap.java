package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/** Something that is missing before a score is final. */
public sealed interface Gap {

    /**
     * The candidate whose score it is.
     *
     * @return the id
     */
    String candidate();

    /**
     * What is missing, in words.
     *
     * @return the message
     */
    Message message();

    /**
     * The card of an evaluator.
     *
     * @param candidate the id of the candidate
     * @param gate the evaluation
     * @param evaluator the id of the evaluator
     */
    record Card(String candidate, Name gate, String evaluator) implements Gap {
        /** Checks that nothing is missing. */
        public Card {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(evaluator, "evaluator");
        }

        @Override
        public Message message() {
            return Message.of("gap.card", Figure.of(candidate), Figure.of(gate), Figure.of(evaluator));
        }
    }

    /**
     * The job score of a company.
     *
     * @param candidate the id of the candidate
     * @param company the id of the member
     */
    record JobScore(String candidate, String company) implements Gap {
        /** Checks that nothing is missing. */
        public JobScore {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(company, "company");
        }

        @Override
        public Message message() {
            return Message.of("gap.job-score", Figure.of(candidate), Figure.of(company));
        }
    }

    /**
     * A fact of the application.
     *
     * @param candidate the id of the candidate
     * @param fact the fact
     */
    record Fact(String candidate, Unknown fact) implements Gap {
        /** Checks that nothing is missing. */
        public Fact {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public Message message() {
            return Message.of("gap.fact", Figure.of(candidate), Figure.of(fact.prompt()));
        }
    }

    /**
     * What the candidate would get, where a budget limits the selection.
     *
     * @param candidate the id of the candidate
     */
    record Support(String candidate) implements Gap {
        /** Checks that it is there. */
        public Support {
            Objects.requireNonNull(candidate, "candidate");
        }

        @Override
        public Message message() {
            return Message.of("gap.support", Figure.of(candidate));
        }
    }
}
