package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Companies of which nothing is known, of which all is, and of which some is; industries and prior projects. */
public final class CompanyDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    private static final List<Trait> TRAITS = Trait.official().stream()
            .filter(trait -> !trait.equals(Trait.SMALL_ENTERPRISE) && !trait.equals(Trait.MANUFACTURER))
            .toList();

    private static final List<Ksic> INDUSTRIES = Ksic.sections().stream()
            .flatMap(section -> Stream.concat(Stream.of(section), section.divisions().stream()))
            .toList();

    /** For jqwik, and for domains of others. */
    public CompanyDomain() {}

    /**
     * Industries from a section to a class of five digits.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Ksic> industries() {
        return Draw.once("CompanyDomain.industries", () -> {
            Arbitrary<Ksic> narrow = Combinators.combine(
                            Arbitraries.of(INDUSTRIES)
                                    .filter(its -> its.division().isPresent()),
                            Arbitraries.strings().numeric().ofMaxLength(3))
                    .as((division, digits) -> Ksic.of(division.code() + digits));
            return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(INDUSTRIES)), Tuple.of(1, narrow));
        });
    }

    /**
     * Projects that are under way, that ended on the day of the selection or later, and that reached a level.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<PriorProject> projects() {
        return Draw.once(
                "CompanyDomain.projects",
                () -> Combinators.combine(
                                WORDS.programIds(),
                                WORDS.supportTypes(),
                                Draw.days(),
                                Draw.within(0, 1_000).optional(0.6),
                                Arbitraries.of(SmartLevel.class).optional(0.6))
                        .as((program, type, selected, days, level) -> new PriorProject(
                                program, type, selected, days.map(selected::plusDays), days.flatMap(ended -> level))));
    }

    /**
     * Sets of sizes that a company may have: one if its size is known, all if it is not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Set<SizeClass>> sizes() {
        return Arbitraries.of(SizeClass.class).set().ofMinSize(1);
    }

    /**
     * Companies, of each fact of which something is known or nothing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Company> companies() {
        return Draw.once(
                "CompanyDomain.companies",
                () -> Combinators.combine(
                                Draw.texts(),
                                sizes(),
                                industries().optional(0.6),
                                Arbitraries.oneOf(Arbitraries.of(SmallEnterprise.ORDINARY_PRODUCT), Draw.keys())
                                        .optional(0.3),
                                Draw.amounts().optional(0.4),
                                Combinators.combine(
                                                Arbitraries.of(BusinessState.class)
                                                        .optional(0.6),
                                                Arbitraries.of(SmartLevel.class).optional(0.6))
                                        .as(Tuple::of),
                                projects().list().ofMaxSize(2).optional(0.5),
                                Draw.facts(TRAITS))
                        .as((id, sizes, industry, product, sales, more, projects, traits) -> new Company(
                                id, sizes, industry, product, sales, more.get1(), more.get2(), projects, traits)));
    }

    // ---- Small enterprises ----

    /**
     * Rows of a table of small enterprises, from the first number to the last.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SmallEnterprise.Row> rows() {
        return Combinators.combine(Draw.within(1, 999), WORDS.names(), industries(), Draw.amounts(), SOURCES.grounds())
                .as(SmallEnterprise.Row::new);
    }

    /**
     * Products with a threshold of their own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SmallEnterprise.SpecialProduct> specialProducts() {
        return Combinators.combine(Draw.keys(), WORDS.names(), industries(), Draw.amounts(), SOURCES.grounds())
                .as(SmallEnterprise.SpecialProduct::new);
    }

    /**
     * Tables of small enterprises: the official one, and short ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SmallEnterprise> smallEnterprises() {
        Arbitrary<SmallEnterprise> own = Combinators.combine(
                        rows().list().ofMinSize(1).ofMaxSize(4).uniqueElements(SmallEnterprise.Row::code),
                        specialProducts().list().ofMaxSize(2).uniqueElements(SmallEnterprise.SpecialProduct::key))
                .as(SmallEnterprise::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, own), Tuple.of(1, Arbitraries.of(List.of(OfficialCatalog.smallEnterprise()))));
    }

    /**
     * Thresholds that a table has for some industry.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SmallEnterprise.Threshold> thresholds() {
        Arbitrary<Ksic> industries =
                Arbitraries.of(OfficialCatalog.smallEnterprise().rows()).map(SmallEnterprise.Row::code);
        return Draw.oneOf(industries, code -> OfficialCatalog.smallEnterprise().thresholds(code, Optional.empty()));
    }
}
