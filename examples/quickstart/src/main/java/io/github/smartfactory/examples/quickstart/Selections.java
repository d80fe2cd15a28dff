package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From a case to what the library makes of the marks. */
final class Selections {

    private Selections() {}

    static Outlook outlook(Program program, Case.Selecting selecting) {
        SelectionRule rule = program.selectionRule();
        if (selecting.seats().isPresent()) {
            rule = rule.withSeats(Seats.of(selecting.seats().get()));
        }
        if (selecting.budget().isPresent()) {
            Case.Budget budget = selecting.budget().get();
            rule = rule.withBudget(new BudgetLimit(budget.amount(), overflow(budget.overflow())));
        }
        List<Candidate> candidates = selecting.candidates().stream()
                .map(each -> candidate(program, each))
                .toList();
        return rule.outlook(rule.entries(candidates, books(selecting)));
    }

    private static BudgetLimit.Overflow overflow(String text) {
        return switch (text) {
            case "stop" -> BudgetLimit.Overflow.STOP;
            case "skip" -> BudgetLimit.Overflow.SKIP;
            default -> throw new IllegalArgumentException("no overflow \"" + text + "\"; there are [stop, skip]");
        };
    }

    private static Candidate candidate(Program program, Case.Competing competing) {
        return Candidate.builder()
                .id(competing.id())
                .application(Applications.application(program, competing.application()))
                .putAllJobScores(scores(competing.jobScores().orElse(Map.of())))
                .support(competing.support())
                .build();
    }

    private static Map<String, ScoreBook> books(Case.Selecting selecting) {
        Map<String, ScoreBook> books = new LinkedHashMap<>();
        selecting.committees().forEach((gate, committee) -> {
            List<ScoreCard> cards = new ArrayList<>();
            for (Case.Competing competing : selecting.candidates()) {
                competing
                        .marks()
                        .getOrDefault(gate, Map.of())
                        .forEach((evaluator, marks) ->
                                cards.add(new ScoreCard(competing.id(), evaluator, scores(marks))));
            }
            books.put(gate, ScoreBook.of(committee, cards));
        });
        for (Case.Competing competing : selecting.candidates()) {
            for (String gate : competing.marks().keySet()) {
                if (!books.containsKey(gate)) {
                    throw new IllegalArgumentException("candidate " + competing.id() + " has marks at \"" + gate
                            + "\", which has no committee; there are " + books.keySet());
                }
            }
        }
        return books;
    }

    private static Map<String, Score> scores(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.of(entry.getValue())));
    }
}
