package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What one rule of one program says of applications that differ in one thing from the one that meets everything. That
 * nothing else says otherwise is checked as well, and that the whole follows the rule from the stage on at which it is
 * due, and not before.
 */
final class RuleCheck {

    private final Program program;
    private final Rule rule;
    private final Set<String> beside;
    private final boolean ofMembers;

    private RuleCheck(Program program, Rule rule, Set<String> beside, boolean ofMembers) {
        this.program = program;
        this.rule = rule;
        this.beside = beside;
        this.ofMembers = ofMembers;
    }

    static RuleCheck of(String program, String rule) {
        Program its = OfficialData.program(program);
        return new RuleCheck(its, its.ruleBook().rule(rule), Set.of(), true);
    }

    /** A rule on the application as a whole: which members it names, if any, is not looked at. */
    static RuleCheck ofWhole(String program, String rule) {
        Program its = OfficialData.program(program);
        return new RuleCheck(its, its.ruleBook().rule(rule), Set.of(), false);
    }

    /** Another size of a company: nothing is known of it, or one, or that it is one of several. */
    static UnaryOperator<Application> sized(String id, SizeClass... sizes) {
        return Applications.company(id, it -> it.withSizes(Set.of(sizes)));
    }

    /** Other rules that the changes touch as well. */
    RuleCheck beside(String... rules) {
        return new RuleCheck(program, rule, Set.of(rules), ofMembers);
    }

    RuleCheck satisfied(UnaryOperator<Application> change) {
        return check(change, Verdict.SATISFIED, List.of());
    }

    RuleCheck violated(UnaryOperator<Application> change, String... members) {
        return check(change, Verdict.VIOLATED, List.of(members));
    }

    RuleCheck undetermined(UnaryOperator<Application> change, String... members) {
        return check(change, Verdict.UNDETERMINED, List.of(members));
    }

    RuleCheck says(Verdict verdict, UnaryOperator<Application> change, String... members) {
        return check(change, verdict, verdict == Verdict.SATISFIED ? List.of() : List.of(members));
    }

    private RuleCheck check(UnaryOperator<Application> change, Verdict verdict, List<String> members) {
        Application application =
                change.apply(Applications.satisfied(program.id().toString()));
        Assessment assessment = program.assess(application, Stage.AFTER_COMPLETION);
        Finding finding = assessment.finding(rule.key());
        assertThat(finding.verdict()).as(finding.toString()).isEqualTo(verdict);
        if (ofMembers) {
            assertThat(finding.members()).as(finding.toString()).containsExactlyElementsOf(members);
        }
        assertThat(finding.unknowns().isEmpty()).isEqualTo(verdict != Verdict.UNDETERMINED);
        Set<String> touched = new TreeSet<>(beside);
        if (verdict != Verdict.SATISFIED) {
            touched.add(rule.key());
        }
        assertThat(assessment.all().stream()
                        .filter(each -> each.verdict() != Verdict.SATISFIED)
                        .map(each -> each.rule().key()))
                .containsExactlyInAnyOrderElementsOf(touched);
        if (beside.isEmpty()) {
            for (Stage stage : Stage.values()) {
                boolean follows = rule.kind().isRequired() && rule.due().compareTo(stage) <= 0;
                assertThat(program.assess(application, stage).verdict())
                        .as("%s at %s", rule.key(), stage)
                        .isEqualTo(follows ? verdict : Verdict.SATISFIED);
            }
        }
        return this;
    }
}
