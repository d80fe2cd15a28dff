package io.github.smartfactory.support.program;

import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;

/**
 * A program and a window of it, at a moment.
 *
 * @param program the program
 * @param window the window
 * @param state what the window is: open, or not known where only a month or nothing is stated
 */
public record OpenProgram(Program program, RecruitmentWindow window, WindowState state) {

    /** Checks that nothing is missing. */
    public OpenProgram {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(state, "state");
    }

    /**
     * The support types that are taken in the window.
     *
     * @return those of the program that the window does not leave out
     */
    public List<SupportType> types() {
        return program.types().stream().filter(window::admits).toList();
    }
}
