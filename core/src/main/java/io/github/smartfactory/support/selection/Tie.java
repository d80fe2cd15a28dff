package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;

/**
 * Candidates with the same score whose seats only a tie-break decided.
 *
 * @param points the score
 * @param seated the ids of those that have a seat and would lose it if the tie-break had put them after all their equals,
 *     in rank order
 * @param notSeated the ids of those that have no seat and would have one if the tie-break had put them before all their
 *     equals, in rank order; not empty if the others are
 * @param decidedBy what decided
 */
public record Tie(Score points, List<String> seated, List<String> notSeated, TieBreak decidedBy) {

    /** What decides between equal scores, in this order (interpretation I5). */
    public enum TieBreak {
        /** 서면대면평가 점수: the committee's score. */
        COMMITTEE_SCORE("서면대면평가 점수", "committee's score"),
        /** 일자리평가 점수: the job score. */
        JOB_SCORE("일자리평가 점수", "job score"),
        /** 신청 번호: the id of the application. */
        APPLICATION_ID("신청 번호", "application id");

        private final Name label;

        TieBreak(String korean, String english) {
            this.label = Name.of(korean, english);
        }

        /**
         * What it is called.
         *
         * @return the label in Korean and English
         */
        public Name label() {
            return label;
        }
    }

    /** Checks that the tie-break decided something. */
    public Tie {
        Objects.requireNonNull(points, "points");
        seated = List.copyOf(Objects.requireNonNull(seated, "seated"));
        notSeated = List.copyOf(Objects.requireNonNull(notSeated, "notSeated"));
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (seated.isEmpty() && notSeated.isEmpty()) {
            throw new IllegalArgumentException("a tie at " + points + " points decides on somebody");
        }
    }
}
