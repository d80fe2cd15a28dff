package io.github.smartfactory.support.company;

import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A smart-factory project that a company was selected for before.
 *
 * @param program the program
 * @param type the support type
 * @param selected the day of selection
 * @param completed the day of completion, not before the selection; nothing if it is still under way
 * @param reached the smart level that it reached; nothing if unknown or still under way
 */
public record PriorProject(
        ProgramId program,
        SupportType type,
        LocalDate selected,
        Optional<LocalDate> completed,
        Optional<SmartLevel> reached) {

    /** Checks the order of the days. */
    public PriorProject {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(selected, "selected");
        Objects.requireNonNull(completed, "completed");
        Objects.requireNonNull(reached, "reached");
        if (completed.isPresent() && completed.get().isBefore(selected)) {
            throw new IllegalArgumentException("project of " + program + " must not be completed on " + completed.get()
                    + ", before its selection on " + selected);
        }
        if (completed.isEmpty() && reached.isPresent()) {
            throw new IllegalArgumentException("project of " + program + " is under way and cannot have reached level "
                    + reached.get().key() + " yet");
        }
    }

    /**
     * A project that is under way.
     *
     * @param program the program
     * @param type the support type
     * @param selected the day of selection
     * @return the project
     */
    public static PriorProject underWay(ProgramId program, SupportType type, LocalDate selected) {
        return new PriorProject(program, type, selected, Optional.empty(), Optional.empty());
    }

    /**
     * This project, completed.
     *
     * @param day the day of completion; not before the selection
     * @return the project, with the level that it reached if that is known
     */
    public PriorProject completedOn(LocalDate day) {
        return new PriorProject(program, type, selected, Optional.of(day), reached);
    }

    /**
     * This completed project with the level that it reached.
     *
     * @param level the level
     * @return the project
     * @throws IllegalArgumentException if it is not completed
     */
    public PriorProject reaching(SmartLevel level) {
        return new PriorProject(program, type, selected, completed, Optional.of(level));
    }

    /**
     * Whether it is under way on a day: from the day of selection on, until the day before completion (D21-150).
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isUnderWayOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(selected) && completed.map(day::isBefore).orElse(true);
    }
}
