package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final Company A = Company.of("A");
    private static final Application BARE = Application.of(
            WIN_WIN.id(), Consortium.of(Member.of(Company.of("B"), Role.LARGE_ENTERPRISE), Member.of(A, Role.ADOPTER)));

    private static Question asking(Unknown fact, String... keys) {
        List<Question.Choice> choices = Arrays.stream(keys)
                .map(key -> new Question.Choice(key, Name.of("가 " + key, "a " + key)))
                .toList();
        return new Question(fact, List.of("some-rule"), false, false, choices);
    }

    private static Unknown of(Kind kind) {
        return Unknown.ofCompany(kind, "A");
    }

    private static Unknown of(Kind kind, String key, boolean ofCompany) {
        return new Unknown(
                kind, Optional.of("A").filter(it -> ofCompany), Optional.of(key), Optional.of(Name.of("가", "a")));
    }

    /** The bare application with the company as it is in another. */
    private static Application with(Company company) {
        return BARE.replacing(company);
    }

    private static Application answered(Unknown fact, Answer answer) {
        return answered(BARE, fact, answer);
    }

    private static Application answered(Application application, Unknown fact, Answer answer) {
        return fact.answer(application, WIN_WIN.types(), answer);
    }

    // ---- One for each kind ----

    @Test
    void aSizeIsChosen() {
        assertThat(answered(of(Kind.SIZE), Answer.chosen("medium"))).isEqualTo(with(A.withSizes(SizeClass.MEDIUM)));
    }

    @Test
    void anIndustryIsACodeBesideWhichNoProductIsKnownYet() {
        Application before = with(A.withIndustry(Ksic.of("C")).withProduct(SmallEnterprise.ORDINARY_PRODUCT));
        assertThat(answered(before, of(Kind.INDUSTRY), Answer.of(Ksic.of("C29"))))
                .isEqualTo(with(A.withIndustry(Ksic.of("C29"))));
    }

    @Test
    void aStateIsChosen() {
        assertThat(answered(of(Kind.STATE), Answer.chosen(BusinessState.CLOSED.key())))
                .isEqualTo(with(A.withState(BusinessState.CLOSED)));
    }

    @Test
    void aLevelIsChosen() {
        assertThat(answered(of(Kind.LEVEL), Answer.chosen("intermediate1")))
                .isEqualTo(with(A.withLevel(SmartLevel.INTERMEDIATE_1)));
    }

    @Test
    void priorProjectsAreAListThatMayBeEmpty() {
        PriorProject project = PriorProject.underWay(WIN_WIN.id(), Tier.BASIC, DAY);
        assertThat(answered(of(Kind.PROJECTS), Answer.projects(project)))
                .isEqualTo(with(A.withProjects(List.of(project))));
        assertThat(answered(of(Kind.PROJECTS), Answer.projects())).isEqualTo(with(A.withProjects(List.of())));
    }

    @Test
    void aTraitHoldsOrDoesNot() {
        Unknown fact = Unknown.of("A", Trait.U_TURN);
        assertThat(answered(fact, Answer.yes())).isEqualTo(with(A.having(Trait.U_TURN)));
        assertThat(answered(fact, Answer.no())).isEqualTo(with(A.lacking(Trait.U_TURN)));
    }

    @Test
    void aTypeIsATierOrAVariantThatTheChoiceNames() {
        Member member = Member.of(A, Role.ADOPTER);
        Question question = asking(of(Kind.TYPE), "advanced1", "own-type", "in-depth");
        assertThat(question.answer(BARE, Answer.chosen("advanced1")))
                .isEqualTo(BARE.replacing(member.withType(Tier.ADVANCED_1)));
        SupportType own = question.answer(BARE, Answer.chosen("own-type"))
                .consortium()
                .find("A")
                .flatMap(Member::type)
                .orElseThrow();
        assertThat(own).isEqualTo(Variant.of("own-type", "가 own-type", "a own-type"));
        assertThat(own.label()).isEqualTo(Name.of("가 own-type", "a own-type"));
        assertThat(question.answer(BARE, Answer.chosen("in-depth")))
                .isEqualTo(BARE.replacing(member.withType(Variant.IN_DEPTH)));
    }

    @Test
    void aCostIsExactOrWithinBounds() {
        CostRange cost = CostRange.between(Won.ofEok(1), Won.ofEok(2));
        assertThat(answered(of(Kind.COST), Answer.of(cost)))
                .isEqualTo(BARE.replacing(Member.of(A, Role.ADOPTER).withCost(cost)));
    }

    @Test
    void anApplicationIsHandedInAtAMoment() {
        Instant moment = Instant.parse("2023-02-01T01:00:00Z");
        assertThat(answered(Unknown.ofApplication(Kind.SUBMITTED), Answer.of(moment)))
                .isEqualTo(BARE.withSubmitted(moment));
    }

    @Test
    void aSharedSystemCostsAnAmount() {
        WonRange amount = WonRange.exactly(Won.ofEok(3));
        assertThat(answered(Unknown.ofApplication(Kind.SHARED_COST), Answer.of(amount)))
                .isEqualTo(BARE.withSharedSystem(amount));
    }

    @Test
    void aGrantIsForAnAmountBesideThoseOfOthers() {
        WonRange one = WonRange.exactly(Won.ofEok(1));
        WonRange other = WonRange.exactly(Won.ofEok(2));
        Application before = BARE.withGrantCosts(Map.of("one", one, "other", one));
        assertThat(answered(before, of(Kind.GRANT_COST, "other", false), Answer.of(other)))
                .isEqualTo(BARE.withGrantCosts(Map.of("one", one, "other", other)));
    }

    @Test
    void aStatementIsMadeOrDenied() {
        Unknown fact = Unknown.statement(Trait.KAMP);
        assertThat(answered(fact, Answer.yes())).isEqualTo(BARE.stating(Trait.KAMP));
        assertThat(answered(fact, Answer.no())).isEqualTo(BARE.denying(Trait.KAMP));
    }

    @Test
    void aDocumentIsHandedInOrMissing() {
        SubmittedDocument plan = SubmittedDocument.of("plan", "A");
        Unknown fact = of(Kind.DOCUMENT, "plan", true);
        assertThat(answered(fact, Answer.yes())).isEqualTo(BARE.handing(plan));
        assertThat(answered(fact, Answer.no())).isEqualTo(BARE.handing(plan.missing()));
        assertThat(answered(of(Kind.DOCUMENT, "plan", false), Answer.yes()))
                .isEqualTo(BARE.handing(SubmittedDocument.of("plan")));
    }

    @Test
    void whoKnowsTheDateOfADocumentHasIt() {
        SubmittedDocument plan = SubmittedDocument.of("plan", "A");
        Unknown fact = of(Kind.DOCUMENT_DATE, "plan", true);
        assertThat(answered(fact, Answer.of(DAY))).isEqualTo(BARE.handing(plan.issuedOn(DAY)));
        assertThat(answered(BARE.handing(plan.missing()), fact, Answer.of(DAY)))
                .isEqualTo(BARE.handing(plan.issuedOn(DAY)));
    }

    @Test
    void whoKnowsWhichYearsADocumentCoversHasIt() {
        SubmittedDocument accounts = SubmittedDocument.of("accounts");
        assertThat(answered(of(Kind.DOCUMENT_YEARS, "accounts", false), Answer.years(2021, 2022)))
                .isEqualTo(BARE.handing(accounts.covering(List.of(2021, 2022))));
    }

    // ---- What is known already ----

    @Test
    void whatIsKnownOfADocumentIsKeptWhenMoreBecomesKnown() {
        SubmittedDocument accounts = SubmittedDocument.of("accounts", "A");
        SubmittedDocument dated = accounts.issuedOn(DAY);
        SubmittedDocument ofB = SubmittedDocument.of("accounts", "B").covering(List.of(2019));
        Application before = BARE.handing(ofB).handing(dated);
        assertThat(answered(before, of(Kind.DOCUMENT_YEARS, "accounts", true), Answer.years(2022)))
                .isEqualTo(BARE.handing(ofB).handing(dated.covering(List.of(2022))));
        assertThat(answered(before, of(Kind.DOCUMENT, "accounts", true), Answer.yes()))
                .isEqualTo(before);
        assertThat(answered(before, of(Kind.DOCUMENT, "accounts", true), Answer.no()))
                .isEqualTo(BARE.handing(ofB).handing(accounts.missing()));
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheFirst() {
        Application first = answered(of(Kind.STATE), Answer.chosen(BusinessState.CLOSED.key()));
        assertThat(answered(first, of(Kind.STATE), Answer.chosen(BusinessState.OPERATING.key())))
                .isEqualTo(with(A.withState(BusinessState.OPERATING)));
    }

    @Test
    void whatWasAnsweredIsAskedNoMore() {
        Question question = WIN_WIN.assess(BARE).questions().get(0);
        Application after = question.answer(
                BARE,
                question.choices().isEmpty()
                        ? Answer.of(Instant.parse("2023-02-01T01:00:00Z"))
                        : Answer.chosen(question.choices().get(0).key()));
        assertThat(WIN_WIN.assess(after).questions())
                .extracting(Question::unknown)
                .doesNotContain(question.unknown());
    }

    // ---- What is refused ----

    private static void assertRefused(Question question, Answer answer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.answer(BARE, answer))
                .withMessage(message);
    }

    @Test
    void anAnswerOfAnotherShapeIsRefused() {
        assertRefused(
                asking(of(Kind.SIZE), "small", "medium"),
                Answer.of(DAY),
                "A: size is answered by one of [small, medium], not by Day[day=2023-02-01]");
        assertRefused(
                asking(of(Kind.INDUSTRY)), Answer.yes(), "A: industry is answered by Industry, not by Chosen[key=yes]");
        assertRefused(
                asking(of(Kind.COST)),
                Answer.of(WonRange.exactly(Won.of(1))),
                "A: cost is answered by Cost, not by Amount[amount=WonRange[least=KRW 1, most=Optional[KRW 1]]]");
    }

    @Test
    void whatIsNoneOfTheChoicesIsRefused() {
        assertRefused(
                asking(of(Kind.SIZE), "small", "medium"),
                Answer.chosen("large"),
                "A: size is answered by one of [small, medium], not by Chosen[key=large]");
        assertRefused(
                asking(Unknown.of("A", Trait.STAR), "yes", "no"),
                Answer.chosen("maybe"),
                "A: trait star is answered by one of [yes, no], not by Chosen[key=maybe]");
    }

    @Test
    void aChoiceThatIsNoValueOfTheFactIsRefused() {
        assertRefused(
                asking(of(Kind.SIZE), "small", "tiny"),
                Answer.chosen("tiny"),
                "A: size is answered by one of [small], not by Chosen[key=tiny]");
        assertRefused(
                asking(Unknown.of("A", Trait.STAR), "yes", "maybe"),
                Answer.chosen("maybe"),
                "A: trait star is answered by one of [yes], not by Chosen[key=maybe]");
    }

    @Test
    void aSizeThatAQuestionDidNotOfferIsRefused() {
        Application before = with(A.withSizes(SizeClass.MEDIUM, SizeClass.LARGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(of(Kind.SIZE), "medium", "large").answer(before, Answer.chosen("small")))
                .withMessage("A: size is answered by one of [medium, large], not by Chosen[key=small]");
    }

    @Test
    void aSizeThatWasAnsweredByMistakeIsMended() {
        Question question = asking(of(Kind.SIZE), "small", "medium", "middle-market", "large");
        Application mistaken = question.answer(BARE, Answer.chosen("large"));
        Set<SizeClass> small = EnumSet.of(SizeClass.SMALL);
        for (Application mended : List.of(
                question.answer(mistaken, Answer.chosen("small")),
                answered(mistaken, of(Kind.SIZE), Answer.chosen("small")))) {
            assertThat(mended.consortium().find("A").orElseThrow().company().sizes())
                    .isEqualTo(small);
        }
    }

    @Test
    void aTypeThatTheProgramDoesNotOfferIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered(of(Kind.TYPE), Answer.chosen("advanced2")))
                .withMessage("A: type is answered by one of [basic, advanced1], not by Chosen[key=advanced2]");
    }

    @Test
    void aCompanyThatIsNoMemberIsRefused() {
        assertRefused(
                asking(Unknown.of("C", Trait.STAR), "yes", "no"),
                Answer.yes(),
                "C: trait star is of no member; there are [B, A]");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Unknown.ofCompany(Kind.SIZE, "C").answer(BARE, WIN_WIN.types(), Answer.chosen("small")))
                .withMessage("C: size is of no member; there are [B, A]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unknown(
                                Kind.DOCUMENT, Optional.of("C"), Optional.of("plan"), Optional.of(Name.of("가", "a")))
                        .answer(BARE, List.of(), Answer.yes()))
                .withMessage("C: document plan is of no member; there are [B, A]");
    }

    @Test
    void whatContradictsWhatIsKnownOtherwiseIsRefusedByTheValueItself() {
        Application maker = answered(of(Kind.INDUSTRY), Answer.of(Ksic.of("C29")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered(maker, Unknown.of("A", Trait.MANUFACTURER), Answer.no()))
                .withMessage("company A cannot be no manufacturer with the main industry C29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unknown.ofCompany(Kind.COST, "B")
                        .answer(BARE, List.of(), Answer.of(CostRange.exactly(Won.of(1)))))
                .withMessageStartingWith("B bears no project of its own as [large-enterprise]");
    }

    @Test
    void yearsAreAtLeastOneAndNoneTwice() {
        assertThatIllegalArgumentException().isThrownBy(Answer::years).withMessage("years must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.years(2021, 2021))
                .withMessage("years must not name anything twice: 2021");
    }

    @Test
    void aMomentIsInAYearOfFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.of(Instant.MAX))
                .withMessageStartingWith("moment must be from 0001-01-01T00:00:00Z to 9999-12-30T00:00:00Z: ");
    }

    @Test
    void aChoiceIsNamedByAKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.chosen("Very small"))
                .withMessage("key of a choice must be lower-case words with hyphens between them, such as win-win:"
                        + " \"Very small\"");
    }
}
