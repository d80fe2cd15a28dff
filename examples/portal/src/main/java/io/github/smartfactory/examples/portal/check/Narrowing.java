package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;

/**
 * What sales and industries tell of sizes. An application is judged and shown with it, and kept without it: a size that is
 * ruled out by what somebody said would stay ruled out once that is corrected.
 */
final class Narrowing {

    private static final SmallEnterprise TABLE = OfficialCatalog.smallEnterprise();

    private Narrowing() {}

    /** An application as it is judged and shown; the library refuses one that contradicts itself. */
    static Application of(Application said) {
        return said.narrowedBy(TABLE);
    }

    /** A company as it is judged and shown; the library refuses one that contradicts itself. */
    static Company of(Company said) {
        return said.narrowedBy(TABLE);
    }

    /**
     * What is kept of a change that was made to an application as it is judged: sizes that the change left alone are again
     * what was said.
     */
    static Application undone(Application changed, Application said) {
        Consortium before = said.consortium();
        return changed.withConsortium(new Consortium(changed.consortium().members().stream()
                .map(member -> before.find(member.id())
                        .map(Member::company)
                        .filter(its -> of(its).sizes().equals(member.company().sizes()))
                        .map(its -> member.withCompany(member.company().withSizes(its.sizes())))
                        .orElse(member))
                .toList()));
    }
}
