package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.eligibility.ChecklistItem;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.FirmChange;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Region;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.selection.Cut;
import io.github.smartfactory.support.selection.WhatIf;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What results say beyond their components, so that whoever shows them need not compute anything: verdicts, open questions,
 * and words in the languages asked for.
 */
final class Extras {

    private static final String TEXT = "text";

    private final List<Owned<?>> all = new ArrayList<>();

    private record Owned<T>(Class<T> type, Extra<T> extra) {}

    Extras(Finder codecs) {
        words(Message.class, TEXT, it -> it);
        words(Unknown.class, TEXT, Unknown::prompt);
        words(Question.class, TEXT, Question::prompt);
        words(SupportRange.class, TEXT, SupportRange::message);
        words(ChecklistItem.class, TEXT, ChecklistItem::message);
        words(Repair.class, TEXT, Repair::message);
        words(Gap.class, TEXT, Gap::message);
        words(Cut.class, TEXT, Cut::message);
        words(Change.class, TEXT, Change::describe);
        all.add(new Owned<>(
                Step.class,
                Extra.words("resultText", (step, language) -> step.result().render(language))));
        value(Finding.class, "verdict", codecs, Verdict.class, Finding::verdict);
        words(Finding.class, "requiredText", Finding::required);
        words(Finding.class, TEXT, Finding::message);
        value(
                Shapes.Assessed.class,
                "verdict",
                codecs,
                Verdict.class,
                it -> it.assessment().verdict());
        list(
                Shapes.Assessed.class,
                "questions",
                codecs,
                Question.class,
                it -> it.assessment().questions());
        list(
                Shapes.Assessed.class,
                "checklist",
                codecs,
                ChecklistItem.class,
                it -> it.assessment().checklist());
        list(
                Explanation.class,
                "interpretations",
                codecs,
                Interpretation.class,
                it -> it.grounds().interpretations());
        list(
                Explanation.class,
                "anomalies",
                codecs,
                Anomaly.class,
                it -> it.grounds().anomalies());
        value(FundingPlan.class, "total", codecs, Won.class, FundingPlan::total);
        value(FundingPlan.class, "burden", codecs, Won.class, FundingPlan::burden);
        list(WhatIf.class, "gained", codecs, String.class, WhatIf::gained);
        list(WhatIf.class, "lost", codecs, String.class, WhatIf::lost);
        ofScenarios(codecs);
    }

    private void ofScenarios(Finder codecs) {
        words(Amendment.class, TEXT, Amendment::describe);
        words(Reform.class, TEXT, Reform::describe);
        words(Region.class, TEXT, Region::describe);
        words(ExpectedOutcomes.class, "warning", ExpectedOutcomes::warning);
        value(Figures.class, "supported", codecs, Long.class, Figures::supported);
        value(Effect.class, "cost", codecs, Won.class, Effect::cost);
        value(Spending.class, "left", codecs, Won.class, Spending::left);
        value(FirmChange.class, "difference", codecs, Won.class, FirmChange::difference);
    }

    /** The extras of a type and of what it implements. */
    @SuppressWarnings("unchecked")
    <T> List<Extra<? super T>> of(Class<?> type) {
        List<Extra<? super T>> its = new ArrayList<>();
        for (Owned<?> each : all) {
            if (each.type().isAssignableFrom(type)) {
                its.add((Extra<? super T>) each.extra());
            }
        }
        return its;
    }

    private <T> void words(Class<T> type, String property, Function<T, Message> message) {
        all.add(new Owned<>(
                type,
                Extra.words(property, (owner, language) -> message.apply(owner).render(language))));
    }

    private <T, V> void value(Class<T> type, String property, Finder codecs, Class<V> of, Function<T, V> value) {
        all.add(new Owned<>(type, Extra.value(property, codecs.lazily(of), value)));
    }

    private <T, V> void list(Class<T> type, String property, Finder codecs, Class<V> of, Function<T, List<V>> value) {
        all.add(new Owned<>(type, Extra.value(property, codecs.lazilyListOf(of), value)));
    }
}
