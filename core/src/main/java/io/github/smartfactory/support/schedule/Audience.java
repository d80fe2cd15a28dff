package io.github.smartfactory.support.schedule;

import io.github.smartfactory.support.vocabulary.Name;

/** Who applies in a window. */
public enum Audience {
    /** 참여기업: companies that want to be supported. */
    COMPANIES("참여기업", "companies"),
    /** 클러스터: consortia of companies. */
    CLUSTERS("클러스터", "clusters"),
    /** 기획기관: institutions that find, plan and accompany clusters. */
    PLANNING_INSTITUTIONS("기획기관", "planning institutions"),
    /** 주관기관·운영기관: bodies that run a part of a program. */
    OPERATORS("주관·운영기관", "operators"),
    /** 컨설팅기관: bodies that consult. */
    CONSULTING_BODIES("컨설팅기관", "consulting bodies"),
    /** 확인기관: bodies that check smart levels. */
    CONFIRMING_BODIES("확인기관", "level-check bodies");

    private final Name label;

    Audience(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What they are called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
