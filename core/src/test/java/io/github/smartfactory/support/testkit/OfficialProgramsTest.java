package io.github.smartfactory.support.testkit;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.ClusterLaws;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import java.util.List;

/** Every official program keeps the laws. */
class OfficialProgramsTest implements SupportLaws, ClusterLaws, EligibilityLaws, ScoringLaws, SelectionLaws {

    @Override
    public List<Program> programs() {
        return OfficialCatalog.catalog().programs();
    }
}
