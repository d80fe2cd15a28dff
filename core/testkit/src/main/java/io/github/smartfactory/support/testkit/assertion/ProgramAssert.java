package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions on what a program states. */
public class ProgramAssert extends AbstractSupportAssert<ProgramAssert, Program> {

    /**
     * Assertions on a program.
     *
     * @param actual the program
     */
    public ProgramAssert(@Nullable Program actual) {
        super(actual, ProgramAssert.class);
    }

    /** What the program states of what is asserted, and where. */
    private String stated = "";

    private Grounds grounds = Grounds.NONE;

    @Override
    String shown() {
        return actual.id() + " " + actual.name().value().english() + (stated.isEmpty() ? "" : "\n" + stated)
                + Texts.withClauses(grounds, register());
    }

    private ProgramAssert about(Collection<String> lines, Collection<Grounds> its) {
        isNotNull();
        stated = Texts.lines(lines);
        grounds = Grounds.union(its);
        return myself;
    }

    private ProgramAssert aboutOffers(Collection<Offer> offers) {
        List<String> lines = new ArrayList<>();
        List<Grounds> its = new ArrayList<>();
        for (Offer offer : offers) {
            its.add(offer.grounds());
            lines.add("  " + offer.type().key() + ": "
                    + offer.terms().map(terms -> text(terms, its)).orElse("no terms stated") + " "
                    + offer.grounds().references());
        }
        return about(lines, its);
    }

    private static String text(FundingTerms terms, List<Grounds> its) {
        List<String> parts = new ArrayList<>();
        parts.add(terms.limit()
                .map(limit -> "limit " + Texts.of(limit.amount()) + " "
                        + limit.grounds().references())
                .orElse("no limit"));
        terms.limit().map(SupportLimit::grounds).ifPresent(its::add);
        for (PayerPart part : terms.split().parts()) {
            its.add(part.grounds());
            parts.add(part.payer().label().english() + " " + text(part) + " "
                    + part.grounds().references());
        }
        return String.join(", ", parts);
    }

    private static String text(PayerPart part) {
        return part.least().equals(part.most()) ? part.least().toString() : part.least() + " to " + part.most();
    }

    private Optional<Won> limit(SupportType type) {
        isNotNull();
        Offer offer = actual.offer(type);
        aboutOffers(List.of(offer));
        return offer.terms().flatMap(FundingTerms::limit).map(SupportLimit::amount);
    }

    /**
     * Verifies that the program offers exactly these support types.
     *
     * @param types the support types, in any order
     * @return these assertions
     */
    public ProgramAssert offers(SupportType... types) {
        isNotNull();
        return aboutOffers(actual.offers()).exactly("the support types", keys(List.of(types)), keys(actual.types()));
    }

    private static List<String> keys(List<SupportType> types) {
        return types.stream().map(SupportType::key).toList();
    }

    /**
     * Verifies that a limit is stated for a support type, and the printed one, before the traits of a company change
     * it.
     *
     * @param type the support type
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ProgramAssert hasLimit(SupportType type, String amount) {
        return hasLimit(type, Texts.won(amount));
    }

    /**
     * Verifies that a limit is stated for a support type, and the printed one, before the traits of a company change
     * it.
     *
     * @param type the support type
     * @param amount the amount
     * @return these assertions
     */
    public ProgramAssert hasLimit(SupportType type, Won amount) {
        isNotNull();
        return amount("the limit of " + type.key(), amount, limit(type));
    }

    /**
     * Verifies that no limit is stated for a support type.
     *
     * @param type the support type
     * @return these assertions
     */
    public ProgramAssert hasNoLimit(SupportType type) {
        isNotNull();
        Optional<Won> limit = limit(type);
        return none("the limit of " + type.key(), limit, Texts.of(limit));
    }

    /**
     * Verifies the share of the total cost that a payer bears of a support type at most, or the adopter at least.
     *
     * @param type the support type
     * @param payer the payer
     * @param share the share, such as {@code "30%"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a share
     */
    public ProgramAssert hasShare(SupportType type, Payer payer, String share) {
        return hasShare(type, payer, Texts.share(share));
    }

    /**
     * Verifies the share of the total cost that a payer bears of a support type at most, or the adopter at least.
     *
     * @param type the support type
     * @param payer the payer
     * @param share the share
     * @return these assertions
     */
    public ProgramAssert hasShare(SupportType type, Payer payer, Share share) {
        isNotNull();
        Objects.requireNonNull(share, "share");
        Offer offer = actual.offer(type);
        Optional<Share> was = offer.terms()
                .flatMap(terms -> terms.split().find(payer))
                .map(part -> payer == Payer.ADOPTER ? part.least() : part.most());
        return aboutOffers(List.of(offer))
                .same(
                        "the share of the " + payer.label().english() + " in " + type.key(),
                        Optional.of(share),
                        was,
                        its -> its.map(Share::toString).orElse("none"));
    }

    /**
     * Verifies that the money of the year is stated, and how much it is.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public ProgramAssert hasBudget(String amount) {
        return hasBudget(Texts.won(amount));
    }

    /**
     * Verifies that the money of the year is stated, and how much it is.
     *
     * @param amount the amount
     * @return these assertions
     */
    public ProgramAssert hasBudget(Won amount) {
        isNotNull();
        return amount("the budget", amount, budget());
    }

    private Optional<Won> budget() {
        about(
                actual.budget().stream()
                        .map(budget -> "  budget " + Texts.of(budget.amount()) + " "
                                + budget.grounds().references())
                        .toList(),
                actual.budget().stream().map(Budget::grounds).toList());
        return actual.budget().map(Budget::amount);
    }

    /**
     * Verifies that it is stated how many are to be supported or selected for all types together, and how many.
     *
     * @param number how many
     * @return these assertions
     */
    public ProgramAssert hasTarget(int number) {
        isNotNull();
        Optional<TargetCount> target =
                actual.targets().stream().filter(each -> each.type().isEmpty()).findFirst();
        about(
                actual.targets().stream()
                        .map(each -> "  " + each.type().map(SupportType::key).orElse("all types") + ": " + each.number()
                                + " " + each.grounds().references())
                        .toList(),
                actual.targets().stream().map(TargetCount::grounds).toList());
        return same(
                "how many are to be supported",
                Optional.of(number),
                target.map(TargetCount::number),
                its -> its.map(String::valueOf).orElse("not stated"));
    }

    /**
     * Verifies that applications go through exactly these evaluations.
     *
     * @param gates the keys of the evaluations, in order; none if none is stated
     * @return these assertions
     */
    public ProgramAssert hasGates(String... gates) {
        isNotNull();
        return aboutGates(actual.gates())
                .inOrder(
                        "the gates",
                        List.of(gates),
                        actual.gates().stream().map(Gate::key).toList());
    }

    /**
     * Verifies that an evaluation has a pass mark, and what it is.
     *
     * @param gate the key of the evaluation
     * @param points the points, such as {@code "70"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public ProgramAssert hasPassMark(String gate, String points) {
        return hasPassMark(gate, Texts.score(points));
    }

    /**
     * Verifies that an evaluation has a pass mark, and what it is.
     *
     * @param gate the key of the evaluation
     * @param points the points
     * @return these assertions
     */
    public ProgramAssert hasPassMark(String gate, Score points) {
        isNotNull();
        Gate its = gate(gate);
        return aboutGates(List.of(its))
                .same(
                        "the pass mark of " + gate,
                        Optional.of(points),
                        its.passMark().map(Cited::value),
                        mark -> mark.map(value -> value + " points").orElse("none"));
    }

    private Gate gate(String key) {
        return actual.gates().stream()
                .filter(gate -> gate.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no gate \"" + key + "\" of " + actual.id() + "; there are "
                                + actual.gates().stream().map(Gate::key).toList()));
    }

    private ProgramAssert aboutGates(Collection<Gate> gates) {
        List<String> lines = new ArrayList<>();
        List<Grounds> its = new ArrayList<>();
        for (Gate gate : gates) {
            its.add(gate.grounds());
            gate.passMark().map(Cited::grounds).ifPresent(its::add);
            lines.add("  " + gate.key() + " (" + gate.name().english() + ") "
                    + gate.grounds().references() + ": "
                    + gate.passMark()
                            .map(mark -> "pass mark " + mark.value() + " "
                                    + mark.grounds().references())
                            .orElse("no pass mark"));
        }
        return about(lines, its);
    }

    /**
     * Verifies that applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public ProgramAssert isOpenAt(String koreanTime) {
        return isOpenAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public ProgramAssert isOpenAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, WindowState.OPEN);
    }

    /**
     * Verifies that no applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public ProgramAssert isClosedAt(String koreanTime) {
        return isClosedAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that no applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public ProgramAssert isClosedAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, WindowState.AFTER);
    }

    /**
     * Verifies that the announcement does not settle whether applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public ProgramAssert isUnsettledAt(String koreanTime) {
        return isUnsettledAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that the announcement does not settle whether applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public ProgramAssert isUnsettledAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, WindowState.NOT_KNOWN);
    }

    /** The state of all windows of those who apply: open if one is, not settled if one may be, else closed. */
    private ProgramAssert state(LocalDateTime koreanTime, WindowState expected) {
        List<RecruitmentWindow> windows = actual.windowsFor(actual.applicants());
        List<WindowState> states =
                windows.stream().map(window -> window.stateAt(koreanTime)).toList();
        WindowState was = states.contains(WindowState.OPEN)
                ? WindowState.OPEN
                : states.contains(WindowState.NOT_KNOWN) || states.isEmpty()
                        ? WindowState.NOT_KNOWN
                        : WindowState.AFTER;
        about(
                windows.stream()
                        .map(window -> "  window of "
                                + window.audience().label().english() + ": " + Texts.of(window.describe()) + " "
                                + window.grounds().references())
                        .toList(),
                windows.stream().map(RecruitmentWindow::grounds).toList());
        return same("the program at " + koreanTime, expected, was, WindowAssert::text);
    }

    /**
     * Verifies that applications are assessed by these rules, and maybe by others: those of the program, and those that
     * follow from its windows, offers and documents.
     *
     * @param rules the keys of the rules
     * @return these assertions
     */
    public ProgramAssert hasRules(String... rules) {
        isNotNull();
        List<String> keys =
                actual.ruleBook().rules().stream().map(rule -> rule.key()).toList();
        return about(List.of(), List.of()).including("the rules", List.of(rules), keys);
    }

    /**
     * Verifies that the program states the same as an earlier edition, or as the program before a reform, except for
     * these facts.
     *
     * @param before the earlier edition
     * @param paths the paths of the facts, such as {@code "offer.basic.limit"}, in any order; none if nothing changed
     * @return these assertions
     */
    public ProgramAssert differsFrom(Program before, String... paths) {
        isNotNull();
        ProgramDiff diff = ProgramDiff.between(Objects.requireNonNull(before, "before"), actual);
        return about(
                        List.of(diff.render(Language.ENGLISH).stripTrailing()),
                        diff.changes().stream().map(Change::grounds).toList())
                .exactly(
                        "the facts that changed",
                        List.of(paths),
                        diff.changes().stream().map(Change::path).toList());
    }
}
