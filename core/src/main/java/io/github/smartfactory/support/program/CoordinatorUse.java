package io.github.smartfactory.support.program;

import io.github.smartfactory.support.vocabulary.Name;

/** Whether a coordinator accompanies a project (D21-038). */
public enum CoordinatorUse {
    /** 필수: there must be one. */
    REQUIRED("필수", "required"),
    /** 선택: the adopter decides. */
    ADOPTERS_CHOICE("도입기업 선택", "the adopter's choice"),
    /** 운영기관 선택: the operator decides. */
    OPERATORS_CHOICE("운영기관 선택", "the operator's choice"),
    /** 미적용: there is none. */
    NONE("미적용", "none");

    private final Name label;

    CoordinatorUse(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What it is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
