package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.testkit.domain.ApplicationMaker;
import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.RuleMaker;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
class AssessmentPropertyTest {

    @Provide
    Arbitrary<EligibilityCase> official() {
        return EligibilityDomain.officialCases();
    }

    // ---- More knowledge ----

    @Property(tries = 300)
    void moreKnowledgeNeverChangesWhatIsSettled(
            @ForAll EligibilityCase given, @ForAll @IntRange(min = 1, max = 100) int more) {
        Assessment before = given.assess(given.known());
        assertRefines(before, given.assess(given.knowingMore(more)));
        assertRefines(before, given.assess(given.truth()));
    }

    @Property(tries = 150)
    void oneMoreFactNeverChangesWhatIsSettled(@ForAll EligibilityCase given) {
        Assessment before = given.assess(given.known());
        for (Question question : before.questions()) {
            assertRefines(before, given.assess(given.knowing(Set.copyOf(facts(question.unknown())))));
        }
    }

    private static void assertRefines(Assessment before, Assessment after) {
        for (int i = 0; i < before.all().size(); i++) {
            Finding finding = before.all().get(i);
            if (finding.verdict() != Verdict.UNDETERMINED) {
                assertThat(after.all().get(i).verdict())
                        .as(finding.rule().key())
                        .isEqualTo(finding.verdict());
            }
        }
        assertThat(after.support().isPresent() || before.support().isEmpty()).isTrue();
        if (before.support().isPresent()) {
            SupportRange wide = before.support().get();
            SupportRange narrow = after.support().orElseThrow();
            assertThat(narrow.least()).isGreaterThanOrEqualTo(wide.least());
            wide.most()
                    .ifPresent(most -> assertThat(narrow.most())
                            .hasValueSatisfying(its -> assertThat(its).isLessThanOrEqualTo(most)));
        }
    }

    @Property(tries = 200)
    void whatIsFullyKnownLeavesNoQuestion(@ForAll EligibilityCase given) {
        Assessment assessment = given.assess(given.truth());
        assertThat(assessment.questions()).isEmpty();
        assertSettled(assessment);
        assertThat(assessment.all()).allMatch(finding -> finding.verdict() != Verdict.UNDETERMINED);
    }

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

    /** A document's date or years say that it is there, too. */
    private static List<String> facts(Unknown unknown) {
        String fact = unknown.toString();
        return List.of(fact, fact.replace("document-date ", "document ").replace("document-years ", "document "));
    }

    @Property(tries = 150)
    void answeringTheFirstQuestionEachTimeSettlesEverything(@ForAll EligibilityCase given) {
        Set<String> answered = new HashSet<>();
        Assessment assessment = given.assess(given.known());
        while (!assessment.questions().isEmpty()) {
            Unknown asked = assessment.questions().get(0).unknown();
            assertThat(answered.addAll(facts(asked))).as("%s is new", asked).isTrue();
            assessment = given.assess(given.knowing(answered));
            assertThat(assessment.questions()).extracting(Question::unknown).doesNotContain(asked);
        }
        assertSettled(assessment);
        Assessment truth = given.assess(given.truth());
        assertThat(verdicts(assessment)).isEqualTo(verdicts(truth));
        if (assessment.support().isPresent()) {
            assertThat(truth.support().map(SupportRange::least))
                    .isEqualTo(assessment.support().map(SupportRange::least));
        }
    }

    private static void assertSettled(Assessment assessment) {
        assertThat(assessment.findings(Verdict.UNDETERMINED)).isEmpty();
        assertThat(assessment.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        assessment.support().ifPresent(range -> assertThat(range.isSettled()).isTrue());
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        assessment.findings().forEach(finding -> verdicts.put(finding.rule().key(), finding.verdict()));
        return verdicts;
    }

    // ---- Order ----

    @Property(tries = 200)
    void orderDoesNotMatter(@ForAll EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        List<Member> members = new ArrayList<>(known.consortium().members());
        List<SubmittedDocument> documents = new ArrayList<>(known.documents());
        List<Rule> rules = new ArrayList<>(given.book().rules());
        Random random = new Random(seed);
        Collections.shuffle(members, random);
        Collections.shuffle(documents, random);
        Collections.shuffle(rules, random);
        RuleBook book = new RuleBook(
                given.book().program(),
                given.book().name(),
                given.book().types(),
                given.book().terms(),
                given.book().cluster(),
                rules);
        Application shuffled = known.withConsortium(new Consortium(members)).withDocuments(documents);
        Assessment one = given.assess(known);
        Assessment other = book.assess(shuffled, given.stage());
        assertThat(verdicts(other)).isEqualTo(verdicts(one));
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(questions(other)).isEqualTo(questions(one));
        assertThat(other.support().map(SupportRange::least))
                .isEqualTo(one.support().map(SupportRange::least));
        assertThat(other.support().flatMap(SupportRange::most))
                .isEqualTo(one.support().flatMap(SupportRange::most));
        assertThat(other.questions().stream().map(AssessmentPropertyTest::rank).toList())
                .isEqualTo(one.questions().stream()
                        .map(AssessmentPropertyTest::rank)
                        .toList());
    }

    private static Map<String, Object> questions(Assessment assessment) {
        return assessment.questions().stream()
                .collect(Collectors.toMap(
                        question -> question.unknown().toString(),
                        question -> List.of(Set.copyOf(question.rules()), question.canEnd(), question.movesMoney())));
    }

    private static List<Object> rank(Question question) {
        return List.of(question.canEnd());
    }

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
