package io.github.smartfactory.support.vocabulary;

/** Who pays for a project. */
public enum Payer {
    /** 정부: the national government. */
    GOVERNMENT("정부", "government"),
    /** 대기업: the large enterprise of a win-win project (D23-028). */
    LARGE_ENTERPRISE("대기업", "large enterprise"),
    /** 지방자치단체: a local government that adds matching money of its own (D21-130). */
    LOCAL_GOVERNMENT("지방자치단체", "local government"),
    /** 도입기업: the company that adopts the smart factory, or whoever else is supported. */
    ADOPTER("도입기업", "adopter");

    private final Name label;

    Payer(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What the payer is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
