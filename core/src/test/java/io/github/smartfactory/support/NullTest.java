package io.github.smartfactory.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The null stance of the library: null is an error that names the argument. */
@SuppressWarnings("NullAway")
class NullTest {

    private static final Won WON = Won.of(1);
    private static final Name NAME = Name.of("이름", "name");
    private static final List<ClauseId> CLAUSES = ClauseId.listOf("D21-001");
    private static final Message MESSAGE = Message.of("operation.sum");
    private static final Figure FIGURE = Figure.of(WON);
    private static final LocalDate DAY = LocalDate.of(2021, 1, 22);
    private static final SourceDocument DOCUMENT = new SourceDocument("document", NAME, NAME, DAY);
    private static final Explanation EXPLANATION =
            new Explanation(MESSAGE, List.of(Step.given(MESSAGE, WON, Grounds.NONE)));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"money", "vocabulary", "source", "explain", "applying", "scoring", "selecting"})
    void nullIsAnErrorThatNamesTheArgument(String where, String argument, ThrowingCallable call) {
        assertThatNullPointerException()
                .as(where)
                .isThrownBy(call)
                .satisfies(
                        e -> assertThat(e.getMessage()).matches("(?s).*(?<![A-Za-z])(" + argument + ")(?![A-Za-z]).*"));
    }

    static Stream<Arguments> money() {
        return Stream.of(
                of("Won.parse", "text", () -> Won.parse(null)),
                of("Won.ofEok", "eok", () -> Won.ofEok(null)),
                of("Won.sum", "amounts", () -> Won.sum(null)),
                of("Won.plus", "other", () -> WON.plus(null)),
                of("Won.minus", "other", () -> WON.minus(null)),
                of("Won.min", "other", () -> WON.min(null)),
                of("Won.max", "other", () -> WON.max(null)),
                of("Won.isLessThan", "other", () -> WON.isLessThan(null)),
                of("Share.parse", "text", () -> Share.parse(null)),
                of("Share.of", "proportion", () -> Share.of(null)),
                of("Share.isGreaterThan", "other", () -> Share.ONE.isGreaterThan(null)),
                of("Rounding", "unit", () -> new Rounding(null, Rounding.Mode.UP)),
                of("Rounding", "mode", () -> new Rounding(WON, null)),
                of("Rounding.down", "unit", () -> Rounding.down(null)),
                of("Rounding.shareOf", "share", () -> Rounding.DOWN_TO_WON.shareOf(null, WON)),
                of("Rounding.shareOf", "whole", () -> Rounding.DOWN_TO_WON.shareOf(Share.ONE, null)));
    }

    static Stream<Arguments> vocabulary() {
        return Stream.of(
                of("Name", "korean", () -> Name.of(null, "name")),
                of("Name", "english", () -> Name.of("이름", null)),
                of("Name.in", "language", () -> NAME.in(null)),
                of("ProgramId.of", "key", () -> ProgramId.of(2021, null)),
                of("ProgramId.parse", "text", () -> ProgramId.parse(null)),
                of("Tier.of", "key", () -> Tier.of(null)),
                of("Trait", "key", () -> new Trait(null, NAME)),
                of("Trait", "label", () -> new Trait("trait", null)),
                of("Variant", "key", () -> new Variant(null, NAME)),
                of("Variant", "label", () -> new Variant("variant", null)));
    }

    static Stream<Arguments> source() {
        ClauseId id = ClauseId.of("D21-001");
        ClauseRegister register = ClauseRegister.of(List.of());
        return Stream.of(
                of("ClauseId", "value", () -> ClauseId.of(null)),
                of("ClauseId.listOf", "values", () -> ClauseId.listOf((String[]) null)),
                of("SourceDocument", "key", () -> new SourceDocument(null, NAME, NAME, DAY)),
                of("SourceDocument", "title", () -> new SourceDocument("document", null, NAME, DAY)),
                of("SourceDocument", "issuer", () -> new SourceDocument("document", NAME, null, DAY)),
                of("SourceDocument", "published", () -> new SourceDocument("document", NAME, NAME, null)),
                of("Clause", "id", () -> new Clause(null, ClauseKind.LIMIT, NAME, NAME, DOCUMENT)),
                of("Clause", "kind", () -> new Clause(id, null, NAME, NAME, DOCUMENT)),
                of("Clause", "heading", () -> new Clause(id, ClauseKind.LIMIT, null, NAME, DOCUMENT)),
                of("Clause", "summary", () -> new Clause(id, ClauseKind.LIMIT, NAME, null, DOCUMENT)),
                of("Clause", "document", () -> new Clause(id, ClauseKind.LIMIT, NAME, NAME, null)),
                of("ClauseRegister.of", "clauses", () -> ClauseRegister.of(null)),
                of("ClauseRegister.find", "id", () -> register.find(null)),
                of("ClauseRegister.get", "id", () -> register.get(null)),
                of("ClauseRegister.with", "other", () -> register.with(null)),
                of("Anomaly", "id", () -> new Anomaly(null, NAME, CLAUSES)),
                of("Anomaly", "description", () -> new Anomaly("A1", null, CLAUSES)),
                of("Anomaly", "clauses", () -> new Anomaly("A1", NAME, null)),
                of("Grounds", "clauses", () -> new Grounds(null, List.of(), List.of())),
                of("Grounds", "interpretations", () -> new Grounds(CLAUSES, null, List.of())),
                of("Grounds", "anomalies", () -> new Grounds(CLAUSES, List.of(), null)),
                of("Grounds.and", "other", () -> Grounds.NONE.and(null)),
                of("Grounds.union", "all", () -> Grounds.union(null)));
    }

    static Stream<Arguments> explain() {
        List<Step> none = List.of();
        return Stream.of(
                of("Message.of", "key", () -> Message.of(null)),
                of("Message", "arguments", () -> new Message("operation.sum", null)),
                of("Message.render", "language", () -> MESSAGE.render(null)),
                of("Figure.of", "won", () -> Figure.of((Won) null)),
                of("Figure.of", "share", () -> Figure.of((Share) null)),
                of("Figure.of", "name", () -> Figure.of((Name) null)),
                of("Figure.of", "text", () -> Figure.of((String) null)),
                of("Figure.of", "day", () -> Figure.of((LocalDate) null)),
                of("Figure.of", "month", () -> Figure.of((YearMonth) null)),
                of("Figure.of", "moment", () -> Figure.of((LocalDateTime) null)),
                of("Figure.of", "message", () -> Figure.of((Message) null)),
                of("Figure.of", "figures", () -> Figure.of((List<Figure>) null)),
                of("Figure.Amount.render", "language", () -> FIGURE.render(null)),
                of("Figure.Day.render", "language", () -> Figure.of(DAY).render(null)),
                of("Operation.apply", "figures", () -> Operation.SUM.apply(null)),
                of("Step", "label", () -> new Step(null, Operation.GIVEN, none, FIGURE, Grounds.NONE)),
                of("Step", "operation", () -> new Step(MESSAGE, null, none, FIGURE, Grounds.NONE)),
                of("Step", "operands", () -> new Step(MESSAGE, Operation.GIVEN, null, FIGURE, Grounds.NONE)),
                of("Step", "result", () -> new Step(MESSAGE, Operation.GIVEN, none, null, Grounds.NONE)),
                of("Step", "grounds", () -> new Step(MESSAGE, Operation.GIVEN, none, FIGURE, null)),
                of("Explanation", "headline", () -> new Explanation(null, EXPLANATION.steps())),
                of("Explanation", "steps", () -> new Explanation(MESSAGE, null)),
                of("Explanation.render", "language", () -> EXPLANATION.render(null)),
                of("Explanation.render", "register", () -> EXPLANATION.render(Language.KOREAN, null)));
    }

    static Stream<Arguments> applying() {
        Company company = Company.of("A");
        Member member = Member.of(company, Role.ADOPTER);
        Consortium consortium = Consortium.of(member);
        Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
        Application application = Application.of(program.id(), consortium);
        Question question = program.assess(application).questions().get(0);
        return Stream.of(
                of("Company.of", "id", () -> Company.of(null)),
                of("Company.is", "trait", () -> company.is(null)),
                of("Company.isOf", "wanted", () -> company.isOf(null)),
                of("Company.isWithin", "industries", () -> company.isWithin(null)),
                of("Company.narrowedBy", "table", () -> company.narrowedBy(null)),
                of(
                        "PriorProject.isUnderWayOn",
                        "day",
                        () -> PriorProject.underWay(program.id(), Tier.BASIC, DAY)
                                .isUnderWayOn(null)),
                of("Consortium.find", "id", () -> consortium.find(null)),
                of("Consortium.members", "roles", () -> consortium.members(null)),
                of("Application.of", "program", () -> Application.of(null, consortium)),
                of("Application.of", "consortium", () -> Application.of(program.id(), null)),
                of("Application.says", "trait", () -> application.says(null)),
                of("Application.narrowedBy", "table", () -> application.narrowedBy(null)),
                of("Answer.chosen", "key", () -> Answer.chosen(null)),
                of("Answer.of", "moment", () -> Answer.of((Instant) null)),
                of("Question.answer", "application", () -> question.answer(null, Answer.yes())),
                of("Question.answer", "answer", () -> question.answer(application, null)),
                of(
                        "Unknown.answer",
                        "application",
                        () -> question.unknown().answer(null, program.types(), Answer.yes())),
                of("Unknown.answer", "offered", () -> question.unknown().answer(application, null, Answer.yes())),
                of("Unknown.answer", "answer", () -> question.unknown().answer(application, program.types(), null)),
                of("Program.assess", "application", () -> program.assess(null)),
                of("Program.assess", "stage", () -> program.assess(application, null)),
                of("RuleBook.rule", "key", () -> program.ruleBook().rule(null)),
                of("RuleBook.required", "stage", () -> program.ruleBook().required(null)),
                of(
                        "Assessment.findings",
                        "verdict",
                        () -> program.assess(application).findings(null)));
    }

    static Stream<Arguments> scoring() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        Application application = Application.of(cluster.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        Candidate candidate = Candidate.of("K1", application);
        ResolvedGate gate = cluster.selectionRule().gate("selection");
        ScoreSheet sheet = gate.gate().sheet();
        ScoreCard card = new ScoreCard("K1", "E1", Map.of());
        ScoreBook book = ScoreBook.of(List.of("E1"), List.of());
        Evaluation evaluation = gate.evaluate(candidate, book);
        BonusScheme scheme = cluster.bonus().orElseThrow();
        BonusItem item = scheme.items().get(0);
        Score one = Score.of(1);
        return Stream.of(
                of("Score.of", "points", () -> Score.of((BigDecimal) null)),
                of("Score.parse", "text", () -> Score.parse(null)),
                of("Score.sum", "scores", () -> Score.sum(null)),
                of("Score.plus", "other", () -> one.plus(null)),
                of("Score.minus", "other", () -> one.minus(null)),
                of("Score.times", "share", () -> one.times((Share) null)),
                of("Score.inStepsOf", "step", () -> one.inStepsOf(null)),
                of("Score.isLessThan", "other", () -> one.isLessThan(null)),
                of("Score.isGreaterThan", "other", () -> one.isGreaterThan(null)),
                of("Score.min", "other", () -> one.min(null)),
                of("Score.max", "other", () -> one.max(null)),
                of("Score.compareTo", "other", () -> one.compareTo(null)),
                of("Score.toDecimal", "mode", () -> one.toDecimal(1, null)),
                of("Figure.of", "score", () -> Figure.of((Score) null)),
                of("Figure.Points.render", "language", () -> Figure.of(one).render(null)),
                of("Aggregation.counted", "scores", () -> Aggregation.MEAN.counted(null)),
                of("Aggregation.of", "scores", () -> Aggregation.MEAN.of(null)),
                of("Bonus.finding", "key", () -> cluster.bonusOf(application).finding(null)),
                of("BonusItem.giving", "points", () -> item.giving(null, Grounds.NONE)),
                of("BonusScheme.of", "grounds", () -> BonusScheme.of(null, item)),
                of("BonusScheme.giving", "points", () -> scheme.giving(null, Grounds.NONE)),
                of("BonusScheme.giving", "other", () -> scheme.giving(one, null)),
                of("BonusScheme.cappedAt", "most", () -> scheme.cappedAt(null, Grounds.NONE)),
                of("BonusScheme.cappedAt", "grounds", () -> scheme.cappedAt(one, null)),
                of("BonusScheme.of", "application", () -> scheme.of(null, cluster.types())),
                of("Candidate.of", "id", () -> Candidate.of(null, application)),
                of("Candidate.of", "application", () -> Candidate.of("K1", null)),
                of("Criterion.of", "key", () -> Criterion.of(null, "이름", "name", 10)),
                of("Criterion.of", "korean", () -> Criterion.of("key", null, "name", 10)),
                of("Criterion.of", "english", () -> Criterion.of("key", "이름", null, 10)),
                of("Evaluation.without", "evaluator", () -> evaluation.without(null)),
                of("Evaluation.scoring", "scores", () -> evaluation.scoring(null)),
                of("Gate.passes", "score", () -> gate.gate().passes(null)),
                of("ResolvedGate.evaluate", "candidate", () -> gate.evaluate(null, book)),
                of("ResolvedGate.evaluate", "book", () -> gate.evaluate(candidate, (ScoreBook) null)),
                of("ScoreBook.of", "committee", () -> ScoreBook.of(null, List.of())),
                of("ScoreBook.of", "cards", () -> ScoreBook.of(List.of("E1"), null)),
                of("ScoreBook.of", "candidate", () -> book.of(null)),
                of("ScoreCard.marking", "criterion|marks", () -> card.marking(null, one)),
                of("ScoreCard.marking", "mark|marks", () -> card.marking("need", null)),
                of("ScoreRange.exactly", "least|score", () -> ScoreRange.exactly(null)),
                of("ScoreSheet.whole", "name", () -> ScoreSheet.whole(null, 100, Grounds.NONE)),
                of("ScoreSheet.whole", "grounds", () -> ScoreSheet.whole(NAME, 100, null)),
                of("ScoreSheet.criterion", "key", () -> sheet.criterion(null)),
                of("ScoreSheet.scoreOf", "card", () -> sheet.scoreOf(null)),
                of("Section.of", "korean", () -> ScoreSheet.Section.of(null, "name", 1)),
                of("Section.of", "english", () -> ScoreSheet.Section.of("이름", null, 1)),
                of("Program.bonusOf", "application", () -> cluster.bonusOf(null)));
    }

    static Stream<Arguments> selecting() {
        SelectionRule rule = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .selectionRule();
        Selection selection = rule.withSeats(Seats.of(1)).select(List.of());
        Selection limited =
                rule.withBudget(new BudgetLimit(WON, BudgetLimit.Overflow.STOP)).select(List.of());
        ReservedSeats reserved = OfficialCatalog.catalog()
                .program("2022/digital-cluster-lead")
                .reservedSeats()
                .orElseThrow();
        return Stream.of(
                of("BudgetLimit", "budget", () -> new BudgetLimit(null, BudgetLimit.Overflow.STOP)),
                of("ReservedSeats.withLeftover", "leftover|other", () -> reserved.withLeftover(null)),
                of("SelectionRule.gate", "key", () -> rule.gate(null)),
                of("SelectionRule.entries", "candidates", () -> rule.entries(null, Map.of())),
                of("SelectionRule.entries", "books", () -> rule.entries(List.of(), null)),
                of("SelectionRule.gaps", "entries", () -> rule.gaps(null)),
                of("SelectionRule.select", "entries", () -> rule.select(null)),
                of("SelectionRule.outlook", "entries", () -> rule.outlook(null)),
                of("Outlook.needed", "id|key", () -> rule.outlook(List.of()).needed(null)),
                of("Selection.decision", "id", () -> selection.decision(null)),
                of("Selection.decisions", "award", () -> selection.decisions(null)),
                of("Selection.firmness", "id", () -> selection.firmness(null)),
                of("Selection.addingBudget", "budget", () -> limited.addingBudget(null)),
                of("Selection.leavingOut", "key|gate", () -> selection.leavingOut(null, "E1")),
                of("Selection.leavingOut", "evaluator", () -> selection.leavingOut("selection", null)),
                of("Selection.evaluators", "key|gate", () -> selection.evaluators(null)),
                of("Selection.explain", "id", () -> selection.explain(null)));
    }

    private static Arguments of(String where, String argument, ThrowingCallable call) {
        return arguments(where, argument, call);
    }
}
