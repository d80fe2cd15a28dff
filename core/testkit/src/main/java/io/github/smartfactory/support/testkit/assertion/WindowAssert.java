package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assertions on when applications are taken. */
public class WindowAssert extends AbstractCitedAssert<WindowAssert, RecruitmentWindow> {

    /**
     * Assertions on a window.
     *
     * @param actual the window
     */
    public WindowAssert(@Nullable RecruitmentWindow actual) {
        super(actual, WindowAssert.class);
    }

    @Override
    String shown() {
        return "window of " + actual.audience().label().english() + ": " + Texts.of(actual.describe())
                + Texts.withClauses(grounds(), register());
    }

    @Override
    Grounds grounds() {
        return actual.grounds();
    }

    private WindowAssert state(LocalDateTime koreanTime, String expected, Set<WindowState> states) {
        WindowState was = actual.stateAt(koreanTime);
        return states.contains(was) ? myself : fails("the window at " + koreanTime + " to be", expected, text(was));
    }

    static String text(WindowState state) {
        return switch (state) {
            case BEFORE -> "not open yet";
            case OPEN -> "open";
            case AFTER -> "closed";
            case NOT_KNOWN -> "not settled";
        };
    }

    /**
     * Verifies that applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public WindowAssert isOpenAt(String koreanTime) {
        return isOpenAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public WindowAssert isOpenAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, "open", EnumSet.of(WindowState.OPEN));
    }

    /**
     * Verifies that applications are not yet, or no longer taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public WindowAssert isClosedAt(String koreanTime) {
        return isClosedAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that applications are not yet, or no longer taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public WindowAssert isClosedAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, "closed", EnumSet.of(WindowState.BEFORE, WindowState.AFTER));
    }

    /**
     * Verifies that the announcement does not settle whether applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment, such as {@code "2023-03-10T10:00"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a moment
     */
    public WindowAssert isUnsettledAt(String koreanTime) {
        return isUnsettledAt(Texts.moment(koreanTime));
    }

    /**
     * Verifies that the announcement does not settle whether applications are taken at a moment of Korean time.
     *
     * @param koreanTime the moment
     * @return these assertions
     */
    public WindowAssert isUnsettledAt(LocalDateTime koreanTime) {
        isNotNull();
        return state(koreanTime, "not settled", EnumSet.of(WindowState.NOT_KNOWN));
    }

    /**
     * Verifies that applications for a support type are taken in this window at all.
     *
     * @param type the support type
     * @return these assertions
     */
    public WindowAssert admits(SupportType type) {
        isNotNull();
        return actual.admits(type) ? myself : fails("the window to be", "for " + type.key(), "without " + type.key());
    }

    /**
     * Verifies that applications for a support type are not taken in this window.
     *
     * @param type the support type
     * @return these assertions
     */
    public WindowAssert leavesOut(SupportType type) {
        isNotNull();
        return actual.admits(type) ? fails("the window to be", "without " + type.key(), "for " + type.key()) : myself;
    }
}
