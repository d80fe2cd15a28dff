package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;

/** Sales and industry may tell more of a company's size than whoever filled something in said of it. */
public final class Sizes {

    private Sizes() {}

    /** An application with what is known of the sizes of all its members; the library refuses what contradicts itself. */
    public static Application narrowed(Application application) {
        return application.withConsortium(new Consortium(application.consortium().members().stream()
                .map(member -> member.withCompany(narrowed(member.company())))
                .toList()));
    }

    /** A company with what is known of its size; the library refuses what contradicts itself. */
    public static Company narrowed(Company company) {
        return company.narrowedBy(OfficialCatalog.smallEnterprise());
    }
}
