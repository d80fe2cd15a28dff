package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an application: every rule with its verdict, what is still to be asked, what would have to change, and
 * what it may get. Made by {@link RuleBook#assess(Application)}. The verdicts are there from the start; what it may get is
 * worked out when it is first asked for. A value: two are equal that say the same.
 *
 * <p>Begin with {@link #verdict()}. Then {@link #findings(Verdict)} tells why, {@link #questions()} what to ask next,
 * {@link #repairs()} what to change, {@link #checklist()} what to do and to hand in, and {@link #support()} what it may
 * get. {@link #explain()} shows all of it in Korean or English.
 */
public final class Assessment {

    private final RuleBook book;
    private final Application application;
    private final Stage stage;
    private final List<Finding> all;
    private final Lazy<Optional<SupportRange>> support;

    private Assessment(
            RuleBook book,
            Application application,
            Stage stage,
            List<Finding> all,
            Lazy<Optional<SupportRange>> support) {
        this.book = Objects.requireNonNull(book, "book");
        this.application = Objects.requireNonNull(application, "application");
        this.stage = Objects.requireNonNull(stage, "stage");
        this.all = List.copyOf(Objects.requireNonNull(all, "all"));
        this.support = support;
    }

    /**
     * An assessment of which everything is worked out.
     *
     * @param book what it was assessed by
     * @param application the application
     * @param stage the stage at which it was assessed
     * @param all a finding for every rule of the book, in its order
     * @param support what it may get if it is supported; nothing if the documents do not state the money, or no member
     *     bears a project
     */
    public Assessment(
            RuleBook book, Application application, Stage stage, List<Finding> all, Optional<SupportRange> support) {
        this(book, application, stage, all, Lazy.of(Objects.requireNonNull(support, "support")));
    }

    /** The assessment by a book of an application to its program. */
    static Assessment of(RuleBook book, Situation situation, Stage stage) {
        List<Finding> all = new ArrayList<>(book.rules().size());
        for (Rule rule : book.rules()) {
            all.add(Finding.of(rule, situation));
        }
        Application application = situation.application();
        Assessment assessment =
                new Assessment(book, application, stage, all, new Lazy<>(() -> SupportEstimate.of(book, situation)));
        if (!application.shares().isEmpty()) {
            // A share outside its bounds is an error of the application, which is not to come up later.
            assessment.support();
        }
        return assessment;
    }

    /**
     * What it was assessed by.
     *
     * @return the rules
     */
    public RuleBook book() {
        return book;
    }

    /**
     * What was assessed.
     *
     * @return the application
     */
    public Application application() {
        return application;
    }

    /**
     * The stage at which it was assessed.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * A finding for every rule of the book.
     *
     * @return the findings, in the order of the rules
     */
    public List<Finding> all() {
        return all;
    }

    /**
     * What it may get if it is supported.
     *
     * @return the range; nothing if the documents do not state the money, or no member bears a project
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Optional<SupportRange> support() {
        return support.get();
    }

    /**
     * The findings that decide: those of the rules that must be met at this stage.
     *
     * @return the findings, in the order of the rules
     */
    public List<Finding> findings() {
        return all.stream().filter(finding -> isRequired(finding.rule())).toList();
    }

    private boolean isRequired(Rule rule) {
        return rule.kind().isRequired() && rule.due().compareTo(stage) <= 0;
    }

    /**
     * The findings with a verdict, among those that decide.
     *
     * @param verdict the verdict
     * @return the findings, in the order of the rules
     */
    public List<Finding> findings(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
    }

    /**
     * The finding of a rule, whether it decides or not.
     *
     * @param rule the key of the rule
     * @return the finding
     * @throws IllegalArgumentException if there is no such rule
     */
    public Finding finding(String rule) {
        Rule wanted = book.rule(rule);
        return all.stream()
                .filter(finding -> finding.rule().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The verdict on the application as a whole.
     *
     * @return violated if a rule is, satisfied if all are, else undetermined
     */
    public Verdict verdict() {
        Truth truth = Truth.YES;
        for (Finding finding : findings()) {
            truth = truth.and(finding.outcome().truth());
        }
        return Verdict.of(truth);
    }

    /**
     * The facts that are still to be asked: those that can still change the verdict on a rule, or the support; the most
     * decisive first. Facts that alone may end the application come before the others, then those on which more rules
     * turn, then those that move the money.
     *
     * @return the questions; none if nothing unknown matters any more
     */
    public List<Question> questions() {
        Map<Unknown, Tally> tallies = new LinkedHashMap<>();
        for (Finding finding : findings(Verdict.UNDETERMINED)) {
            for (Pivot pivot : finding.outcome().check().pivots()) {
                tallies.computeIfAbsent(pivot.unknown(), unknown -> new Tally()).add(finding.rule(), pivot);
            }
        }
        for (Unknown unknown : support().map(SupportRange::movedBy).orElse(List.of())) {
            tallies.computeIfAbsent(unknown, it -> new Tally()).movesMoney = true;
        }
        Map<String, Company> companies = new HashMap<>();
        application.consortium().members().forEach(member -> companies.put(member.id(), member.company()));
        List<Map.Entry<Unknown, Tally>> entries = new ArrayList<>(tallies.entrySet());
        entries.sort(Map.Entry.comparingByValue(Tally.MOST_DECISIVE_FIRST));
        return entries.stream()
                .map(entry -> entry.getValue().question(entry.getKey(), choices(entry.getKey(), companies)))
                .toList();
    }

    private List<Question.Choice> choices(Unknown unknown, Map<String, Company> companies) {
        return Question.choices(unknown, unknown.company().map(companies::get), book.types());
    }

    /** What turns on one unknown. */
    private static final class Tally {

        static final Comparator<Tally> MOST_DECISIVE_FIRST = Comparator.comparing((Tally tally) -> !tally.canEnd)
                .thenComparing(tally -> -tally.rules.size())
                .thenComparing(tally -> -tally.settles)
                .thenComparing(tally -> !tally.movesMoney);

        private final List<String> rules = new ArrayList<>();
        private int settles;
        private boolean canEnd;
        private boolean movesMoney;

        void add(Rule rule, Pivot pivot) {
            if (rules.isEmpty() || !rules.get(rules.size() - 1).equals(rule.key())) {
                rules.add(rule.key());
            }
            settles += (pivot.canProve() ? 1 : 0) + (pivot.canRefute() ? 1 : 0);
            canEnd |= pivot.canRefute();
        }

        Question question(Unknown unknown, List<Question.Choice> choices) {
            return new Question(unknown, rules, canEnd, movesMoney, choices);
        }
    }

    /**
     * The smallest changes that would let the application meet the rules that it fails.
     *
     * @return the changes, and what no change can help
     */
    public Repairs repairs() {
        return Repairs.of(book, application, stage);
    }

    /**
     * What is to be done and handed in, by when it is due, whatever the stage of this assessment; not what is known not to
     * apply.
     *
     * @return documents and obligations in the order of the stages
     */
    public List<ChecklistItem> checklist() {
        return all.stream()
                .filter(finding -> finding.rule().kind() == RuleKind.DOCUMENT
                        || finding.rule().kind() == RuleKind.OBLIGATION)
                .filter(finding -> finding.applies() != Truth.NO)
                .map(ChecklistItem::of)
                .sorted(Comparator.comparing(ChecklistItem::due))
                .toList();
    }

    /**
     * The documents of the application that no rule asks for: not wrong, but a sign of a misspelt key.
     *
     * @return the documents, in their order
     */
    public List<SubmittedDocument> unusedDocuments() {
        Set<String> asked = new HashSet<>();
        for (Rule rule : book.rules()) {
            Documents.keys(rule.condition()).forEach(asked::add);
            rule.when().stream().flatMap(Documents::keys).forEach(asked::add);
        }
        return application.documents().stream()
                .filter(document -> !asked.contains(document.key()))
                .toList();
    }

    /**
     * What the program only recommends or prefers, and whether it is so here.
     *
     * @return the findings of recommendations
     */
    public List<Finding> recommendations() {
        return ofKind(RuleKind.RECOMMENDATION);
    }

    /**
     * What money may be reclaimed for, and whether it has come to that: a violated finding is one that a committee
     * decides on.
     *
     * @return the findings of clawbacks
     */
    public List<Finding> clawbacks() {
        return ofKind(RuleKind.CLAWBACK);
    }

    private List<Finding> ofKind(RuleKind kind) {
        return all.stream().filter(finding -> finding.rule().kind() == kind).toList();
    }

    /**
     * The assessment in words: the verdict, what fails, what is open, what is met, and what it may get.
     *
     * @return the explanation
     */
    public Explanation explain() {
        List<Step> steps = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED)) {
            for (Finding finding : findings(verdict)) {
                steps.add(Step.given(
                        Message.of(
                                "eligibility.rule",
                                Figure.of(verdict.label()),
                                Figure.of(finding.rule().title())),
                        Figure.of(finding.observed()),
                        finding.rule().grounds()));
            }
        }
        support()
                .ifPresent(range -> steps.add(
                        Step.given(Message.of("eligibility.support"), Figure.of(range.message()), Grounds.NONE)));
        Figure program = Figure.of(book.name());
        Figure id = Figure.of(book.program().toString());
        return new Explanation(
                switch (verdict()) {
                    case SATISFIED -> Message.of("eligibility.headline.satisfied", id, program);
                    case VIOLATED ->
                        Message.of(
                                "eligibility.headline.violated",
                                id,
                                program,
                                Figure.of(findings(Verdict.VIOLATED).size()));
                    case UNDETERMINED ->
                        Message.of(
                                "eligibility.headline.undetermined",
                                id,
                                program,
                                Figure.of(questions().size()));
                },
                steps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment assessment
                && stage == assessment.stage
                && book.equals(assessment.book)
                && application.equals(assessment.application)
                && all.equals(assessment.all)
                && support().equals(assessment.support());
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, application, stage, all, support());
    }

    /** As a record of the five would say it. */
    @Override
    public String toString() {
        return "Assessment[book=" + book + ", application=" + application + ", stage=" + stage + ", all=" + all
                + ", support=" + support() + "]";
    }
}
