package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.vocabulary.Payer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one would write by hand for win-win of 2023 alone, without the library: the yardstick of its plans and texts. */
final class ByHand {

    private static final String LARGE_ENTERPRISE_GROUNDS = " [D23-028]\n";

    private ByHand() {}

    /** What binds. */
    enum Bound {
        /** The share of the total cost. */
        SHARE("share of the cost"),
        /** The support limit. */
        LIMIT("support limit");

        private final String label;

        Bound(String label) {
            this.label = label;
        }
    }

    /** Amounts in won. */
    record Primitives(long total, long shareOfCost, long support, long largeEnterprise, long adopter, int bounds) {
        Primitives {
            if (support + largeEnterprise + adopter != total) {
                throw new IllegalArgumentException("parts do not sum to the total: " + total);
            }
        }
    }

    /** An amount that is an object, as the library's is. */
    record Money(long amount) {}

    /** The result as an immutable object, with amounts that are objects and a map by payer. */
    record Result(Money total, Money shareOfCost, Money support, Map<Payer, Money> parts, List<Bound> bounds) {
        Result {
            parts = Collections.unmodifiableMap(new EnumMap<>(parts));
            bounds = List.copyOf(bounds);
            long sum = 0;
            for (Money part : parts.values()) {
                sum = Math.addExact(sum, part.amount());
            }
            if (sum != total.amount()) {
                throw new IllegalArgumentException("parts sum to " + sum + ", not to " + total);
            }
        }

        Money burden() {
            return parts.get(Payer.ADOPTER);
        }
    }

    static Primitives primitives(long total, long numerator, long denominator, long limit) {
        long shareOfCost = Math.multiplyExact(total, numerator) / denominator;
        long support = Math.min(shareOfCost, limit);
        int bounds = (support == shareOfCost ? 1 : 0) + (support == limit ? 2 : 0);
        return new Primitives(total, shareOfCost, support, shareOfCost, total - support - shareOfCost, bounds);
    }

    static Result result(long total, long numerator, long denominator, long limit) {
        Money shareOfCost = new Money(Math.multiplyExact(total, numerator) / denominator);
        Money support = new Money(Math.min(shareOfCost.amount(), limit));
        Map<Payer, Money> parts = new EnumMap<>(Payer.class);
        parts.put(Payer.GOVERNMENT, support);
        parts.put(Payer.LARGE_ENTERPRISE, shareOfCost);
        parts.put(Payer.ADOPTER, new Money(total - support.amount() - shareOfCost.amount()));
        return new Result(new Money(total), shareOfCost, support, parts, bounds(shareOfCost, support, limit));
    }

    private static List<Bound> bounds(Money shareOfCost, Money support, long limit) {
        boolean byShare = support.amount() == shareOfCost.amount();
        if (support.amount() != limit) {
            return List.of(Bound.SHARE);
        }
        return byShare ? List.of(Bound.SHARE, Bound.LIMIT) : List.of(Bound.LIMIT);
    }

    static String text(Result result, long limit) {
        String total = won(result.total().amount());
        String support = won(result.support().amount());
        String shareOfCost = won(result.shareOfCost().amount());
        boolean rounded = result.total().amount() * 3 % 10 != 0;
        StringBuilder text = new StringBuilder(1_500);
        text.append("large-small win-win smart factory 2023, ADVANCED_1: the government pays ")
                .append(support)
                .append(" of a total cost of ")
                .append(total)
                .append(" (bound by: ");
        for (Bound bound : result.bounds()) {
            text.append(bound == result.bounds().get(0) ? "" : ", ").append(bound.label);
        }
        text.append(")\n");
        text.append("  Total project cost: ").append(total).append('\n');
        text.append("  Government support: ").append(support).append(" (the smallest of the lines below)\n");
        text.append("    Share of the total cost: ")
                .append(shareOfCost)
                .append(" (the share below of the figure below)")
                .append(rounded ? " [I1]\n" : "\n");
        text.append("      Share paid by the government: 30% [D23-028, D23-081, D23-093, I10]\n");
        text.append("      Total project cost: ").append(total).append('\n');
        text.append("    Support limit: ").append(won(limit)).append(" [D23-027, D23-081, D23-093]\n");
        text.append("  Part of the large enterprise: ")
                .append(shareOfCost)
                .append(" (the share below of the figure below)")
                .append(rounded ? " [I1]\n" : "\n");
        text.append("    Share of the total cost: 30%").append(LARGE_ENTERPRISE_GROUNDS);
        text.append("    Total project cost: ").append(total).append('\n');
        boolean limited = !result.bounds().contains(Bound.SHARE);
        text.append("  Borne by the company: ")
                .append(won(result.burden().amount()))
                .append(" (the first line below less the others)")
                .append(limited ? " [D23-028, I7]\n" : LARGE_ENTERPRISE_GROUNDS);
        text.append("    Total project cost: ").append(total).append('\n');
        text.append("    Government support: ").append(support).append('\n');
        text.append("    Part of the large enterprise: ").append(shareOfCost).append('\n');
        text.append("Decided by the library where the announcement is silent\n");
        if (rounded) {
            text.append("  [I1] How is a share of a cost rounded? Down to the whole won;")
                    .append(" callers may choose another unit\n");
        }
        text.append("  [I10] Which share applies where a range (80-90%) or a maximum is printed?")
                .append(" The range is kept; a plan takes its upper end if not told otherwise\n");
        if (limited) {
            text.append("  [I7] Who pays in a win-win project when the limit binds? The government pays its limit,")
                    .append(" the large enterprise its share of the total, the adopter the rest\n");
        }
        return text.toString();
    }

    private static String won(long amount) {
        return String.format(Locale.ROOT, "KRW %,d", amount);
    }
}
