package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;

/** What somebody is in an application or for a program. */
public enum Role {
    /** 대표기업(선도기업): leads a consortium (D22-017). */
    LEAD("lead", "대표기업", "lead company"),
    /** 참여기업: takes part in a consortium that another leads (D22-017). */
    PARTICIPANT("participant", "참여기업", "participant"),
    /** 도입기업: adopts a smart factory (D21-128). */
    ADOPTER("adopter", "도입기업", "adopter"),
    /** 공동·협업 시스템만 활용하는 기업: only uses the shared system (D21-140). */
    SHARED_SYSTEM_USER("shared-system-user", "공동 시스템 활용기업", "user of the shared system"),
    /** 연계기업: design, distribution, logistics, sales or service (D22-019). */
    LINKED_COMPANY("linked-company", "연계기업", "linked company"),
    /** 공급기업: supplies solutions and equipment (D21-129). */
    SUPPLIER("supplier", "공급기업", "supplier"),
    /** 로봇 공급기업: supplies robots (D23-035). */
    ROBOT_SUPPLIER("robot-supplier", "로봇 공급기업", "robot supplier"),
    /** 클라우드 사업자: provides the cloud (D23-061). */
    CLOUD_PROVIDER("cloud-provider", "클라우드 사업자", "cloud provider"),
    /** 운영기관: recruits companies of one sector and runs their projects (D21-015, D21-051). */
    OPERATOR("operator", "운영기관", "operator"),
    /** 기획기관: finds and plans clusters (D21-100). */
    PLANNING_INSTITUTION("planning-institution", "기획기관", "planning institution"),
    /** 정보화전략계획(ISP) 수립기관: makes the information strategy plan (D22-017). */
    ISP_INSTITUTION("isp-institution", "정보화전략계획(ISP) 수립기관", "ISP institution"),
    /** 대기업: the large enterprise of a win-win project (D23-028). */
    LARGE_ENTERPRISE("large-enterprise", "대기업", "large enterprise"),
    /** 전담기관: manages the program (D21-100). */
    MANAGING_AGENCY("managing-agency", "전담기관", "managing agency"),
    /** 평가위원회: evaluates (D21-107). */
    EVALUATION_COMMITTEE("evaluation-committee", "평가위원회", "evaluation committee");

    private final String key;
    private final Name label;

    Role(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The role with a key.
     *
     * @param key such as {@code planning-institution}
     * @return the role
     * @throws IllegalArgumentException if there is no such role
     */
    public static Role of(String key) {
        return Checks.withKey(values(), Role::key, key, "role");
    }

    /**
     * The stable key.
     *
     * @return lower-case words with hyphens between them
     */
    public String key() {
        return key;
    }

    /**
     * What the role is called.
     *
     * @return the name in Korean and English
     */
    public Name label() {
        return label;
    }
}
