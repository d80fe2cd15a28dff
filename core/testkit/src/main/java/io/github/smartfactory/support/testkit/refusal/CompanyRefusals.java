package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;

/** What is refused of companies, their industries and the table of small enterprises. */
final class CompanyRefusals extends PackageRefusals {

    @Override
    void bounds() {
        for (String key : NO_KEYS) {
            part(
                    Company.class,
                    "product",
                    it -> Optional.of(key),
                    it -> List.of("product of " + it.id(), "\"" + key + "\""));
        }
        key(SmallEnterprise.SpecialProduct.class, "key");
        blank(Company.class, "id");
        negative(SmallEnterprise.Row.class, "atMost");
        negative(SmallEnterprise.SpecialProduct.class, "atMost");
        negative(Company.class, "meanSales");
        within(SmallEnterprise.Row.class, "number", 1, 999);
        empty(SmallEnterprise.class, "rows");
        twice(SmallEnterprise.class, "rows", SmallEnterprise::rows, SmallEnterprise.Row::code);
        twice(
                SmallEnterprise.class,
                "specialProducts",
                SmallEnterprise::specialProducts,
                SmallEnterprise.SpecialProduct::key);
    }

    @Override
    void together() {
        part(
                PriorProject.class,
                "completed",
                it -> Optional.of(it.selected().minusDays(1)),
                it -> List.of(
                        it.program().toString(),
                        it.selected().minusDays(1).toString(),
                        it.selected().toString()));
        part(
                PriorProject.class,
                "reached",
                it -> it.completed().isEmpty(),
                it -> Optional.of(SmartLevel.BASIC),
                it -> List.of(it.program().toString(), "under way", SmartLevel.BASIC.key()));
        part(
                Company.class,
                "traits",
                it -> Map.of(Trait.SMALL_ENTERPRISE, true),
                it -> List.of(it.id(), "small enterprise", "size"));
        part(
                Company.class,
                "traits",
                it -> it.industry()
                        .filter(its -> its.isWithin(Company.MANUFACTURING))
                        .isPresent(),
                it -> Map.of(Trait.MANUFACTURER, false),
                it -> List.of(
                        it.id(), "manufacturer", it.industry().orElseThrow().toString()));
    }

    @Override
    void calls() {
        texts(
                Ksic.class,
                "of",
                "code",
                Ksic::of,
                List.of("C", "C10", "C31202"),
                "",
                "V",
                "C1",
                "C100000",
                "c10",
                "10",
                "C 10",
                "C35",
                "C09",
                "A04",
                "U98");
        SmallEnterprise table = OfficialCatalog.smallEnterprise();
        Ksic food = Ksic.of("C10");
        call(
                SmallEnterprise.class,
                "thresholds",
                "product",
                Arbitraries.of("no-such", "another"),
                it -> table.thresholds(food, Optional.of(it)),
                it -> List.of("\"" + it + "\""));
        call(
                SmallEnterprise.class,
                "thresholds",
                "product",
                Arbitraries.of(table.specialProducts()),
                SmallEnterprise.SpecialProduct::key,
                it -> table.thresholds(Ksic.of("A01"), Optional.of(it.key())),
                it -> List.of(it.key(), it.code().toString(), "A01"));
        call(
                SmallEnterprise.class,
                "isSmall",
                "meanSales",
                negativeAmounts(),
                it -> table.isSmall(Optional.of(food), Optional.empty(), Optional.of(it)),
                PackageRefusals::notNegative);
        call(
                Company.class,
                "narrowedBy",
                "meanSales",
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                it -> "too much",
                it -> Company.of(it)
                        .withSizes(SizeClass.SMALL)
                        .withIndustry(food)
                        .withMeanSales(Won.ofEok(100_000))
                        .narrowedBy(table),
                it -> List.of(it, Won.ofEok(100_000).toString(), "C10"));
    }
}
