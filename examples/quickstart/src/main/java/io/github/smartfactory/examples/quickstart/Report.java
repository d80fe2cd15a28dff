package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.GrantPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes a plan or an assessment as a person would want to read it. */
final class Report {

    private final Language language;
    private final boolean clauses;
    private final ResourceBundle words;

    Report(Language language, boolean clauses) {
        this.language = language;
        this.clauses = clauses;
        this.words = ResourceBundle.getBundle(
                "io.github.smartfactory.examples.quickstart.report",
                language == Language.KOREAN ? Locale.KOREAN : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Name title, Program program, FundingPlan plan) {
        TextTable table = new TextTable(words.getString("payer"), words.getString("pays"));
        for (Payer payer : Payer.values()) {
            if (plan.parts().containsKey(payer)) {
                table.row(payer.label().in(language), won(plan.partOf(payer)));
            }
        }
        table.row(words.getString("total"), won(plan.total()));
        return head(title, program) + table.render() + explanation(plan.explain());
    }

    String of(Name title, Program program, ClusterPlan plan) {
        TextTable members = new TextTable(
                words.getString("company"),
                words.getString("type"),
                words.getString("factory-cost"),
                words.getString("factory-support"),
                words.getString("shared-support"),
                words.getString("support"));
        for (MemberPlan member : plan.members()) {
            members.row(
                    member.member().id(),
                    member.member()
                            .type()
                            .map(type -> type.label().in(language))
                            .orElse(words.getString("shared-only")),
                    won(member.own().map(FundingPlan::total).orElse(Won.ZERO)),
                    won(member.ownSupport()),
                    won(member.sharedSupport()),
                    won(member.support()));
        }
        members.row(
                words.getString("total"),
                "",
                won(plan.ownCost()),
                won(plan.ownSupport()),
                won(plan.sharedSupport()),
                won(plan.support()));
        TextTable costs = new TextTable(words.getString("what"), words.getString("cost"));
        costs.row(words.getString("factories"), won(plan.ownCost()));
        costs.row(words.getString("shared-system"), won(plan.request().sharedSystem()));
        for (GrantPlan grant : plan.grants()) {
            costs.row(words.getString("on-top") + " " + grant.grant().name().in(language), won(grant.cost()));
        }
        Won grants = plan.grantSupport().plus(plan.grantBurden());
        costs.row(words.getString("total"), won(plan.total().plus(grants)));
        TextTable money = new TextTable(words.getString("payer"), words.getString("pays"));
        money.row(words.getString("government-build"), won(plan.support()));
        for (GrantPlan grant : plan.grants()) {
            money.row(
                    words.getString("government-grant") + " "
                            + grant.grant().name().in(language),
                    won(grant.support()));
        }
        Won local = plan.request().localGovernment();
        if (!local.isZero()) {
            money.row(Payer.LOCAL_GOVERNMENT.label().in(language), won(local));
        }
        money.row(words.getString("companies"), won(plan.burden()));
        if (!plan.grants().isEmpty()) {
            money.row(words.getString("companies-grants"), won(plan.grantBurden()));
        }
        money.row(words.getString("total"), won(plan.total().plus(grants)));
        return head(title, program) + members.render() + "\n" + costs.render() + "\n" + money.render()
                + explanation(plan.explain());
    }

    /** Questions beyond these are only counted: a portal would ask one after another. */
    private static final int QUESTIONS = 8;

    String of(Name title, Program program, Assessment assessment) {
        List<String> parts = new ArrayList<>();
        parts.add(head(title, program));
        parts.add(
                words.getString("verdict") + ": " + assessment.verdict().label().in(language) + "\n");
        assessment
                .support()
                .ifPresent(range -> parts.add(words.getString("possible-support") + ": "
                        + range.message().render(language) + "\n"));
        List<Question> questions = assessment.questions();
        section(
                parts,
                "questions",
                questions.stream()
                        .limit(QUESTIONS)
                        .map(question -> question.prompt().render(language))
                        .toList());
        if (questions.size() > QUESTIONS) {
            parts.add("  " + words.getString("more") + ": " + (questions.size() - QUESTIONS) + "\n");
        }
        Repairs repairs = assessment.repairs();
        section(
                parts,
                "repairs",
                repairs.changes().stream()
                        .map(change -> change.message().render(language))
                        .toList());
        section(
                parts,
                "beyond-repair",
                repairs.beyond().stream().map(rule -> rule.title().in(language)).toList());
        section(
                parts,
                "checklist",
                assessment.checklist().stream()
                        .map(item -> item.message().render(language))
                        .toList());
        section(
                parts,
                "recommended",
                assessment.recommendations().stream()
                        .map(finding -> finding.message().render(language))
                        .toList());
        section(
                parts,
                "benefits",
                program.benefits().stream()
                        .map(benefit -> benefit.text().in(language))
                        .toList());
        return String.join("", parts) + explanation(assessment.explain());
    }

    void section(List<String> parts, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add("\n" + words.getString(title) + "\n");
            lines.forEach(line -> parts.add("  " + line + "\n"));
        }
    }

    String head(Name title, Program program) {
        String line = title.in(language);
        return "=".repeat(TextTable.width(line)) + "\n" + line + "\n" + "=".repeat(TextTable.width(line)) + "\n"
                + program.id() + "  " + program.name().value().in(language) + "\n\n";
    }

    String explanation(Explanation explanation) {
        List<String> parts = new ArrayList<>();
        parts.add("\n" + words.getString("why") + "\n");
        parts.add(clauses ? explanation.render(language, OfficialCatalog.clauses()) : explanation.render(language));
        return String.join("", parts);
    }

    String word(String key) {
        return words.getString(key);
    }

    private String won(Won amount) {
        return Figure.of(amount).render(language);
    }
}
