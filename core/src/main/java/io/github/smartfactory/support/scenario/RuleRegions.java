package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Firms that a rule on who may apply shuts out in one of two editions of a program. */
final class RuleRegions {

    private final EditionPair pair;

    RuleRegions(EditionPair pair) {
        this.pair = pair;
    }

    /** Adds the regions, and gives the keys of the rules that differ and of which none tells. */
    Set<String> addAll() {
        RuleBook was = pair.before().ruleBook();
        RuleBook is = pair.after().ruleBook();
        Set<String> differing = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        addRules(is, was, true, differing, told);
        addRules(was, is, false, differing, told);
        differing.removeAll(told);
        return differing;
    }

    /** Adds the rules of one edition that the other one does not have: whoever fails them is refused there alone. */
    private void addRules(RuleBook book, RuleBook other, boolean isLater, Set<String> differing, Set<String> told) {
        for (Rule rule : book.required(Stage.APPLICATION)) {
            if (Rulings.asksEach(rule) && !asksForType(rule) && !says(other, rule)) {
                differing.add(rule.key());
                for (SupportType type : pair.typesOfBoth()) {
                    if (addRule(rule, type, isLater)) {
                        told.add(rule.key());
                    }
                }
            }
        }
    }

    /** What is offered is a cause of its own. */
    private static boolean asksForType(Rule rule) {
        return rule.condition() instanceof Condition.Every every && every.requirement() instanceof Requirement.TypeIn;
    }

    /** Whether a book demands the same, whatever the words and the grounds. */
    private static boolean says(RuleBook book, Rule rule) {
        return book.required(Stage.APPLICATION).stream()
                .anyMatch(each -> Rulings.asksEach(each)
                        && each.when().equals(rule.when())
                        && each.condition().equals(rule.condition()));
    }

    private boolean addRule(Rule rule, SupportType type, boolean isLater) {
        for (Profile probe : probes(type)) {
            Firm witness = EditionPair.firm(probe, Won.ofEok(1));
            FirmResult was = pair.earlier().decider().decide(witness);
            FirmResult is = pair.later().decider().decide(witness);
            boolean failsIt = (isLater ? is : was).failed().contains(rule.key());
            boolean passesOther = (isLater ? was : is).standing() == Standing.SUPPORTED;
            if (failsIt && passesOther) {
                pair.add(new Region(
                        Region.Cause.RULE,
                        Message.of("difference.rule", EditionPair.label(type, List.of()), Figure.of(rule.title())),
                        was,
                        is));
                return true;
            }
        }
        return false;
    }

    /** Firms of which one fact is known, and firms of which no official trait holds, or every one. */
    private List<Profile> probes(SupportType type) {
        Profile blank = pair.profile(type, List.of(), List.of());
        List<Profile> probes = new ArrayList<>();
        for (SizeClass size : SizeClass.values()) {
            probes.add(blank.withSize(size));
        }
        for (Ksic section : Ksic.sections()) {
            probes.add(blank.withIndustry(section));
            section.divisions().forEach(division -> probes.add(blank.withIndustry(division)));
        }
        Profile without = blank;
        for (Trait trait : Trait.official()) {
            if (!trait.equals(Trait.SMALL_ENTERPRISE)) {
                probes.add(EditionPair.with(blank, trait, true));
                probes.add(EditionPair.with(blank, trait, false));
                without = EditionPair.with(without, trait, false);
            }
        }
        probes.add(without);
        return probes;
    }
}
