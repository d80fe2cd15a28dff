package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Program;

/** From an application to the assessment that the library makes of it. */
final class Applications {

    private Applications() {}

    static Assessment assess(Program program, Application application, Stage stage) {
        return program.assess(narrowed(application), stage);
    }

    /** Sales and industry may tell more of a company's size than its file says. */
    static Application narrowed(Application application) {
        return application.narrowedBy(OfficialCatalog.smallEnterprise());
    }
}
