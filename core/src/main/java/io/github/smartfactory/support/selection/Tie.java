package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Candidates with the same score, some of whom have a seat and some not.
 *
 * @param points the score
 * @param seated the ids of those that have a seat, in rank order; not empty
 * @param notSeated the ids of those that have none though seats were open to them alike, in rank order; not empty
 * @param decidedBy what put the last of the ones before the first of the others
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

    /** Checks that there are some on either side. */
    public Tie {
        Objects.requireNonNull(points, "points");
        seated = Checks.notEmpty(seated, "seated");
        notSeated = Checks.notEmpty(notSeated, "notSeated");
        Objects.requireNonNull(decidedBy, "decidedBy");
    }

    static List<Tie> in(Selection selection) {
        Map<Score, List<Decision>> byScore = new LinkedHashMap<>();
        selection
                .decisions()
                .forEach(decision -> byScore.computeIfAbsent(decision.points(), points -> new ArrayList<>())
                        .add(decision));
        return byScore.values().stream()
                .filter(equals -> equals.size() > 1)
                .flatMap(equals -> among(selection.rule(), equals).stream())
                .toList();
    }

    /** The tie among decisions of one score, in rank order. */
    private static Optional<Tie> among(SelectionRule rule, List<Decision> equals) {
        Set<Contender> seated = new LinkedHashSet<>();
        Set<Contender> notSeated = new LinkedHashSet<>();
        List<Contender> contenders = equals.stream()
                .map(decision -> Contender.of(rule, decision.entry()))
                .toList();
        for (int i = 0; i < equals.size(); i++) {
            for (int j = i + 1; j < equals.size(); j++) {
                boolean alike = contenders.get(i).inGroup() == contenders.get(j).inGroup()
                        || equals.get(j).reason() != Reason.SEAT_RESERVED;
                if (equals.get(i).award().isSeated() && equals.get(j).award() == Award.RESERVE && alike) {
                    seated.add(contenders.get(i));
                    notSeated.add(contenders.get(j));
                }
            }
        }
        if (seated.isEmpty()) {
            return Optional.empty();
        }
        Contender last = seated.stream().max(Contender.RANKING).orElseThrow();
        Contender first = notSeated.stream()
                .filter(each -> Contender.RANKING.compare(each, last) > 0)
                .min(Contender.RANKING)
                .orElseThrow();
        return Optional.of(new Tie(last.points(), ids(seated), ids(notSeated), between(last, first)));
    }

    private static List<String> ids(Set<Contender> contenders) {
        return contenders.stream().sorted(Contender.RANKING).map(Contender::id).toList();
    }

    private static TieBreak between(Contender first, Contender second) {
        if (!first.committee().equals(second.committee())) {
            return TieBreak.COMMITTEE_SCORE;
        }
        return first.job().equals(second.job()) ? TieBreak.APPLICATION_ID : TieBreak.JOB_SCORE;
    }
}
