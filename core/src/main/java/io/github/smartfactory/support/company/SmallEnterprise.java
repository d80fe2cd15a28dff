package io.github.smartfactory.support.company;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which companies are small enterprises (소기업): those whose mean sales are at most the threshold of their main industry
 * (D21-310, with the exceptions of D21-311).
 *
 * <p>An industry that no row has is not determined, and neither is one that is named too broadly to tell between rows:
 * then sales decide only where all rows that it may fall under agree.
 *
 * @param rows the thresholds by industry; the finest code that an industry is within applies
 * @param specialProducts products within an industry that have a threshold of their own
 */
public record SmallEnterprise(List<Row> rows, List<SpecialProduct> specialProducts) {

    /** What {@link #thresholds} takes for a company that makes no special product. */
    public static final String ORDINARY_PRODUCT = "none";

    /**
     * One row of the table.
     *
     * @param number its number in the table, from 1
     * @param industry the name of the industry
     * @param code its code
     * @param atMost mean sales of at most this much are those of a small enterprise; not negative
     * @param grounds what states it
     */
    public record Row(int number, Name industry, Ksic code, Won atMost, Grounds grounds) {
        /** Checks the bounds. */
        public Row {
            Checks.within(number, 1, 999, "number of a row");
            Objects.requireNonNull(industry, "industry");
            Objects.requireNonNull(code, "code");
            Checks.notNegative(atMost, "threshold");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * A product within an industry that has a threshold of its own.
     *
     * @param key lower-case words with hyphens between them
     * @param product what is made
     * @param code the code of the industry that it is a part of
     * @param atMost mean sales of at most this much are those of a small enterprise; not negative
     * @param grounds what states it
     */
    public record SpecialProduct(String key, Name product, Ksic code, Won atMost, Grounds grounds) {
        /** Checks the bounds. */
        public SpecialProduct {
            Checks.key(key, "key of a special product");
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(code, "code");
            Checks.notNegative(atMost, "threshold");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /**
     * A threshold that may apply to a company.
     *
     * @param industry the industry or the product
     * @param code its code
     * @param atMost mean sales of at most this much are those of a small enterprise
     * @param grounds what states it
     */
    public record Threshold(Name industry, Ksic code, Won atMost, Grounds grounds) {
        /** Checks that nothing is missing. */
        public Threshold {
            Objects.requireNonNull(industry, "industry");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(grounds, "grounds");
        }
    }

    /** Checks that no code and no product is there twice. */
    public SmallEnterprise {
        rows = Checks.distinct(Checks.notEmpty(rows, "rows"), Row::code, "industries of small enterprises");
        specialProducts = Checks.distinct(specialProducts, SpecialProduct::key, "special products");
    }

    /**
     * The thresholds that may apply to a company: none if no row has its industry, one if it is determined, several if
     * the industry is named too broadly or it is not known whether it makes a special product.
     *
     * @param industry the main industry
     * @param product the key of the special product that it makes; {@code "none"} if it makes none; nothing if unknown
     * @return the thresholds, in the order of the table
     * @throws IllegalArgumentException if there is no such special product, or it belongs to another industry
     */
    public List<Threshold> thresholds(Ksic industry, Optional<String> product) {
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(product, "product");
        if (product.isPresent() && !product.get().equals(ORDINARY_PRODUCT)) {
            return List.of(special(industry, product.get()));
        }
        List<Threshold> thresholds = new ArrayList<>();
        rows.stream()
                .filter(row -> industry.isWithin(row.code()))
                .max(Comparator.comparingInt(row -> row.code().code().length()))
                .ifPresent(row -> thresholds.add(threshold(row)));
        rows.stream()
                .filter(row -> row.code().isWithin(industry) && !row.code().equals(industry))
                .forEach(row -> thresholds.add(threshold(row)));
        if (product.isEmpty()) {
            specialProducts.stream()
                    .filter(each -> each.code().isWithin(industry) || industry.isWithin(each.code()))
                    .forEach(each -> thresholds.add(threshold(each)));
        }
        return List.copyOf(thresholds);
    }

    private Threshold special(Ksic industry, String product) {
        SpecialProduct special = specialProducts.stream()
                .filter(each -> each.key().equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no special product \"" + product + "\"; there are "
                        + specialProducts.stream().map(SpecialProduct::key).toList()));
        if (!industry.isWithin(special.code()) && !special.code().isWithin(industry)) {
            throw new IllegalArgumentException(
                    "product " + product + " belongs to industry " + special.code() + ", not to " + industry);
        }
        return threshold(special);
    }

    private static Threshold threshold(Row row) {
        return new Threshold(row.industry(), row.code(), row.atMost(), row.grounds());
    }

    private static Threshold threshold(SpecialProduct special) {
        return new Threshold(special.product(), special.code(), special.atMost(), special.grounds());
    }

    /**
     * Whether a company is a small enterprise.
     *
     * @param industry the main industry; nothing if unknown
     * @param product the key of the special product that it makes; {@code "none"} if it makes none; nothing if unknown
     * @param meanSales mean sales; nothing if unknown; not negative
     * @return yes or no where every threshold that may apply says so, else unknown; unknown for an industry without a
     *     threshold
     * @throws IllegalArgumentException if sales are negative, or as for {@link #thresholds}
     */
    public Truth isSmall(Optional<Ksic> industry, Optional<String> product, Optional<Won> meanSales) {
        meanSales.ifPresent(sales -> Checks.notNegative(sales, "mean sales"));
        List<Threshold> possible =
                industry.map(code -> thresholds(code, product)).orElse(List.of());
        if (possible.isEmpty() || meanSales.isEmpty() || mayBeUnlisted(industry.orElseThrow())) {
            return Truth.UNKNOWN;
        }
        Won sales = meanSales.get();
        boolean all = possible.stream().noneMatch(each -> sales.isGreaterThan(each.atMost()));
        boolean none = possible.stream().allMatch(each -> sales.isGreaterThan(each.atMost()));
        return all ? Truth.YES : none ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether a section is only partly in the table, so that a company of it may fall under no row. */
    private boolean mayBeUnlisted(Ksic industry) {
        boolean covered = rows.stream().anyMatch(row -> industry.isWithin(row.code()));
        return !covered
                && !industry.divisions().stream()
                        .allMatch(division -> rows.stream().anyMatch(row -> division.isWithin(row.code())));
    }
}
