package io.github.smartfactory.support.program;

import static io.github.smartfactory.support.money.Won.ofEok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.RequiredDocumentBuilder;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that programs and announcements are made of. */
class ProgramValuesTest {

    private static final Name NAME = Name.of("이름", "name");

    @Nested
    class OfBudgets {

        @Test
        void whatIsNotSetAsideIsTheRest() {
            Budget budget = Budget.of(ofEok(216), "D23-025").settingAside(Tier.BASIC, ofEok(60), "D23-026");
            assertThat(budget.rest()).isEqualTo(ofEok(156));
            assertThat(budget.atMost()).isFalse();
            assertThat(budget.grounds()).isEqualTo(Grounds.of("D23-025"));
            assertThat(budget.parts()).containsExactly(new Budget.Part(Tier.BASIC, ofEok(60), Grounds.of("D23-026")));
            assertThat(Budget.of(ofEok(1)).rest()).isEqualTo(ofEok(1));
        }

        @Test
        void aBudgetMayBeUpToAnAmountAndStaySoWhenAPartIsSetAside() {
            Budget budget = Budget.upTo(ofEok(70), "D23-031");
            assertThat(budget.atMost()).isTrue();
            assertThat(budget.settingAside(Tier.BASIC, ofEok(1)).atMost()).isTrue();
        }

        @Test
        void allOfABudgetMayBeSetAsideAndNotAWonMore() {
            Budget budget = Budget.of(ofEok(3)).settingAside(Tier.BASIC, ofEok(1));
            assertThat(budget.settingAside(Tier.ADVANCED_1, ofEok(2)).rest()).isEqualTo(Won.ZERO);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> budget.settingAside(Tier.ADVANCED_1, Won.of(200_000_001)))
                    .withMessage("parts of a budget must sum to at most KRW 300,000,000: KRW 300,000,001");
        }

        @Test
        void refusesAPartTwiceAndNegativeAmounts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Budget.of(ofEok(3))
                            .settingAside(Tier.BASIC, ofEok(1))
                            .settingAside(Tier.BASIC, ofEok(1)))
                    .withMessage("parts of a budget must not name anything twice: BASIC");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Budget.of(Won.of(-1)))
                    .withMessage("budget must not be negative: KRW -1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Budget.of(ofEok(3)).settingAside(Tier.BASIC, Won.of(-1)))
                    .withMessage("part of a budget must not be negative: KRW -1");
            assertThat(Budget.of(Won.ZERO).settingAside(Tier.BASIC, Won.ZERO).rest())
                    .isEqualTo(Won.ZERO);
        }

        @Test
        void aBudgetDoesNotChangeWithTheListItWasMadeOf() {
            List<Budget.Part> parts = new ArrayList<>(List.of(new Budget.Part(Tier.BASIC, ofEok(1), Grounds.NONE)));
            Budget budget = new Budget(ofEok(1), false, parts, Grounds.NONE);
            parts.clear();
            assertThat(budget.parts()).hasSize(1);
        }
    }

    @Nested
    class OfTargets {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void refusesATargetOfNone(int number) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TargetCount.of(number, TargetCount.Unit.COMPANIES))
                    .withMessage("target must be at least 1: " + number);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TargetCount.about(number, TargetCount.Unit.COMPANIES))
                    .withMessage("target must be at least 1: " + number);
        }

        @Test
        void aTargetMayBeAboutANumberAndOfOneType() {
            TargetCount exact = TargetCount.of(1, TargetCount.Unit.CLUSTERS, "D22-016");
            TargetCount about = TargetCount.about(60, TargetCount.Unit.COMPANIES, "D23-034");
            assertThat(exact.about()).isFalse();
            assertThat(exact.type()).isEmpty();
            assertThat(about.about()).isTrue();
            assertThat(about.ofType(Tier.BASIC))
                    .isEqualTo(new TargetCount(
                            60, TargetCount.Unit.COMPANIES, true, Optional.of(Tier.BASIC), Grounds.of("D23-034")));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void aTargetLevelIsReachedByItAndByThoseAbove(boolean orAbove) {
            TargetLevel target = new TargetLevel(SmartLevel.INTERMEDIATE_1, orAbove, Grounds.NONE);
            assertThat(SmartLevel.values())
                    .filteredOn(target::isReachedBy)
                    .isNotEmpty()
                    .doesNotContain(SmartLevel.BASIC)
                    .contains(SmartLevel.INTERMEDIATE_1, SmartLevel.INTERMEDIATE_2);
            assertThat(TargetLevel.of(SmartLevel.BASIC, "D21-031").orAbove()).isFalse();
            assertThat(TargetLevel.orAbove(SmartLevel.BASIC, "D21-031"))
                    .isEqualTo(new TargetLevel(
                            SmartLevel.BASIC, true, new Grounds(ClauseId.listOf("D21-031"), List.of(), List.of())));
        }
    }

    @Nested
    class OfKeysAndLists {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "Key", "key_one", "key ", "-key", "key-", "key--one", "키"})
        void everyKeyIsOfLowerCaseWords(String key) {
            String rule = " must be lower-case words with hyphens between them, such as win-win: \"" + key + "\"";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Field(key, NAME, Optional.empty(), Grounds.NONE))
                    .withMessage("key of a field" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Definition(key, NAME, NAME, Grounds.NONE))
                    .withMessage("key of a definition" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Statistic(key, NAME, BigDecimal.ONE, NAME, Grounds.NONE))
                    .withMessage("key of a statistic" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new OtherProgram(key, NAME, ProgramStatus.DISCONTINUED, Grounds.NONE))
                    .withMessage("key of a program" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Procedure(key, NAME, List.of(NAME), Grounds.NONE))
                    .withMessage("key of a procedure" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Criterion(key, NAME, 10))
                    .withMessage("key of a criterion" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new BonusItem(key, NAME, Score.of(1), Condition.AtLeast.of(1, Role.ADOPTER), Grounds.NONE))
                    .withMessage("key of a bonus item" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Gate.builder()
                            .key(key)
                            .name(NAME)
                            .sheet(ScoreSheet.whole(NAME, 100, Grounds.NONE))
                            .aggregation(Cited.of(Aggregation.MEAN))
                            .addsBonus(false)
                            .grounds(Grounds.NONE)
                            .build())
                    .withMessage("key of a gate" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> document().key(key).build())
                    .withMessage("key of a document" + rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contact.builder()
                            .subject(key)
                            .role(Contact.Role.MINISTRY)
                            .organisation(NAME)
                            .grounds(Grounds.NONE)
                            .build())
                    .withMessage("subject of a contact" + rule);
        }

        @Test
        void whatConsistsOfPartsHasOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Procedure("selection", NAME, List.of(), Grounds.NONE))
                    .withMessage("steps of procedure selection must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RoleDuties(Role.ADOPTER, List.of(), Grounds.NONE))
                    .withMessage("duties of a role must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> training("http://example.com").build().withTelephones(List.of()))
                    .withMessage("telephones of 이름 (name) must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> training(" ").build())
                    .withMessage("website must not be blank");
            assertThat(training("http://example.com").build().telephones()).containsExactly("1357");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 121})
        void theAgeOfADocumentIsFromOneToAHundredAndTwentyMonths(int months) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> document().key("plan").maxAgeMonths(months).build())
                    .withMessage("greatest age of plan in months must be from 1 to 120: " + months);
            assertThat(document().key("plan").maxAgeMonths(1).build().maxAgeMonths())
                    .contains(1);
            assertThat(document().key("plan").maxAgeMonths(120).build().maxAgeMonths())
                    .contains(120);
        }

        @Test
        void aDocumentIsSomebodysAndCoversNoYearTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            document().key("roster").addYears(2019, 2020, 2019).build())
                    .withMessage("years of roster must not name anything twice: 2019");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> document().key("roster").build().withFrom(List.of()))
                    .withMessageEndingWith(" roster is must not be empty");
        }

        @Test
        void aVariantHasNoKeyOfATier() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Variant("basic", NAME))
                    .withMessage("key of a variant must not be that of a tier: basic");
        }

        private RequiredDocumentBuilder document() {
            return RequiredDocument.builder()
                    .name(NAME)
                    .addFrom(Role.ADOPTER)
                    .each(false)
                    .due(Stage.APPLICATION)
                    .grounds(Grounds.NONE);
        }

        private TrainingCourseBuilder training(String website) {
            return TrainingCourse.builder()
                    .course(NAME)
                    .centre(NAME)
                    .place(NAME)
                    .mode(NAME)
                    .fee(NAME)
                    .period(NAME)
                    .addTelephones("1357")
                    .website(website)
                    .grounds(Grounds.NONE);
        }
    }
}
