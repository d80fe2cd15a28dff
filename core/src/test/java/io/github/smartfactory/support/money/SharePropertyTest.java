package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(MoneyDomain.class)
class SharePropertyTest {

    @Property
    void textIsReadBack(@ForAll Share share) {
        assertThat(Share.parse(share.toString())).isEqualTo(share);
        assertThat(Share.parse(share.numerator() + "/" + share.denominator())).isEqualTo(share);
    }

    @Property
    void everyShareIsInLowestTermsAndInBounds(@ForAll Share share) {
        BigInteger numerator = BigInteger.valueOf(share.numerator());
        BigInteger denominator = BigInteger.valueOf(share.denominator());
        assertThat(numerator.gcd(denominator)).isEqualTo(BigInteger.ONE);
        assertThat(share.denominator()).isBetween(1L, Share.MAX_DENOMINATOR);
        assertThat(share.numerator()).isBetween(0L, share.denominator());
    }

    @Property
    void equalRatiosAreEqualShares(@ForAll Share share, @ForAll @LongRange(min = 1, max = 9_000_000_000L) long factor) {
        assertThat(new Share(share.numerator() * factor, share.denominator() * factor))
                .isEqualTo(share)
                .hasSameHashCodeAs(share);
    }

    @Property
    void orderIsThatOfExactCrossMultiplication(@ForAll Share one, @ForAll Share other) {
        int exact = BigInteger.valueOf(one.numerator())
                .multiply(BigInteger.valueOf(other.denominator()))
                .compareTo(BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator())));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(exact);
        assertThat(one.isGreaterThan(other)).isEqualTo(exact > 0);
        assertThat(one.equals(other)).isEqualTo(exact == 0);
    }

    @Property
    void nineDecimalPlacesAreExact(@ForAll @LongRange(max = 1_000_000_000L) long billionths) {
        Share share = Share.of(BigDecimal.valueOf(billionths, 9));
        assertThat(BigInteger.valueOf(share.numerator()).multiply(BigInteger.valueOf(Share.MAX_DENOMINATOR)))
                .isEqualTo(BigInteger.valueOf(billionths).multiply(BigInteger.valueOf(share.denominator())));
        assertThat(share.toString()).endsWith("%");
    }

    @Property
    void complementOfTheComplementIsTheShare(@ForAll Share share) {
        assertThat(share.complement().complement()).isEqualTo(share);
        assertThat(share.numerator() * share.complement().denominator()
                        + share.complement().numerator() * share.denominator())
                .isEqualTo(share.denominator() * share.complement().denominator());
    }
}
