package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/** Assertions on what is known of an application. */
public class AssessmentAssert extends AbstractCitedAssert<AssessmentAssert, Assessment> {

    /**
     * Assertions on an assessment.
     *
     * @param actual the assessment
     */
    public AssessmentAssert(@Nullable Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** What the rules rest on that are asserted on. */
    private Grounds named = Grounds.NONE;

    /** What is not met and what is open in full, of what is met the keys only. */
    @Override
    String shown() {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of(actual.explain().headline()));
        List<Grounds> grounds = new ArrayList<>(List.of(named));
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED)) {
            for (Finding finding : actual.findings(verdict)) {
                lines.add("  " + finding.rule().key() + " "
                        + finding.rule().grounds().references() + ": " + Texts.of(finding.message()));
                grounds.add(finding.rule().grounds());
            }
        }
        lines.add("  met: "
                + actual.findings(Verdict.SATISFIED).stream()
                        .map(finding -> finding.rule().key() + " "
                                + finding.rule().grounds().references())
                        .collect(Collectors.joining(", ")));
        lines.add("  asked for: " + questions());
        lines.add("  support: " + text(actual.support()));
        return Texts.lines(lines) + Texts.withClauses(Grounds.union(grounds), register());
    }

    private static String text(Optional<SupportRange> support) {
        return support.map(range -> range.isSettled()
                        ? Texts.of(range.least())
                        : Texts.of(range.message()) + ", moved by " + range.movedBy())
                .orElse("not stated");
    }

    @Override
    Grounds grounds() {
        return actual.explain().grounds();
    }

    private List<String> keys(Verdict verdict) {
        return actual.findings(verdict).stream()
                .map(finding -> finding.rule().key())
                .toList();
    }

    private List<String> known(String... rules) {
        List<Rule> known = Arrays.stream(rules).map(actual.book()::rule).toList();
        named = Grounds.union(known.stream().map(Rule::grounds).toList());
        return known.stream().map(Rule::key).toList();
    }

    private List<String> questions() {
        return actual.questions().stream()
                .map(question -> question.unknown().toString())
                .toList();
    }

    private AssessmentAssert verdict(Verdict verdict, String word) {
        isNotNull();
        return same(
                "the application",
                verdict,
                actual.verdict(),
                its -> its == verdict ? word : its.label().english());
    }

    /**
     * Verifies that every rule is met that must be at this stage.
     *
     * @return these assertions
     */
    public AssessmentAssert isEligible() {
        return verdict(Verdict.SATISFIED, "eligible");
    }

    /**
     * Verifies that a rule is not met, whatever is still unknown.
     *
     * @return these assertions
     */
    public AssessmentAssert isNotEligible() {
        return verdict(Verdict.VIOLATED, "not eligible");
    }

    /**
     * Verifies that what is known does not settle the verdict.
     *
     * @return these assertions
     */
    public AssessmentAssert isUndetermined() {
        return verdict(Verdict.UNDETERMINED, "undetermined");
    }

    /**
     * Verifies that exactly these rules are not met, whatever is still unknown.
     *
     * @param rules the keys of the rules, in any order; none if all are met or open
     * @return these assertions
     * @throws IllegalArgumentException if there is no such rule
     */
    public AssessmentAssert violates(String... rules) {
        isNotNull();
        return exactly("the rules that are not met", known(rules), keys(Verdict.VIOLATED));
    }

    /**
     * Verifies that exactly these rules are neither met nor failed by what is known.
     *
     * @param rules the keys of the rules, in any order; none if all are settled
     * @return these assertions
     * @throws IllegalArgumentException if there is no such rule
     */
    public AssessmentAssert leavesOpen(String... rules) {
        isNotNull();
        return exactly("the rules that are open", known(rules), keys(Verdict.UNDETERMINED));
    }

    /**
     * Verifies that these rules are met, and maybe others.
     *
     * @param rules the keys of the rules
     * @return these assertions
     * @throws IllegalArgumentException if there is no such rule
     */
    public AssessmentAssert meets(String... rules) {
        isNotNull();
        return including("the rules that are met", known(rules), keys(Verdict.SATISFIED));
    }

    /**
     * Verifies that rules are not met that rest on these clauses, and maybe others.
     *
     * @param clauses the ids of the clauses, such as {@code "D23-025"}
     * @return these assertions
     * @throws IllegalArgumentException if a text is not such an id
     */
    public AssessmentAssert violatesClause(String... clauses) {
        isNotNull();
        List<ClauseId> violated = actual.findings(Verdict.VIOLATED).stream()
                .flatMap(finding -> finding.rule().grounds().clauses().stream())
                .distinct()
                .toList();
        named = Grounds.of(clauses);
        return including("the clauses of rules that are not met", ClauseId.listOf(clauses), violated);
    }

    /**
     * Verifies that these facts are still to be asked, and maybe others.
     *
     * @param facts the facts as an {@link Unknown} writes them, such as {@code "A1: trait local-tax-paid"} or
     *     {@code "submitted"}
     * @return these assertions
     */
    public AssessmentAssert asksFor(String... facts) {
        isNotNull();
        return including("what is asked for", List.of(facts), questions());
    }

    /**
     * Verifies that exactly these facts are still to be asked, the most decisive first.
     *
     * @param facts the facts as an {@link Unknown} writes them, in order
     * @return these assertions
     */
    public AssessmentAssert asksOnlyFor(String... facts) {
        isNotNull();
        return inOrder("what is asked for", List.of(facts), questions());
    }

    /**
     * Verifies that nothing unknown matters any more.
     *
     * @return these assertions
     */
    public AssessmentAssert asksNothing() {
        isNotNull();
        return inOrder("what is asked for", List.of(), questions());
    }

    /**
     * Verifies that rules fail, and that there are changes with which none does any more.
     *
     * @return these assertions
     */
    public AssessmentAssert canBeRepaired() {
        isNotNull();
        Repairs repairs = actual.repairs();
        if (keys(Verdict.VIOLATED).isEmpty()) {
            return fails("the application", "to fail a rule and to be repairable", "without a rule that fails");
        }
        return repairs.isPossible()
                ? myself
                : fails("the application to be", "repairable", "beyond repair for " + beyond(repairs));
    }

    /**
     * Verifies that rules fail that no change helps.
     *
     * @return these assertions
     */
    public AssessmentAssert cannotBeRepaired() {
        isNotNull();
        Repairs repairs = actual.repairs();
        return repairs.isPossible()
                ? fails(
                        "the application to be",
                        "beyond repair",
                        repairs.changes().isEmpty() ? "without a rule that fails" : "repairable: " + changes(repairs))
                : myself;
    }

    private static List<String> beyond(Repairs repairs) {
        return repairs.beyond().stream().map(Rule::key).toList();
    }

    private static String changes(Repairs repairs) {
        return repairs.changes().stream().map(Repair::message).map(Texts::of).collect(Collectors.joining("; "));
    }

    /**
     * Verifies that nothing can change any more what it gets if it is supported, and what it is.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public AssessmentAssert hasSupport(String amount) {
        return hasSupport(Texts.won(amount));
    }

    /**
     * Verifies that nothing can change any more what it gets if it is supported, and what it is.
     *
     * @param amount the amount
     * @return these assertions
     */
    public AssessmentAssert hasSupport(Won amount) {
        isNotNull();
        return hasSupportBetween(amount, amount);
    }

    /**
     * Verifies the least and the most that it may still get if it is supported.
     *
     * @param least the least, such as {@code "0원"}
     * @param most the most, such as {@code "0.6억원"}
     * @return these assertions
     * @throws IllegalArgumentException if a text is not an amount
     */
    public AssessmentAssert hasSupportBetween(String least, String most) {
        return hasSupportBetween(Texts.won(least), Texts.won(most));
    }

    /**
     * Verifies the least and the most that it may still get if it is supported.
     *
     * @param least the least
     * @param most the most
     * @return these assertions
     */
    public AssessmentAssert hasSupportBetween(Won least, Won most) {
        isNotNull();
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Optional<SupportRange> was = actual.support();
        boolean same = was.filter(
                        range -> range.least().equals(least) && range.most().equals(Optional.of(most)))
                .isPresent();
        return same
                ? myself
                : fails(
                        "the support to be",
                        least.equals(most) ? Texts.of(least) : "from " + Texts.of(least) + " to " + Texts.of(most),
                        text(was));
    }

    /**
     * Assertions on what is said of one rule, whether it decides or not.
     *
     * @param rule the key of the rule
     * @return assertions on the finding
     * @throws IllegalArgumentException if there is no such rule
     */
    @CheckReturnValue
    public FindingAssert finding(String rule) {
        isNotNull();
        return passOn(new FindingAssert(actual.finding(rule)));
    }
}
