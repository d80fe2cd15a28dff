package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Share;
import org.junit.jupiter.api.Test;

class ShareSumTest {

    private static final Share THIRD = Share.parse("1/3");
    private static final Share HALF = Share.ofPercent(50);
    private static final Share BILLIONTH = new Share(1, 1_000_000_000);

    /** The two largest primes below a billion: shares of them meet in no denominator that a share may have. */
    private static final Share ONE_OF_A_PRIME = new Share(1, 999_999_937);

    private static final Share ONE_OF_ANOTHER = new Share(1, 999_999_929);

    @Test
    void sharesThatMakeUpTheWholeFit() {
        assertThat(sum(THIRD, THIRD, THIRD).isAtMostOne()).isTrue();
        assertThat(sum(HALF, THIRD, Share.parse("1/6")).isAtMostOne()).isTrue();
        assertThat(sum(HALF, THIRD, Share.parse("1/5")).isAtMostOne()).isFalse();
        assertThat(sum(HALF, HALF, BILLIONTH).isAtMostOne()).isFalse();
    }

    @Test
    void sharesWithLargeDenominatorsFitExactlyAsWell() {
        ShareSum whole = sum(HALF, BILLIONTH, new Share(499_999_999, 1_000_000_000));
        assertThat(whole.isAtMostOne()).isTrue();
        assertThat(whole.complement()).isEqualTo(Share.ZERO);
        assertThat(whole.plus(ONE_OF_A_PRIME).isAtMostOne()).isFalse();
        assertThat(sum(ONE_OF_A_PRIME, ONE_OF_ANOTHER, HALF, THIRD).isAtMostOne())
                .isTrue();
        assertThat(sum(ONE_OF_A_PRIME, ONE_OF_ANOTHER, HALF, HALF).isAtMostOne())
                .isFalse();
    }

    @Test
    void whatIsLeftIsExactWhereAShareCanTellIt() {
        assertThat(ShareSum.NOTHING.complement()).isEqualTo(Share.ONE);
        assertThat(sum(THIRD).complement()).isEqualTo(Share.parse("2/3"));
        assertThat(sum(THIRD, THIRD).complement()).isEqualTo(THIRD);
        assertThat(sum(HALF, THIRD).complement()).isEqualTo(Share.parse("1/6"));
        assertThat(sum(HALF, BILLIONTH).complement()).isEqualTo(new Share(499_999_999, 1_000_000_000));
        // A third and a little, and a third less a little.
        assertThat(sum(THIRD, new Share(1, 999_999_999), new Share(333_333_332, 999_999_999))
                        .complement())
                .isEqualTo(THIRD);
    }

    /** 1/999999937 and 1/999999929 leave 0.9999999979999998..., which no share is. */
    @Test
    void whatIsLeftIsRoundedDownToABillionthElsewhere() {
        assertThat(sum(ONE_OF_A_PRIME, ONE_OF_ANOTHER).complement()).isEqualTo(new Share(999_999_997, 1_000_000_000));
    }

    private static ShareSum sum(Share... shares) {
        ShareSum sum = ShareSum.NOTHING;
        for (Share share : shares) {
            sum = sum.plus(share);
        }
        return sum;
    }
}
