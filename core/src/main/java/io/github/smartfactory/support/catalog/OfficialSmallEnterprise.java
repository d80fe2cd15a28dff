package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Set;

/** Reads annex 2 of 2021: which companies are small enterprises. */
final class OfficialSmallEnterprise {

    /** The rows in which the table and the decree differ. */
    private static final Set<String> IN_DOUBT = Set.of("K", "J");

    private OfficialSmallEnterprise() {}

    static SmallEnterprise load() {
        List<SmallEnterprise.Row> rows = Tsv.resource(
                        "small-enterprise.tsv", "number", "industry_ko", "industry_en", "code", "at_most_eok")
                .stream()
                .map(OfficialSmallEnterprise::row)
                .toList();
        return new SmallEnterprise(
                rows,
                List.of(
                        new SmallEnterprise.SpecialProduct(
                                "railway-seats",
                                Name.of("철도 차량용 의자 제조업", "manufacture of seats for railway vehicles"),
                                Ksic.of("C31202"),
                                Won.ofEok(120),
                                Grounds.of("D21-311")),
                        new SmallEnterprise.SpecialProduct(
                                "aircraft-seats",
                                Name.of("항공기용 의자 제조업", "manufacture of seats for aircraft"),
                                Ksic.of("C31322"),
                                Won.ofEok(120),
                                Grounds.of("D21-311"))));
    }

    private static SmallEnterprise.Row row(Tsv.Row row) {
        Grounds grounds = Grounds.of("D21-310");
        return new SmallEnterprise.Row(
                Integer.parseInt(row.cell("number")),
                Name.of(row.cell("industry_ko"), row.cell("industry_en")),
                Ksic.of(row.cell("code")),
                Won.ofEok(row.cell("at_most_eok")),
                IN_DOUBT.contains(row.cell("code")) ? grounds.with(Anomalies.A5) : grounds);
    }
}
