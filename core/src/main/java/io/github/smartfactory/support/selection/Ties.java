package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.selection.Tie.TieBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks among equal scores for those whose seat hangs on the tie-break. */
final class Ties {

    private final List<Decision> decisions;
    private final List<Contender> ranked;
    private final Contest contest;

    Ties(Selection selection) {
        this.decisions = selection.decisions();
        this.contest = new Contest(selection.rule());
        this.ranked = contest.ranked(selection.entries());
    }

    /** The ties, the highest score first. */
    List<Tie> all() {
        List<Tie> ties = new ArrayList<>();
        int from = 0;
        while (from < ranked.size()) {
            int to = from + 1;
            while (to < ranked.size()
                    && ranked.get(to).points().equals(ranked.get(from).points())) {
                to++;
            }
            among(from, to).ifPresent(ties::add);
            from = to;
        }
        return ties;
    }

    /** The tie among the equals from one place up to another. */
    private Optional<Tie> among(int from, int to) {
        List<Integer> losing = IntStream.range(from, to)
                .filter(i -> decisions.get(i).award().isSeated() && !isSeatedAt(i, to - 1))
                .boxed()
                .toList();
        List<Integer> gaining = IntStream.range(from, to)
                .filter(i -> decisions.get(i).award() == Award.RESERVE && isSeatedAt(i, from))
                .boxed()
                .toList();
        if (losing.isEmpty() && gaining.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tie(
                ranked.get(from).points(),
                ids(losing),
                ids(gaining),
                gaining.isEmpty() ? keeping(losing.get(losing.size() - 1)) : withholding(gaining.get(0))));
    }

    /** Whether the contender of one place would have a seat at another. */
    private boolean isSeatedAt(int contender, int place) {
        List<Contender> others = new ArrayList<>(ranked);
        return contest.isSeatedAt(others, others.remove(contender), place);
    }

    private List<String> ids(List<Integer> places) {
        return places.stream().map(i -> decisions.get(i).id()).toList();
    }

    /** What put a contender after the last of those before which it would have a seat. */
    private TieBreak withholding(int contender) {
        int rival = contender - 1;
        while (!isSeatedAt(contender, rival)) {
            rival--;
        }
        return between(ranked.get(rival), ranked.get(contender));
    }

    /** What put a contender before the first of those after which it would have none. */
    private TieBreak keeping(int contender) {
        int rival = contender + 1;
        while (isSeatedAt(contender, rival)) {
            rival++;
        }
        return between(ranked.get(contender), ranked.get(rival));
    }

    private static TieBreak between(Contender first, Contender second) {
        if (!first.committee().equals(second.committee())) {
            return TieBreak.COMMITTEE_SCORE;
        }
        return first.job().equals(second.job()) ? TieBreak.APPLICATION_ID : TieBreak.JOB_SCORE;
    }
}
