package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What every assessment keeps: what is settled stays so whatever else becomes known, what is asked matters, what is
 * repaired no longer fails, and order does not matter.
 *
 * <p>Cases are drawn around the edges of {@linkplain #programs() the programs}. Override {@link #eligibilityCases()} to
 * draw from elsewhere.
 */
public interface EligibilityLaws extends ProgramLaws {

    /**
     * Who applies, and how much of that is known.
     *
     * @return applications to the programs
     */
    @Provide
    default Arbitrary<EligibilityCase> eligibilityCases() {
        return ProgramCases.eligibility(programs());
    }

    // ---- Knowledge ----

    /**
     * More knowledge never changes a verdict that is settled, and only narrows the support.
     *
     * @param given an application
     * @param more how many more facts of a hundred are known
     */
    @Property(tries = 200)
    default void moreKnowledgeNeverChangesWhatIsSettled(
            @ForAll("eligibilityCases") EligibilityCase given, @ForAll @IntRange(min = 1, max = 100) int more) {
        Assessment before = given.assess(given.known());
        assertRefines(given, before, given.assess(given.knowingMore(more)));
        assertRefines(given, before, given.assess(given.truth()));
    }

    /**
     * Nor does one more fact, whichever it is.
     *
     * @param given an application
     */
    @Property(tries = 150)
    default void oneMoreFactNeverChangesWhatIsSettled(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment before = given.assess(given.known());
        for (Question question : before.questions()) {
            assertRefines(given, before, given.assess(given.knowing(Set.copyOf(facts(question.unknown())))));
        }
    }

    private static void assertRefines(EligibilityCase given, Assessment before, Assessment after) {
        for (int i = 0; i < before.all().size(); i++) {
            Finding finding = before.all().get(i);
            if (finding.verdict() != Verdict.UNDETERMINED) {
                assertThat(after.all().get(i).verdict())
                        .as(() -> "rule " + finding.rule().key() + " by "
                                + finding.rule().grounds() + " of "
                                + shown(given, after).get())
                        .isEqualTo(finding.verdict());
            }
        }
        assertThat(after.support().isPresent() || before.support().isEmpty())
                .as(shown(given, after))
                .isTrue();
        if (before.support().isPresent()) {
            SupportRange wide = before.support().get();
            SupportRange narrow = after.support().orElseThrow();
            assertThat(narrow.least()).as(shown(given, after)).isGreaterThanOrEqualTo(wide.least());
            wide.most()
                    .ifPresent(most -> assertThat(narrow.most())
                            .as(shown(given, after))
                            .hasValueSatisfying(its -> assertThat(its).isLessThanOrEqualTo(most)));
        }
    }

    /**
     * If everything is known, nothing is asked and everything is settled.
     *
     * @param given an application
     */
    @Property(tries = 200)
    default void whatIsFullyKnownLeavesNoQuestion(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment assessment = given.assess(given.truth());
        assertThat(assessment.questions()).as(shown(given, assessment)).isEmpty();
        assertThat(assessment.all())
                .as(shown(given, assessment))
                .allMatch(finding -> finding.verdict() != Verdict.UNDETERMINED);
        assertSettled(given, assessment);
    }

    /**
     * Something is asked as long as something that matters is open, and no longer.
     *
     * @param given an application
     */
    @Property(tries = 200)
    default void somethingIsAskedAsLongAsSomethingIsOpen(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        boolean open = !assessment.findings(Verdict.UNDETERMINED).isEmpty()
                || assessment.support().filter(range -> !range.isSettled()).isPresent();
        assertThat(assessment.questions().isEmpty())
                .as(shown(given, assessment))
                .isEqualTo(!open);
    }

    /**
     * Whoever answers the first question each time comes to an end, at what holds in truth.
     *
     * @param given an application
     */
    @Property(tries = 150)
    default void answeringTheFirstQuestionEachTimeSettlesEverything(@ForAll("eligibilityCases") EligibilityCase given) {
        Set<String> answered = new HashSet<>();
        Assessment assessment = given.assess(given.known());
        while (!assessment.questions().isEmpty()) {
            Unknown asked = assessment.questions().get(0).unknown();
            assertThat(answered.addAll(facts(asked)))
                    .as("whether %s was not asked before, of %s", asked, given)
                    .isTrue();
            assessment = given.assess(given.knowing(answered));
            assertThat(assessment.questions())
                    .as(shown(given, assessment))
                    .extracting(Question::unknown)
                    .doesNotContain(asked);
        }
        assertSettled(given, assessment);
        Assessment truth = given.assess(given.truth());
        assertThat(verdicts(assessment)).as(shown(given, assessment)).isEqualTo(verdicts(truth));
        if (assessment.support().isPresent()) {
            assertThat(truth.support().map(SupportRange::least))
                    .as(shown(given, assessment))
                    .isEqualTo(assessment.support().map(SupportRange::least));
        }
    }

    /** A document's date or years say that it is there, too. */
    private static List<String> facts(Unknown unknown) {
        String fact = unknown.toString();
        return List.of(fact, fact.replace("document-date ", "document ").replace("document-years ", "document "));
    }

    private static void assertSettled(EligibilityCase given, Assessment assessment) {
        assertThat(assessment.verdict()).as(shown(given, assessment)).isNotEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.support().filter(range -> !range.isSettled()))
                .as(shown(given, assessment))
                .isEmpty();
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        assessment.findings().forEach(finding -> verdicts.put(finding.rule().key(), finding.verdict()));
        return verdicts;
    }

    // ---- The verdict ----

    /**
     * The verdict is the worst of the findings that decide.
     *
     * @param given an application
     */
    @Property(tries = 200)
    default void theVerdictIsTheWorstOfTheFindingsThatDecide(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        Set<Verdict> verdicts =
                assessment.findings().stream().map(Finding::verdict).collect(Collectors.toSet());
        Verdict worst = verdicts.contains(Verdict.VIOLATED)
                ? Verdict.VIOLATED
                : verdicts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
        assertThat(assessment.verdict()).as(shown(given, assessment)).isEqualTo(worst);
        assertThat(assessment.findings())
                .as(shown(given, assessment))
                .allMatch(finding -> finding.rule().kind().isRequired());
    }

    /**
     * What can be repaired no longer fails once it is, and what does not fail is left alone.
     *
     * @param given an application
     */
    @Property(tries = 150)
    default void whatCanBeRepairedNoLongerFails(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        Repairs repairs = assessment.repairs();
        Assessment after = given.assess(repairs.repaired());
        assertThat(after.findings(Verdict.VIOLATED).isEmpty())
                .as(shown(given, after))
                .isEqualTo(repairs.isPossible());
        if (assessment.findings(Verdict.VIOLATED).isEmpty()) {
            assertThat(repairs.changes()).as(shown(given, assessment)).isEmpty();
        }
    }

    // ---- Permutation ----

    /**
     * In which order members, documents and rules are named does not matter.
     *
     * @param given an application
     * @param order another order
     */
    @Property(tries = 150)
    default void theOrderOfMembersDocumentsAndRulesDoesNotMatter(
            @ForAll("eligibilityCases") EligibilityCase given, @ForAll long order) {
        Application known = given.known();
        List<Member> members = Shuffled.of(known.consortium().members(), order);
        List<SubmittedDocument> documents = Shuffled.of(known.documents(), order);
        List<Rule> rules = Shuffled.of(given.book().rules(), order);
        RuleBook book = new RuleBook(
                given.book().program(),
                given.book().name(),
                given.book().types(),
                given.book().terms(),
                given.book().cluster(),
                rules);
        Assessment one = given.assess(known);
        Assessment other =
                book.assess(known.withConsortium(new Consortium(members)).withDocuments(documents), given.stage());
        assertThat(verdicts(other)).as(shown(given, one)).isEqualTo(verdicts(one));
        assertThat(questions(other)).as(shown(given, one)).isEqualTo(questions(one));
        assertThat(other.support().map(SupportRange::least))
                .as(shown(given, one))
                .isEqualTo(one.support().map(SupportRange::least));
        assertThat(other.support().flatMap(SupportRange::most))
                .as(shown(given, one))
                .isEqualTo(one.support().flatMap(SupportRange::most));
    }

    private static Map<String, Object> questions(Assessment assessment) {
        return assessment.questions().stream()
                .collect(Collectors.toMap(
                        question -> question.unknown().toString(),
                        question -> List.of(Set.copyOf(question.rules()), question.canEnd(), question.movesMoney())));
    }

    // ---- What citizens read ----

    /**
     * Every finding and every question reads in Korean and in English.
     *
     * @param given an application
     */
    @Property(tries = 100)
    default void everyFindingAndQuestionReadsInBothLanguages(@ForAll("eligibilityCases") EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        String korean = assessment.explain().render(Language.KOREAN);
        String english = assessment.explain().render(Language.ENGLISH);
        for (Finding finding : assessment.findings()) {
            assertThat(korean).contains(finding.rule().title().korean());
            assertThat(english).contains(finding.rule().title().english());
        }
        for (Language language : Language.values()) {
            for (Finding finding : assessment.all()) {
                assertThat(finding.message().render(language)).isNotBlank().doesNotContainPattern("[{}]|\\bnull\\b");
            }
            for (Question question : assessment.questions()) {
                assertThat(question.prompt().render(language)).isNotBlank().doesNotContainPattern("[{}]|\\bnull\\b");
            }
        }
    }

    private static Supplier<String> shown(EligibilityCase given, Assessment assessment) {
        return Shown.with(given, assessment::explain);
    }
}
