package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The table of small enterprises once more: by trying what an industry that is not told in full may turn out to be. */
public final class ReferenceCompany {

    /** The divisions that there are, found by trying all numbers of two digits. */
    private static final List<String> DIVISIONS = divisions();

    private ReferenceCompany() {}

    private static List<String> divisions() {
        List<String> divisions = new ArrayList<>();
        for (char section = 'A'; section <= 'U'; section++) {
            for (int number = 1; number <= 99; number++) {
                String code = section + String.format(Locale.ROOT, "%02d", number);
                if (isDivision(code)) {
                    divisions.add(code);
                }
            }
        }
        return divisions;
    }

    /**
     * Whether a company is small.
     *
     * @param table the table
     * @param industry the code of its industry, as far as it is known
     * @param product the key of its special product, {@link SmallEnterprise#ORDINARY_PRODUCT} if it has none; nothing if
     *     that is not known
     * @param sales its mean sales
     * @return yes or no if everything it may turn out to be says so, else unknown
     */
    public static Truth isSmall(SmallEnterprise table, Ksic industry, Optional<String> product, Won sales) {
        Set<Truth> said = new LinkedHashSet<>();
        for (String code : possible(table, industry)) {
            boolean special = product.isPresent() && !product.get().equals(SmallEnterprise.ORDINARY_PRODUCT);
            if (!special) {
                said.add(ordinary(table, code, sales));
            }
            for (SmallEnterprise.SpecialProduct each : table.specialProducts()) {
                boolean its = each.code().code().startsWith(code)
                        || code.startsWith(each.code().code());
                boolean asked = product.isEmpty() || product.get().equals(each.key());
                if (its && asked) {
                    said.add(within(sales, each.atMost()));
                }
            }
        }
        return said.size() == 1 ? said.iterator().next() : Truth.UNKNOWN;
    }

    /** The industry itself if it is a division or finer, else every division; and every row inside. */
    private static List<String> possible(SmallEnterprise table, Ksic industry) {
        List<String> codes = new ArrayList<>();
        if (industry.code().length() > 1) {
            codes.add(industry.code());
        } else {
            DIVISIONS.stream()
                    .filter(division -> division.startsWith(industry.code()))
                    .forEach(codes::add);
        }
        for (SmallEnterprise.Row row : table.rows()) {
            if (row.code().code().startsWith(industry.code())
                    && row.code().code().length() > 3) {
                codes.add(row.code().code());
            }
        }
        return codes;
    }

    private static boolean isDivision(String code) {
        try {
            Ksic.of(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** By the row with the longest code that the industry begins with. */
    private static Truth ordinary(SmallEnterprise table, String code, Won sales) {
        for (int length = code.length(); length > 0; length--) {
            for (SmallEnterprise.Row row : table.rows()) {
                if (row.code().code().equals(code.substring(0, length))) {
                    return within(sales, row.atMost());
                }
            }
        }
        return Truth.UNKNOWN;
    }

    private static Truth within(Won sales, Won most) {
        return sales.amount() <= most.amount() ? Truth.YES : Truth.NO;
    }
}
