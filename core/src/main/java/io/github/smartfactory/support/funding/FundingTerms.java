package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a program states about the money of one support type.
 *
 * @param limit the most that one company gets; nothing if only a share bounds it
 * @param split how the total cost is split among payers
 * @param rounding how a share of a cost is rounded; down, to any unit
 * @param ownStaffCap how much of the wages of own staff counts; nothing if the program does not provide for it
 * @param cloudFeeCap for how many years cloud fees count; nothing if the program does not provide for it
 */
@Value.Builder
@Built
public record FundingTerms(
        Optional<SupportLimit> limit,
        CostShare split,
        Rounding rounding,
        Optional<OwnStaffCap> ownStaffCap,
        Optional<CloudFeeCap> cloudFeeCap)
        implements WithFundingTerms {

    /** Checks that the rounding goes down, so that support never exceeds its share. */
    public FundingTerms {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(ownStaffCap, "ownStaffCap");
        Objects.requireNonNull(cloudFeeCap, "cloudFeeCap");
        if (rounding.mode() != Rounding.Mode.DOWN) {
            throw new IllegalArgumentException(
                    "support is rounded down, so that it never exceeds its share: " + rounding.mode());
        }
    }

    /**
     * Terms that consist of a limit and a split, rounded down to the won.
     *
     * @param limit the most that one company gets
     * @param split how the total cost is split among payers
     * @return the terms
     */
    public static FundingTerms of(SupportLimit limit, CostShare split) {
        return new FundingTerms(Optional.of(limit), split, Rounding.DOWN_TO_WON, Optional.empty(), Optional.empty());
    }

    /**
     * Terms that consist of a split alone, rounded down to the won.
     *
     * @param split how the total cost is split among payers
     * @return the terms
     */
    public static FundingTerms of(CostShare split) {
        return new FundingTerms(Optional.empty(), split, Rounding.DOWN_TO_WON, Optional.empty(), Optional.empty());
    }

    /**
     * The traits of a company that change anything in these terms.
     *
     * @return the traits, none twice
     */
    public List<Trait> traits() {
        Stream<Trait> ofLimit =
                limit.stream().flatMap(each -> each.adjustments().stream()).map(LimitAdjustment::trait);
        Stream<Trait> ofCloud = cloudFeeCap.stream()
                .filter(cap -> cap.smallEnterpriseYears() != cap.years())
                .map(cap -> Trait.SMALL_ENTERPRISE);
        return Stream.concat(ofLimit, ofCloud).distinct().toList();
    }

    /**
     * What is left of the terms for one company.
     *
     * @param program the program that they belong to
     * @param name what it is called
     * @param type the support type that they belong to
     * @param traits the company's traits
     * @return the resolved terms
     */
    public ResolvedTerms resolve(ProgramId program, Name name, SupportType type, Collection<Trait> traits) {
        return new ResolvedTerms(
                program,
                name,
                type,
                List.copyOf(traits),
                limit.map(each -> each.resolve(traits)),
                split,
                rounding,
                ownStaffCap,
                cloudFeeCap);
    }
}
