package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ApplicationMaker;
import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.RuleMaker;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
class AssessmentPropertyTest implements EligibilityLaws {

    @Override
    public List<Program> programs() {
        return List.of();
    }

    /** Rules of any form, official ones and others. */
    @Override
    @Provide
    public Arbitrary<EligibilityCase> eligibilityCases() {
        return new EligibilityDomain().cases();
    }

    @Provide
    Arbitrary<EligibilityCase> official() {
        return EligibilityDomain.officialCases();
    }

    // ---- More knowledge ----

    @Property(tries = 300)
    void withoutQuestionsEverythingIsSettledAndTheOtherWayRound(@ForAll EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        boolean open = assessment.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.UNDETERMINED)
                || assessment.support().map(range -> !range.isSettled()).orElse(false);
        assertThat(assessment.questions().isEmpty()).isEqualTo(!open);
        for (Question question : assessment.questions()) {
            assertThat(question.movesMoney())
                    .isEqualTo(assessment
                            .support()
                            .map(range -> range.movedBy().contains(question.unknown()))
                            .orElse(false));
        }
    }

    // ---- Order ----

    @Property(tries = 200)
    void theMostDecisiveQuestionsComeFirst(@ForAll EligibilityCase given) {
        List<Boolean> ends = given.assess(given.known()).questions().stream()
                .map(Question::canEnd)
                .toList();
        assertThat(ends.lastIndexOf(true)).isLessThan(ends.contains(false) ? ends.indexOf(false) : ends.size());
    }

    // ---- More members, more rules ----

    @Property(tries = 200)
    void aLinkedCompanyNeverSpoilsWhatIsMet(
            @ForAll("official") EligibilityCase given, @ForAll long seed, @ForAll boolean known) {
        Dice dice = new Dice(seed);
        ApplicationMaker truths = new ApplicationMaker(given.program(), new RuleMaker(dice, false, false), dice, 60);
        Application before = known ? given.truth() : given.known();
        Member linked = Member.of(truths.company("linked"), Role.LINKED_COMPANY);
        Application after = before.withConsortium(before.consortium().and(linked));
        Assessment with = given.assess(after);
        for (Finding finding : given.assess(before).all()) {
            if (finding.verdict() == Verdict.SATISFIED) {
                assertThat(with.finding(finding.rule().key()).verdict())
                        .as(finding.rule().key())
                        .isEqualTo(Verdict.SATISFIED);
            }
        }
        assertThat(with.support()).isEqualTo(given.assess(before).support());
    }

    @Property(tries = 200)
    void aRuleOfOnesOwnLeavesTheOthersAndTakesPart(@ForAll("official") EligibilityCase given, @ForAll long seed) {
        Rule own = EligibilityDomain.ownRule(new RuleMaker(new Dice(seed), false, false), 0);
        Application known = given.known();
        Assessment before = given.assess(known);
        Assessment after = given.program().adding(own).assess(known, given.stage());
        List<Finding> others = after.all().stream()
                .filter(finding -> !finding.rule().equals(own))
                .toList();
        assertThat(others).isEqualTo(before.all());
        assertThat(after.support()).isEqualTo(before.support());
        Finding its = after.finding(own.key());
        boolean decides = own.kind().isRequired() && own.due().compareTo(given.stage()) <= 0;
        assertThat(after.findings().contains(its)).isEqualTo(decides);
        Set<Unknown> asked = after.questions().stream()
                .filter(question -> question.rules().contains(own.key()))
                .map(Question::unknown)
                .collect(Collectors.toSet());
        assertThat(asked).isEqualTo(decides ? Set.copyOf(its.unknowns()) : Set.of());
        if (decides && its.verdict() == Verdict.VIOLATED) {
            assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
            Repairs repairs = after.repairs();
            assertThat(repairs.beyond().contains(own)
                            || repairs.changes().stream()
                                    .anyMatch(change -> change.rule().equals(own))
                            || repairs.changes().stream().anyMatch(change -> change instanceof Repair.LeaveOut)
                            || !repairs.changes().isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void recommendationsAndClawbacksDecideNothing(
            @ForAll EligibilityCase given, @ForAll long seed, @ForAll boolean clawback) {
        Rule own = EligibilityDomain.ownRule(new RuleMaker(new Dice(seed), false, false), 0)
                .withKey("advice")
                .withKind(clawback ? RuleKind.CLAWBACK : RuleKind.RECOMMENDATION)
                .withDue(Stage.APPLICATION);
        Application known = given.known();
        Assessment before = given.assess(known);
        List<Rule> rules = new ArrayList<>(given.book().rules());
        List<Rule> without = rules.stream()
                .filter(rule -> rule.kind() != RuleKind.RECOMMENDATION && rule.kind() != RuleKind.CLAWBACK)
                .toList();
        rules.add(own);
        for (List<Rule> other : List.of(rules, without)) {
            Assessment after = new RuleBook(
                            given.book().program(),
                            given.book().name(),
                            given.book().types(),
                            given.book().terms(),
                            given.book().cluster(),
                            other)
                    .assess(known, given.stage());
            assertThat(after.verdict()).isEqualTo(before.verdict());
            assertThat(after.questions()).isEqualTo(before.questions());
            assertThat(after.repairs()).isEqualTo(before.repairs());
            assertThat(after.findings()).isEqualTo(before.findings());
        }
    }

    // ---- Words ----

    @Property(tries = 100)
    void theExplanationNamesEveryRuleInBothLanguages(@ForAll EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        String korean = assessment.explain().render(Language.KOREAN);
        String english = assessment.explain().render(Language.ENGLISH);
        for (Finding finding : assessment.findings()) {
            assertThat(korean).contains(finding.rule().title().korean());
            assertThat(english).contains(finding.rule().title().english());
            assertThat(finding.message().render(Language.KOREAN)).isNotBlank();
            assertThat(finding.rule().condition().describe().render(Language.ENGLISH))
                    .isNotBlank();
        }
        for (Language language : Language.values()) {
            assessment
                    .questions()
                    .forEach(question ->
                            assertThat(question.prompt().render(language)).isNotBlank());
            assessment
                    .repairs()
                    .changes()
                    .forEach(change ->
                            assertThat(change.message().render(language)).isNotBlank());
            assessment
                    .checklist()
                    .forEach(item -> assertThat(item.message().render(language)).isNotBlank());
        }
    }
}
