package io.github.smartfactory.examples.policytests;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import java.util.List;

/** What was written for the draft as it was handed over. It fails, so it is run by {@link DraftIsCaughtTest} alone. */
class DraftHandedOver implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {

    @Override
    public List<Program> programs() {
        return List.of(WinWinDraft.handedOver());
    }
}
