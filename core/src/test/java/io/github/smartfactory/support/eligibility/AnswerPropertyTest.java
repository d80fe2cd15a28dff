package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.testkit.domain.AnswerDomain;
import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.YesNoCase;
import io.github.smartfactory.support.testkit.domain.YesNoFact;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What becomes of an application by answers, held against what its facts are in truth and against asking anew. */
@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
@Domain(AnswerDomain.class)
class AnswerPropertyTest {

    private static final Set<Kind> OF_DOCUMENTS = EnumSet.of(Kind.DOCUMENT, Kind.DOCUMENT_DATE, Kind.DOCUMENT_YEARS);

    /** The shape of the answer to each kind of fact that has no choices. */
    private static final Map<Kind, Class<? extends Answer>> SHAPES = Map.of(
            Kind.INDUSTRY, Answer.Industry.class,
            Kind.PROJECTS, Answer.Projects.class,
            Kind.COST, Answer.Cost.class,
            Kind.SHARED_COST, Answer.Amount.class,
            Kind.GRANT_COST, Answer.Amount.class,
            Kind.SUBMITTED, Answer.Moment.class,
            Kind.DOCUMENT_DATE, Answer.Day.class,
            Kind.DOCUMENT_YEARS, Answer.Years.class);

    private static List<Question> questions(EligibilityCase given, Application known) {
        return given.assess(known).questions();
    }

    private static Set<Unknown> asked(EligibilityCase given, Application known) {
        return questions(given, known).stream().map(Question::unknown).collect(Collectors.toSet());
    }

    private static Answer any(Question question, EligibilityCase given, Application known, Dice dice) {
        return AnswerDomain.to(question, known, given.program(), dice);
    }

    // ---- What was answered is known ----

    @Property(tries = 100)
    void aChoiceThatWasTakenIsAskedNoMore(@ForAll("cases") EligibilityCase given) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            for (Question.Choice choice : question.choices()) {
                Application after = question.answer(known, Answer.chosen(choice.key()));
                assertThat(asked(given, after))
                        .as("%s after %s of %s", question.unknown(), choice.key(), given)
                        .doesNotContain(question.unknown());
            }
        }
    }

    @Property(tries = 150)
    void anAnswerThatLeavesNothingOpenIsAskedNoMore(@ForAll("cases") EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            Application after = question.answer(known, any(question, given, known, new Dice(seed)));
            assertThat(asked(given, after)).as("of %s", given).doesNotContain(question.unknown());
        }
    }

    @Property(tries = 100)
    void anIndustryThatIsNamedBroadlyIsAskedAgainOnlyForAFinerOne(
            @ForAll("cases") EligibilityCase given, @ForAll Answer.Industry industry) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            if (question.unknown().kind() == Kind.INDUSTRY) {
                Application bare =
                        known.replacing(company(known, question.unknown()).withTraits(Map.of()));
                Application after = question.answer(bare, industry);
                assertThat(company(after, question.unknown()).industry()).contains(industry.code());
                if (asked(given, after).contains(question.unknown())) {
                    assertThat(industry.code().code()).hasSizeLessThan(6);
                }
            }
        }
    }

    @Property(tries = 150)
    void whoeverAnswersAnythingComesToAnEnd(@ForAll("cases") EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        Set<Unknown> answered = new HashSet<>();
        List<Question> questions = questions(given, known);
        while (!questions.isEmpty()) {
            Question question = questions.get(new Dice(seed).roll("next " + answered.size(), questions.size()));
            // No fact is asked twice: so there are no more rounds than facts.
            assertThat(answered.add(question.unknown()))
                    .as("whether %s was not asked before, of %s", question.unknown(), given)
                    .isTrue();
            known = question.answer(known, any(question, given, known, new Dice(seed)));
            questions = questions(given, known);
        }
        assertThat(given.assess(known).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    // ---- Nothing else changes ----

    @Property(tries = 150)
    void whoAnswersWhatHoldsKnowsThatFactAndNoOther(@ForAll("cases") EligibilityCase given) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            Unknown fact = question.unknown();
            if (!OF_DOCUMENTS.contains(fact.kind())) {
                assertThat(question.answer(known, truth(fact, given.truth())))
                        .as("%s of %s", fact, given)
                        .isEqualTo(given.knowing(Set.of(fact.toString())));
            }
        }
    }

    /** What holds in truth, read from the values themselves. */
    private static Answer truth(Unknown fact, Application truth) {
        return switch (fact.kind()) {
            case SIZE ->
                Answer.chosen(company(truth, fact).sizes().iterator().next().key());
            case INDUSTRY -> Answer.of(company(truth, fact).industry().orElseThrow());
            case STATE ->
                Answer.chosen(
                        company(truth, fact).state().map(BusinessState::key).orElseThrow());
            case LEVEL ->
                Answer.chosen(company(truth, fact).level().map(SmartLevel::key).orElseThrow());
            case PROJECTS -> new Answer.Projects(company(truth, fact).projects().orElseThrow());
            case TRAIT -> yesIf(company(truth, fact).traits(), fact);
            case STATEMENT -> yesIf(truth.statements(), fact);
            case TYPE ->
                Answer.chosen(member(truth, fact).type().map(SupportType::key).orElseThrow());
            case COST -> Answer.of(member(truth, fact).cost().orElseThrow());
            case SUBMITTED -> Answer.of(truth.submitted().orElseThrow());
            case SHARED_COST -> Answer.of(truth.sharedSystem().orElseThrow());
            case GRANT_COST ->
                Answer.of(truth.grantCosts().entrySet().stream()
                        .filter(each -> fact.key().equals(Optional.of(each.getKey())))
                        .findFirst()
                        .orElseThrow()
                        .getValue());
            case DOCUMENT, DOCUMENT_DATE, DOCUMENT_YEARS ->
                throw new IllegalArgumentException("more than one fact may become known: " + fact);
        };
    }

    private static Answer yesIf(Map<Trait, Boolean> facts, Unknown fact) {
        boolean holds = facts.entrySet().stream()
                .filter(each -> fact.key().equals(Optional.of(each.getKey().key())))
                .findFirst()
                .orElseThrow()
                .getValue();
        return holds ? Answer.yes() : Answer.no();
    }

    private static Member member(Application application, Unknown fact) {
        return application.consortium().find(fact.company().orElseThrow()).orElseThrow();
    }

    private static Company company(Application application, Unknown fact) {
        return member(application, fact).company();
    }

    @Property(tries = 200)
    void yesAndNoAreWhatTheFactsOfTheKitSay(@ForAll YesNoCase given) {
        Application known = given.known();
        for (Question question : given.book().assess(known).questions()) {
            for (YesNoFact fact : given.open()) {
                if (fact.name().equals(question.unknown().toString())
                        && question.unknown().kind() != Kind.SIZE) {
                    assertThat(sorted(question.answer(known, Answer.yes())))
                            .isEqualTo(sorted(fact.answer(known, true)));
                    assertThat(sorted(question.answer(known, Answer.no())))
                            .isEqualTo(sorted(fact.answer(known, false)));
                }
            }
        }
    }

    // ---- Order ----

    @Property(tries = 100)
    void theOrderOfTwoAnswersDoesNotMatter(@ForAll("cases") EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        Dice dice = new Dice(seed);
        List<Question> questions = questions(given, known);
        for (int i = 0; i < Math.min(questions.size(), 12); i++) {
            Question one = dice.pick("one " + i, questions);
            Question other = dice.pick("other " + i, questions);
            Answer first = any(one, given, known, dice);
            Answer second = any(other, given, known, dice);
            if (!denies(one, first, other) && !denies(other, second, one)) {
                assertThat(both(known, one, first, other, second))
                        .as("%s and %s of %s", one.unknown(), other.unknown(), given)
                        .isEqualTo(both(known, other, second, one, first));
            }
        }
    }

    /** That a document is missing, of which the other tells the date or the years: then the later answer counts. */
    private static boolean denies(Question one, Answer answer, Question other) {
        return one.unknown().kind() == Kind.DOCUMENT
                && answer.equals(Answer.no())
                && OF_DOCUMENTS.contains(other.unknown().kind())
                && one.unknown().key().equals(other.unknown().key());
    }

    /** Nothing if they contradict each other. */
    private static Optional<Application> both(
            Application known, Question one, Answer first, Question other, Answer second) {
        Application after = one.answer(known, first);
        try {
            return Optional.of(sorted(other.answer(after, second)));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("cannot be no manufacturer");
            return Optional.empty();
        }
    }

    /** In which order documents are named means nothing. */
    private static Application sorted(Application application) {
        List<SubmittedDocument> documents = new ArrayList<>(application.documents());
        documents.sort(Comparator.comparing(SubmittedDocument::key)
                .thenComparing(document -> document.company().orElse("")));
        return application.withDocuments(documents);
    }

    // ---- What is refused ----

    @Property(tries = 150)
    void whatNoQuestionWantsIsRefusedWithTheFactTheValueAndWhatIsPossible(
            @ForAll("cases") EligibilityCase given, @ForAll Answer answer) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            Class<? extends Answer> shape =
                    SHAPES.getOrDefault(question.unknown().kind(), Answer.Chosen.class);
            List<String> keys =
                    question.choices().stream().map(Question.Choice::key).toList();
            boolean fits = shape.isInstance(answer)
                    && (!(answer instanceof Answer.Chosen chosen) || keys.contains(chosen.key()));
            if (!fits) {
                String possible = keys.isEmpty() ? shape.getSimpleName() : "one of " + keys;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> question.answer(known, answer))
                        .withMessage(question.unknown() + " is answered by " + possible + ", not by " + answer);
            }
        }
    }

    @Property(tries = 60)
    void aQuestionOfACompanyIsNotAnsweredForOthers(@ForAll("cases") EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        Application others =
                Application.of(known.program(), Consortium.of(Member.of(Company.of("others"), Role.ADOPTER)));
        for (Question question : questions(given, known)) {
            if (question.unknown().company().isPresent()) {
                Answer answer = any(question, given, known, new Dice(seed));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> question.answer(others, answer))
                        .withMessage(question.unknown() + " is of no member; there are [others]");
            }
        }
    }

    @Property(tries = 60)
    void aFactIsAnsweredAsItsQuestionIs(@ForAll("cases") EligibilityCase given, @ForAll long seed) {
        Application known = given.known();
        for (Question question : questions(given, known)) {
            Answer answer = any(question, given, known, new Dice(seed));
            assertThat(question.unknown().answer(known, given.program().types(), answer))
                    .isEqualTo(question.answer(known, answer));
        }
    }

    @Provide
    Arbitrary<EligibilityCase> cases() {
        return new EligibilityDomain().cases();
    }
}
