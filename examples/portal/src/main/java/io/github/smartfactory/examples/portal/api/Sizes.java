package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;

/** Sales and industry may tell more of a company's size than its document says. */
final class Sizes {

    private Sizes() {}

    static Application narrowed(Application application) {
        Application narrowed = application;
        for (Member member : application.consortium().members()) {
            narrowed = narrowed.replacing(member.company().narrowedBy(OfficialCatalog.smallEnterprise()));
        }
        return narrowed;
    }
}
