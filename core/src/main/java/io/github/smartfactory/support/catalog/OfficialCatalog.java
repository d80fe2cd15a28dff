package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.source.ClauseRegister;
import java.util.List;

/**
 * The official data: what the announcements of 2021 to 2023 state, and what they state of 2020.
 *
 * <p>Everything in it is immutable and made once.
 *
 * <p>Nearly everything begins with {@link #catalog()}: its {@link Catalog#program(String)} finds the
 * {@link io.github.smartfactory.support.program.Program} to ask, such as
 * {@code OfficialCatalog.catalog().program("2023/win-win")}. What the ids of clauses beside a result stand for is in
 * {@link #clauses()}.
 */
public final class OfficialCatalog {

    private OfficialCatalog() {}

    /**
     * The official programs.
     *
     * @return the catalog of 2020 to 2023
     */
    public static Catalog catalog() {
        return Holder.CATALOG;
    }

    /**
     * The clauses of the announcements.
     *
     * @return the register, in the order of the documents
     */
    public static ClauseRegister clauses() {
        return Holder.CLAUSES;
    }

    /**
     * Which companies are small enterprises: annex 2 of 2021 (D21-310, D21-311).
     *
     * @return the table
     */
    public static SmallEnterprise smallEnterprise() {
        return Holder.SMALL_ENTERPRISE;
    }

    /** Made when first asked for. */
    private static final class Holder {
        private static final Catalog CATALOG = Catalog.of(List.of(
                Announcement2020.announcement(),
                Announcement2021.announcement(),
                Announcement2022.announcement(),
                Announcement2022.asStatedIn2023(),
                Announcement2023.announcement()));
        private static final ClauseRegister CLAUSES = OfficialClauses.load();
        private static final SmallEnterprise SMALL_ENTERPRISE = OfficialSmallEnterprise.load();

        private Holder() {}
    }
}
