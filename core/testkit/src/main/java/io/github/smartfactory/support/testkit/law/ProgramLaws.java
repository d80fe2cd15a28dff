package io.github.smartfactory.support.testkit.law;

import io.github.smartfactory.support.program.Program;
import java.util.List;

/**
 * Laws about programs.
 *
 * <p>The sets of laws extend it: {@link SupportLaws}, {@link ClusterLaws}, {@link EligibilityLaws}, {@link ScoringLaws},
 * {@link SelectionLaws} and {@link PolicyLaws}. A class of tests implements those that matter to it, and says in
 * {@link #programs()} for which programs they are to hold.
 */
public interface ProgramLaws {

    /**
     * The programs that the laws are to hold for: official ones, reformed ones or one's own.
     *
     * @return the programs
     */
    List<Program> programs();
}
