package io.github.smartfactory.support.company;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.internal.ConstantSet;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known of a company. Every fact but the id may be unknown, and what is unknown is never taken for no.
 *
 * @param id what the caller calls it; not blank
 * @param sizes what sizes it may have: one if the size is known, all (or none named) if nothing is known of it
 * @param industry its main industry, as far as it is known: a section, a division or a finer code
 * @param product the key of a product with a threshold of its own that it makes (D21-311), or
 *     {@link SmallEnterprise#ORDINARY_PRODUCT}
 * @param meanSales its mean sales of a year; not negative
 * @param state whether it is in business
 * @param level its smart level now
 * @param projects all smart-factory projects that it was ever selected for; an empty list if there are none
 * @param traits what holds of it and what does not; what is not named is unknown. Not
 *     {@link Trait#SMALL_ENTERPRISE}, which its size tells
 */
@Value.Builder
@Built
public record Company(
        String id,
        Set<SizeClass> sizes,
        Optional<Ksic> industry,
        Optional<String> product,
        Optional<Won> meanSales,
        Optional<BusinessState> state,
        Optional<SmartLevel> level,
        Optional<List<PriorProject>> projects,
        Map<Trait, Boolean> traits)
        implements WithCompany {

    /** 제조업: the industries of manufacturers (interpretation I22). */
    public static final Ksic MANUFACTURING = Ksic.of("C");

    private static final Set<SizeClass> SMALL = Checks.notEmpty(EnumSet.of(SizeClass.SMALL), "small");

    /** Checks the bounds, and that the facts do not contradict each other. */
    public Company {
        Checks.notBlank(id, "id of a company");
        Objects.requireNonNull(sizes, "sizes");
        sizes = Checks.notEmpty(sizes.isEmpty() ? EnumSet.allOf(SizeClass.class) : sizes, "sizes");
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(product, "product");
        product.ifPresent(key -> Checks.key(key, "product of " + id));
        Objects.requireNonNull(meanSales, "meanSales");
        meanSales.ifPresent(sales -> Checks.notNegative(sales, "mean sales of " + id));
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(level, "level");
        projects = Objects.requireNonNull(projects, "projects").map(List::copyOf);
        traits = Checks.ordered(traits, Trait::key, "traits of " + id);
        if (traits.containsKey(Trait.SMALL_ENTERPRISE)) {
            throw new IllegalArgumentException(
                    "whether " + id + " is a small enterprise is told by its size, not by the trait "
                            + Trait.SMALL_ENTERPRISE.key() + ": " + traits.get(Trait.SMALL_ENTERPRISE));
        }
        if (Boolean.FALSE.equals(traits.get(Trait.MANUFACTURER)) && isManufacturing(industry)) {
            throw new IllegalArgumentException(
                    "company " + id + " cannot be no manufacturer with the main industry " + industry.orElseThrow());
        }
    }

    /**
     * A company of which nothing is known.
     *
     * @param id what the caller calls it; not blank
     * @return the company
     */
    public static Company of(String id) {
        return builder().id(id).build();
    }

    /**
     * Begins a company.
     *
     * @return a builder
     */
    public static CompanyBuilder builder() {
        return new CompanyBuilder();
    }

    private static boolean isManufacturing(Optional<Ksic> industry) {
        return industry.isPresent() && industry.get().isWithin(MANUFACTURING);
    }

    /**
     * Whether a trait holds. The size tells whether it is a small enterprise, and a main industry of section C that it is
     * a manufacturer (interpretation I22).
     *
     * @param trait the trait
     * @return yes, no or unknown
     */
    public Truth is(Trait trait) {
        Boolean given = traits.get(Objects.requireNonNull(trait, "trait"));
        if (given != null) {
            return Truth.of(given);
        }
        if (trait.equals(Trait.SMALL_ENTERPRISE)) {
            return isOf(SMALL);
        }
        boolean told = trait.equals(Trait.MANUFACTURER) && isManufacturing(industry);
        return told ? Truth.YES : Truth.UNKNOWN;
    }

    /**
     * Whether it has one of several sizes.
     *
     * @param wanted the sizes
     * @return yes or no if all sizes that it may have are or are not among them, else unknown
     */
    public Truth isOf(Set<SizeClass> wanted) {
        Objects.requireNonNull(wanted, "wanted");
        long possible = ConstantSet.bits(sizes);
        long among = possible & ConstantSet.bits(wanted);
        if (among == possible) {
            return Truth.YES;
        }
        return among == 0 ? Truth.NO : Truth.UNKNOWN;
    }

    /**
     * Whether its main industry is one of several or a part of one. A company that is no manufacturer is not in section C.
     *
     * @param industries the industries
     * @return yes or no; unknown if what is known of the industry does not tell
     */
    public Truth isWithin(List<Ksic> industries) {
        Objects.requireNonNull(industries, "industries");
        boolean mayBe = false;
        for (Ksic each : industries) {
            if (industry.isPresent() && industry.get().isWithin(each)) {
                return Truth.YES;
            }
            mayBe |= mayBeWithin(each);
        }
        return mayBe ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean mayBeWithin(Ksic wanted) {
        boolean ruledOut = Boolean.FALSE.equals(traits.get(Trait.MANUFACTURER)) && wanted.isWithin(MANUFACTURING);
        return !ruledOut && (industry.isEmpty() || wanted.isWithin(industry.get()));
    }

    /**
     * This company with sizes that its mean sales rule out left out: sales above the threshold of its industry are not
     * those of a small enterprise, and an SME with sales up to it is one (D21-310). The result is for assessing and not for
     * keeping: sizes that are ruled out do not come back when sales or industry are corrected.
     *
     * @param table the thresholds
     * @return the company; the same if sales or industry do not settle it
     * @throws IllegalArgumentException if the size contradicts the sales, or the product belongs to another industry
     */
    public Company narrowedBy(SmallEnterprise table) {
        Objects.requireNonNull(table, "table");
        EnumSet<SizeClass> left = EnumSet.copyOf(sizes);
        switch (table.isSmall(industry, product, meanSales)) {
            case YES -> left.remove(SizeClass.MEDIUM);
            case NO -> left.remove(SizeClass.SMALL);
            case UNKNOWN -> {
                return this;
            }
        }
        if (left.isEmpty()) {
            throw new IllegalArgumentException("size of " + id + " cannot be "
                    + sizes.iterator().next().key() + " with mean sales of " + meanSales.orElseThrow()
                    + " in industry " + industry.orElseThrow());
        }
        return withSizes(left);
    }

    /**
     * This company with traits that hold.
     *
     * @param hold the traits
     * @return the company
     */
    public Company having(Trait... hold) {
        return with(hold, true);
    }

    /**
     * This company with traits that do not hold.
     *
     * @param doNotHold the traits
     * @return the company
     */
    public Company lacking(Trait... doNotHold) {
        return with(doNotHold, false);
    }

    private Company with(Trait[] changed, boolean holds) {
        Map<Trait, Boolean> all = new HashMap<>(traits);
        Arrays.stream(changed).forEach(trait -> all.put(trait, holds));
        return withTraits(all);
    }
}
