package io.github.smartfactory.support.testkit.law;

import io.github.smartfactory.support.program.Program;
import java.util.List;

/** Laws about programs. */
public interface ProgramLaws {

    /**
     * The programs that the laws are to hold for: official ones, reformed ones or one's own.
     *
     * @return the programs
     */
    List<Program> programs();
}
