package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BonusTest {

    private static final BonusItem GREEN = Sheets.BONUS.items().get(0);
    private static final BonusItem YOUNG = Sheets.BONUS.items().get(1);

    @Test
    void pointsAreForWhatAnApplicationHas() {
        Bonus bonus = of(Company.of("A1").having(Sheets.GREEN).lacking(Sheets.YOUNG), nothing("A2"));
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
        assertThat(bonus.finding("green").granted()).isEqualTo(Truth.YES);
        assertThat(bonus.finding("young").granted()).isEqualTo(Truth.NO);
        assertThat(bonus.unknowns()).isEmpty();
        assertThat(of(nothing("A1"), nothing("A2")).points()).isEqualTo(ScoreRange.exactly(Score.ZERO));
    }

    @Test
    void anItemCountsOnceHoweverManyHaveIt() {
        Company green = Company.of("A2").having(Sheets.GREEN).lacking(Sheets.YOUNG);
        Bonus bonus = of(Company.of("A1").having(Sheets.GREEN).lacking(Sheets.YOUNG), green);
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
    }

    @Test
    void suppliersAndUsersOfTheSharedSystemEarnNothing() {
        Application application = Sheets.trial()
                .replacing(Company.of("S").having(Sheets.GREEN))
                .replacing(Company.of("U").having(Sheets.YOUNG));
        assertThat(Sheets.BONUS.of(application, Sheets.TYPES).points()).isEqualTo(ScoreRange.exactly(Score.ZERO));
    }

    @Test
    void theCapCutsTheSum() {
        Bonus bonus = of(Company.of("A1").having(Sheets.GREEN, Sheets.YOUNG), nothing("A2"));
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(5)));
        Bonus uncapped = BonusScheme.of(Grounds.NONE, GREEN, YOUNG)
                .of(Sheets.trial(Company.of("A1").having(Sheets.GREEN, Sheets.YOUNG), nothing("A2")), Sheets.TYPES);
        assertThat(uncapped.points()).isEqualTo(ScoreRange.exactly(Score.of(7)));
    }

    @Test
    void whatIsNotKnownIsAskedAndStaysPossible() {
        Bonus bonus = of(Company.of("A1").lacking(Sheets.YOUNG), nothing("A2"));
        assertThat(bonus.points()).isEqualTo(new ScoreRange(Score.ZERO, Score.of(3)));
        assertThat(bonus.finding("green").granted()).isEqualTo(Truth.UNKNOWN);
        assertThat(bonus.unknowns()).extracting(Unknown::toString).containsExactly("A1: trait green");
        Bonus nothingKnown = of(Company.of("A1"), Company.of("A2"));
        assertThat(nothingKnown.points()).isEqualTo(new ScoreRange(Score.ZERO, Score.of(5)));
        assertThat(nothingKnown.unknowns())
                .extracting(Unknown::toString)
                .containsExactly("A1: trait green", "A2: trait green", "A1: trait young", "A2: trait young");
    }

    @Test
    void oneThatHasItSettlesItWhateverIsUnknownOfTheOthers() {
        Bonus bonus = of(
                Company.of("A1").having(Sheets.GREEN).lacking(Sheets.YOUNG),
                Company.of("A2").lacking(Sheets.YOUNG));
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
        assertThat(bonus.unknowns()).isEmpty();
    }

    @Test
    void aPartOfAnItemIsAskedWhereTheCapLeavesOnlyThat() {
        Bonus bonus = of(Company.of("A1").having(Sheets.YOUNG), nothing("A2"));
        assertThat(bonus.points()).isEqualTo(new ScoreRange(Score.of(4), Score.of(5)));
        assertThat(bonus.unknowns()).extracting(Unknown::toString).containsExactly("A1: trait green");
    }

    @Test
    void nothingIsAskedOnceTheCapIsReached() {
        BonusScheme scheme = Sheets.BONUS.giving(Score.of(3), Grounds.NONE).cappedAt(Score.of(3), Grounds.NONE);
        Bonus bonus = scheme.of(Sheets.trial(Company.of("A1").having(Sheets.GREEN), Company.of("A2")), Sheets.TYPES);
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
        assertThat(bonus.finding("young").granted()).isEqualTo(Truth.UNKNOWN);
        assertThat(bonus.unknowns()).isEmpty();
    }

    @Test
    void noFactIsAskedTwiceThoughTwoItemsTurnOnIt() {
        BonusScheme scheme = BonusScheme.of(Grounds.NONE, GREEN, Sheets.item("again", "다시", "again", 1, Sheets.GREEN));
        Bonus bonus = scheme.of(Sheets.trial(Company.of("A1"), nothing("A2")), Sheets.TYPES);
        assertThat(bonus.unknowns()).extracting(Unknown::toString).containsExactly("A1: trait green");
    }

    @Test
    void theMostIsTheSumOfAllOrTheCap() {
        assertThat(Sheets.BONUS.most()).isEqualTo(Score.of(5));
        assertThat(BonusScheme.of(Grounds.NONE, GREEN, YOUNG).most()).isEqualTo(Score.of(7));
        assertThat(new BonusScheme(List.of(GREEN), Optional.of(Cited.of(Score.of(5))), Grounds.NONE).most())
                .isEqualTo(Score.of(3));
    }

    @Test
    void otherPointsAndACapLeaveTheItemsAsTheyAre() {
        BonusScheme scheme = Sheets.BONUS
                .giving(Score.of(2), Grounds.of("D21-160"))
                .cappedAt(Score.parse("3.5"), Grounds.of("D21-160"));
        assertThat(scheme.items()).extracting(BonusItem::key).containsExactly("green", "young");
        assertThat(scheme.items()).extracting(BonusItem::points).containsOnly(Score.of(2));
        assertThat(scheme.items())
                .extracting(BonusItem::condition)
                .containsExactly(GREEN.condition(), YOUNG.condition());
        assertThat(scheme.cap()).contains(Cited.of(Score.parse("3.5"), "D21-160"));
        assertThat(scheme.grounds()).isEqualTo(Sheets.BONUS.grounds().and(Grounds.of("D21-160")));
    }

    @Test
    void onlyWhatIsGrantedIsExplained() {
        assertThat(text(of(Company.of("A1").having(Sheets.GREEN).lacking(Sheets.YOUNG), nothing("A2"))))
                .isEqualTo("""
                        Bonus points
                          Bonus points: 3 points (sum of the lines below) [D21-904]
                            green bonus: 3 points
                        """);
    }

    @Test
    void theCutIsExplained() {
        assertThat(text(of(Company.of("A1").having(Sheets.GREEN, Sheets.YOUNG), nothing("A2"))))
                .isEqualTo("""
                        Bonus points
                          Bonus points: 5 points (the smallest of the lines below) [D21-904]
                            Sum of the items: 7 points (sum of the lines below)
                              green bonus: 3 points
                              bonus of the young: 4 points
                            Cap on bonus points: 5 points
                        """);
    }

    @Test
    void nothingGrantedIsExplainedAsNoPoints() {
        assertThat(text(of(nothing("A1"), nothing("A2")))).isEqualTo("""
                        Bonus points
                          Bonus points: 0 points [D21-904]
                        """);
    }

    @Test
    void anItemThatIsNotThereIsNamedWithThoseThatAre() {
        Bonus bonus = of(nothing("A1"), nothing("A2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bonus.finding("old"))
                .withMessage("no bonus item \"old\"; there are [green, young]");
    }

    @Test
    void anItemGivesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GREEN.giving(Score.ZERO, Grounds.NONE))
                .withMessage("points of bonus item green must be more than 0: 0");
    }

    @Test
    void aCapIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.BONUS.cappedAt(Score.of(-1), Grounds.NONE))
                .withMessage("cap of the bonus points must not be negative: -1");
        assertThat(Sheets.BONUS.cappedAt(Score.ZERO, Grounds.NONE).most()).isEqualTo(Score.ZERO);
    }

    @Test
    void aSchemeNamesNoItemTwiceAndHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusScheme.of(Grounds.NONE, GREEN, GREEN))
                .withMessage("bonus items must not name anything twice: green");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BonusScheme.of(Grounds.NONE))
                .withMessage("bonus items must not be empty");
    }

    private static Company nothing(String id) {
        return Company.of(id).lacking(Sheets.GREEN, Sheets.YOUNG);
    }

    private static Bonus of(Company first, Company second) {
        return Sheets.BONUS.of(Sheets.trial(first, second), Sheets.TYPES);
    }

    private static String text(Bonus bonus) {
        return new Explanation(Message.of("score.bonus"), List.of(bonus.step())).render(Language.ENGLISH);
    }
}
