package io.github.smartfactory.support.schedule;

/** What a window is at a moment. */
public enum WindowState {
    /** It has not opened yet. */
    BEFORE,
    /** Applications are taken. */
    OPEN,
    /** It has closed. */
    AFTER,
    /** The announcement does not settle it: it names a month but no day, or nothing at all. */
    NOT_KNOWN
}
