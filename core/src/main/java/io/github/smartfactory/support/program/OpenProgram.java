package io.github.smartfactory.support.program;

import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
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
}
