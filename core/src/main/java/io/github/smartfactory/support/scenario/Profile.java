package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * All that firms of one kind have in common: what terms, rules and breakdowns go by. A population of millions has few
 * profiles, so that look-ups are done once a profile.
 *
 * @param type the support type that they wish
 * @param size how large they are; nothing if unknown
 * @param industry their main industry; nothing if unknown
 * @param region where they are, in the words of the caller; nothing if unknown, else not blank
 * @param traits what holds of them and what does not; what is not named is unknown. Not
 *     {@link Trait#SMALL_ENTERPRISE}, which the size tells
 * @param companies how many companies with a project of their own apply together, this one included; at least 1
 */
@Value.Builder
@Built
public record Profile(
        SupportType type,
        Optional<SizeClass> size,
        Optional<Ksic> industry,
        Optional<String> region,
        Map<Trait, Boolean> traits,
        int companies)
        implements WithProfile {

    /** Checks the bounds. */
    public Profile {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(region, "region");
        region.ifPresent(name -> Checks.notBlank(name, "region"));
        traits = Checks.ordered(traits, Trait::key, "traits of a profile");
        Checks.within(companies, 1, 1_000_000, "number of companies that apply together");
        company("profile", size, industry, traits);
    }

    /**
     * A firm that applies alone and of which nothing else is known.
     *
     * @param type the support type that it wishes
     * @return the profile
     */
    public static Profile of(SupportType type) {
        return new Profile(type, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), 1);
    }

    /**
     * Begins a profile.
     *
     * @return a builder
     */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    /**
     * This profile with traits that hold.
     *
     * @param hold the traits
     * @return the profile
     */
    public Profile having(Trait... hold) {
        return withTraits(company("profile").having(hold).traits());
    }

    /**
     * A company of the profile.
     *
     * @param id what the caller calls it; not blank
     * @return the company, with every fact of the profile and no other
     */
    public Company company(String id) {
        return company(id, size, industry, traits);
    }

    private static Company company(
            String id, Optional<SizeClass> size, Optional<Ksic> industry, Map<Trait, Boolean> traits) {
        return Company.builder()
                .id(id)
                .addAllSizes(size.stream().toList())
                .industry(industry)
                .putAllTraits(traits)
                .build();
    }

    /** The traits that hold, also the one that the size tells: what limits go by. */
    List<Trait> holding() {
        Company company = company("profile");
        return Stream.concat(traits.keySet().stream(), Stream.of(Trait.SMALL_ENTERPRISE))
                .filter(trait -> company.is(trait) == Truth.YES)
                .toList();
    }

    /** What its figures are counted under. */
    Segment segment() {
        return new Segment(
                type, size, region, industry.map(code -> code.division().orElse(code)));
    }
}
