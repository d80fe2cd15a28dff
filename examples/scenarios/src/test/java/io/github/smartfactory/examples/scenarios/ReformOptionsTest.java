package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReformOptionsTest {

    private final ReformOptions options =
            new ReformOptions(Vocabulary.of(OfficialCatalog.catalog().program("2021/build-upgrade")));

    private static void assertSets(Reform reform, String key, Amendment amendment) {
        assertThat(reform.key()).isEqualTo(key);
        assertThat(reform.amendments()).containsExactly(amendment);
    }

    @Test
    void aLimitIsOfOneTypeOrOfAll() {
        assertSets(
                options.limit("basic=0.7억원"),
                "limit-basic-0-7eok",
                new Amendment.Limit(Optional.of(Tier.BASIC), Won.ofMan(7_000)));
        assertSets(options.limit("100000000"), "limit-100000000", new Amendment.Limit(Optional.empty(), Won.ofEok(1)));
    }

    @Test
    void aShareIsOfOneTypeOrOfAll() {
        assertSets(
                options.share("advanced1=60%"),
                "share-advanced1-60",
                new Amendment.GovernmentShare(Optional.of(Tier.ADVANCED_1), Share.ofPercent(60)));
        assertSets(options.share("1/3"), "share-1-3", new Amendment.GovernmentShare(Optional.empty(), new Share(1, 3)));
    }

    @Test
    void aSplitNamesItsPayersInOrder() {
        Reform reform = options.split("30/30/40");
        assertThat(reform.name().in(Language.ENGLISH))
                .isEqualTo("all types: government 30%, large enterprise 30%, adopter 40%");
        assertThat(options.split("50/50").name().in(Language.ENGLISH))
                .isEqualTo("all types: government 50%, adopter 50%");
    }

    @Test
    void theOthersSetOneThingEach() {
        assertSets(options.bonusCap("5"), "bonus-cap-5", new Amendment.BonusCap(Score.of(5)));
        assertSets(options.passMark("75"), "pass-mark-75", new Amendment.PassMark(Optional.empty(), Score.of(75)));
        assertSets(options.leastCompanies("5"), "least-companies-5", new Amendment.LeastCompanies(5));
        assertSets(options.seats("200"), "seats-200", new Amendment.Seats(200));
        assertSets(options.budget("620억원"), "budget-62000000000", new Amendment.Budget(Won.ofEok(620)));
        assertSets(
                options.window("2023-01-09..2023-03-31"),
                "window-2023-01-09-2023-03-31",
                new Amendment.Window(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31)));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsOption() {
        assertThatThrownBy(() -> options.limit("basik=1억원"))
                .hasMessage("--limit basik=1억원: no such support type: \"basik\"; did you mean basic?");
        assertThatThrownBy(() -> options.share("130%"))
                .hasMessageStartingWith("--share 130%: a share must be from 0 to 1");
        assertThatThrownBy(() -> options.split("30/30"))
                .hasMessage("--split 30/30: the parts of a split must sum to 100, not to 60");
        assertThatThrownBy(() -> options.split("100"))
                .hasMessage("--split 100: a split is of two or three whole percentages, such as 50/50 or 30/30/40, not"
                        + " of 1");
        assertThatThrownBy(() -> options.seats("many")).hasMessage("--seats many: not a whole number");
        assertThatThrownBy(() -> options.window("2023"))
                .hasMessage("--window 2023: a window is of two days, such as 2023-01-09..2023-03-31");
        assertThatThrownBy(() -> options.window("2023-03-31..2023-01-09"))
                .hasMessageStartingWith("--window 2023-03-31..2023-01-09: window must not end on 2023-01-09");
        assertThatThrownBy(() -> options.budget("1억4천")).hasMessageStartingWith("--budget 1억4천: ");
    }
}
