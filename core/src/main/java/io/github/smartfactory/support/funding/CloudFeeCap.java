package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Collection;
import java.util.Objects;

/**
 * For how many years cloud service fees count as project cost (D21-039).
 *
 * @param years for a company of any size, from 0 to 50
 * @param smallEnterpriseYears for a small enterprise, from {@code years} to 50
 * @param grounds what states it
 */
public record CloudFeeCap(int years, int smallEnterpriseYears, Grounds grounds) {

    /** Checks the bounds. */
    public CloudFeeCap {
        Checks.within(years, 0, 50, "years of cloud fees");
        Checks.within(smallEnterpriseYears, years, 50, "years of cloud fees of a small enterprise");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * For how many years the fees of a company count.
     *
     * @param traits the company's traits; {@link Trait#SMALL_ENTERPRISE} is the one that matters
     * @return the years
     */
    public int yearsFor(Collection<Trait> traits) {
        return traits.contains(Trait.SMALL_ENTERPRISE) ? smallEnterpriseYears : years;
    }
}
