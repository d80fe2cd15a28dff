package consumer;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import java.util.List;

class RegionalTest implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {

    @Override
    public List<Program> programs() {
        return List.of(Regional.program());
    }
}
