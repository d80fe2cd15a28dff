package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** What is refused of sheets, gates, cards and evaluations. */
final class ScoringRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(Criterion.class, "key");
        key(Gate.class, "key");
        key(BonusItem.class, "key");
        blank(Candidate.class, "id");
        blank(ScoreCard.class, "candidate");
        blank(ScoreCard.class, "evaluator");
        blank(Evaluation.Marks.class, "evaluator");
        negative(Candidate.class, "support");
        within(Aggregation.class, "highestDropped", 0, 1_000);
        within(Aggregation.class, "lowestDropped", 0, 1_000);
        within(Criterion.class, "maximum", 1, 1_000_000);
        within(JobScoring.class, "maximum", 1, 1_000_000);
        value(BonusItem.class, "points", Score.ZERO, "more than 0");
        value(BonusItem.class, "points", Score.of(-1), "more than 0");
        part(
                BonusScheme.class,
                "cap",
                it -> Optional.of(Cited.of(Score.of(-1))),
                it -> List.of("must not be negative", "-1"));
        value(ScoreSheet.class, "step", Score.ZERO, "more than 0");
        value(ScoreSheet.class, "step", Score.of(-1), "more than 0");
        value(JobScoring.class, "weight", Share.ONE, "leave something to the committee");
        empty(ScoreBook.class, "committee");
        empty(JobScoring.class, "roles");
        empty(BonusScheme.class, "items");
        empty(Evaluation.class, "marks");
        empty(ResolvedGate.class, "types");
        empty(ScoreSheet.Section.class, "criteria");
        empty(ScoreSheet.class, "sections");
        twice(ScoreBook.class, "committee", ScoreBook::committee, evaluator -> evaluator);
        twice(BonusScheme.class, "items", BonusScheme::items, BonusItem::key);
    }

    @Override
    void together() {
        part(
                ScoreRange.class,
                "least",
                it -> it.most().numerator() < 1_000_000 && it.most().denominator() == 1,
                it -> it.most().plus(Score.of(1)),
                it -> List.of(it.most().plus(Score.of(1)).toString(), it.most().toString()));
        part(
                ScoreSheet.Section.class,
                "points",
                it -> it.points() + 1,
                it -> List.of(it.name().english(), String.valueOf(it.points() + 1), String.valueOf(it.points())));
        part(
                ScoreSheet.class,
                "total",
                it -> it.total() + 1,
                it -> List.of(it.name().english(), String.valueOf(it.total() + 1), String.valueOf(it.total())));
        part(ScoreSheet.class, "step", it -> new Score(13, 17), it -> List.of("multiple of the step", "13/17"));
        part(
                Candidate.class,
                "jobScores",
                it -> Map.of("nobody here", Score.of(1)),
                it -> List.of(it.id(), "\"nobody here\"", "no member"));
        part(
                Candidate.class,
                "jobScores",
                it -> Map.of(it.application().consortium().members().get(0).id(), new Score(1, 3)),
                it -> List.of(it.id(), "6 decimal places", "1/3"));
        part(
                Candidate.class,
                "jobScores",
                it -> Map.of(it.application().consortium().members().get(0).id(), Score.of(-1)),
                it -> List.of(it.id(), "must not be negative", "-1"));
        part(
                ResolvedGate.class,
                "bonus",
                it -> it.bonus().isPresent(),
                it -> Optional.empty(),
                it -> List.of(it.gate().key(), it.program().toString(), "bonus"));
        part(
                ScoreSheet.class,
                "sections",
                it -> List.of(it.sections().get(0), it.sections().get(0)),
                it -> List.of(
                        it.name().english(),
                        "twice",
                        it.sections().get(0).criteria().get(0).key()));
    }

    @Override
    void calls() {
        ScoringDomain scoring = new ScoringDomain();
        Arbitrary<Evaluation> complete = scoring.cases().map(ScoringCase::complete);

        call(
                Aggregation.class,
                "of",
                "scores",
                scoring.aggregations(),
                it -> List.of(),
                it -> it.of(List.of()),
                it -> List.of("at least " + it.fewest(), "0"));
        call(
                Evaluation.class,
                "scoring",
                "scores",
                complete,
                it -> List.of(),
                it -> it.scoring(List.of()),
                it -> List.of(String.valueOf(it.marks().size()), "0"));
        call(
                ScoreBook.class,
                "of",
                "cards",
                SupportDomain.any(ScoreCard.class).filter(it -> !it.evaluator().equals("E1")),
                it -> ScoreBook.of(List.of("E1"), List.of(it)),
                it -> List.of(it.evaluator(), it.candidate(), "not on the committee [E1]"));
        call(
                ScoreBook.class,
                "of",
                "cards",
                SupportDomain.any(ScoreCard.class),
                it -> ScoreBook.of(List.of(it.evaluator()), List.of(it, it)),
                it -> List.of(it.evaluator(), it.candidate()));
        call(
                Evaluation.class,
                "scoring",
                "scores",
                complete,
                it -> it.gate().gate().sheet().total() + 1,
                it -> it.scoring(Collections.nCopies(
                        it.marks().size(), Score.of(it.gate().gate().sheet().total() + 1))),
                it -> List.of(
                        it.marks().get(0).evaluator(),
                        "from 0 to " + it.gate().gate().sheet().total(),
                        String.valueOf(it.gate().gate().sheet().total() + 1)));
        Score odd = new Score(1, 11);
        call(
                Evaluation.class,
                "scoring",
                "scores",
                complete,
                it -> odd,
                it -> it.scoring(Collections.nCopies(it.marks().size(), odd)),
                it -> List.of(
                        it.marks().get(0).evaluator(),
                        "multiple of " + it.gate().gate().sheet().step(),
                        odd.toString()));
        call(
                ResolvedGate.class,
                "evaluate",
                "candidate",
                scoring.cases(),
                it -> "2999/another",
                it -> it.gate()
                        .evaluate(
                                it.candidate()
                                        .withApplication(it.candidate()
                                                .application()
                                                .withProgram(ProgramId.of(2999, "another"))),
                                it.book()),
                it -> List.of(
                        it.candidate().id(), "2999/another", it.gate().program().toString()));
        call(
                ResolvedGate.class,
                "evaluate",
                "jobScores",
                scoring.cases().filter(it -> it.gate().gate().jobs().isPresent()),
                it -> 1_000_000,
                it -> it.gate().evaluate(it.candidate().withJobScores(Map.of("A1", Score.of(1_000_000))), it.book()),
                it -> List.of(
                        it.candidate().id(),
                        "A1",
                        "at most " + it.gate().gate().jobs().orElseThrow().maximum(),
                        "1000000"));
        call(
                ResolvedGate.class,
                "evaluate",
                "application",
                scoring.cases().filter(it -> it.gate().gate().jobs().isPresent()),
                it -> "nobody",
                it -> it.gate()
                        .evaluate(
                                it.candidate()
                                        .withJobScores(Map.of())
                                        .withApplication(
                                                it.candidate().application().withConsortium(Consortium.of())),
                                it.book()),
                it -> List.of(it.candidate().id(), "no member", Role.ADOPTER.key()));
    }
}
