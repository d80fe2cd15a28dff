package io.github.smartfactory.examples.policytests;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import java.util.List;

/** Win-win 2023 keeps the laws. Of those about evaluations the announcement gives nothing to test: they are skipped. */
class WinWin2023Test implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {

    @Override
    public List<Program> programs() {
        return List.of(OfficialCatalog.catalog().program("2023/win-win"));
    }
}
