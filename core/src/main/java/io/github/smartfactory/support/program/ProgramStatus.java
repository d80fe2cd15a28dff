package io.github.smartfactory.support.program;

import io.github.smartfactory.support.vocabulary.Name;

/** Where a program stands in the year of its announcement. */
public enum ProgramStatus {
    /** 신규: it starts in this year. */
    NEW("신규", "new"),
    /** 계속: it was there before and takes applications. */
    CONTINUED("계속", "continued"),
    /** 계속사업만 추진: projects that run go on, but no new ones are taken (D23-094). */
    RUNNING_ONLY("계속사업만 추진", "running projects only"),
    /** 폐지: it has ended. */
    DISCONTINUED("폐지", "discontinued"),
    /** The announcement does not say. */
    NOT_STATED("명시 없음", "not stated");

    private final Name label;

    ProgramStatus(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What the status is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
