package io.github.smartfactory.support.program;

import io.github.smartfactory.support.vocabulary.Name;

/** Who hands in an application (D21-036, D21-037). */
public enum ApplicantForm {
    /** The adopter alone; a supplier is matched after selection. */
    ADOPTER("도입기업 단독", "the adopter alone"),
    /** The adopter alone or with a supplier, as it likes. */
    ADOPTER_OR_CONSORTIUM("도입기업 단독 또는 도입·공급기업 컨소시엄", "the adopter alone, or with a supplier"),
    /** Adopter and supplier as a consortium. */
    CONSORTIUM("도입·공급기업 컨소시엄", "adopter and supplier as a consortium");

    private final Name label;

    ApplicantForm(String korean, String english) {
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
