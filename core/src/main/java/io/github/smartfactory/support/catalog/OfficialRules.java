package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBuilder;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules that more than one program has, and the words in which all of them are written. */
final class OfficialRules {

    /** Those who build a factory of their own. */
    static final Set<Role> ADOPTERS = Member.BEARERS;

    /** The consortium of the adopters, with those who only use the shared system (interpretation I24). */
    static final Set<Role> ADOPTERS_CONSORTIUM = and(ADOPTERS, Role.SHARED_SYSTEM_USER);

    /** Both consortia. */
    static final Set<Role> BOTH_CONSORTIA = and(ADOPTERS_CONSORTIUM, Role.SUPPLIER);

    private OfficialRules() {}

    static Set<Role> and(Set<Role> roles, Role more) {
        EnumSet<Role> all = EnumSet.copyOf(roles);
        all.add(more);
        return all;
    }

    // ---- Composition ----

    static Rule manufacturers(int number, String korean, String english, Grounds grounds) {
        return atApplication(
                        RuleKind.COMPOSITION,
                        "manufacturers",
                        korean,
                        english,
                        new Condition.AtLeast(number, ADOPTERS, Optional.of(new Requirement.Has(Trait.MANUFACTURER))))
                .grounds(grounds.with(Interpretation.I22))
                .build();
    }

    static Rule takesPart(Role role, String key, String korean, String english, Grounds grounds) {
        return atApplication(RuleKind.COMPOSITION, key, korean, english, Condition.AtLeast.of(1, role))
                .grounds(grounds)
                .build();
    }

    /** A consortium of which no number is stated (interpretation I31). */
    static Rule consortium(String korean, String english, Set<Role> roles, Grounds grounds) {
        return atApplication(
                        RuleKind.COMPOSITION,
                        "consortium",
                        korean,
                        english,
                        new Condition.AtLeast(2, roles, Optional.empty()))
                .grounds(grounds.with(Interpretation.I31))
                .build();
    }

    // ---- Who may apply ----

    static Rule smesAndMiddleMarket(Set<Role> roles, Grounds grounds) {
        return sizes(
                roles,
                "중소기업 또는 중견기업",
                "SMEs and middle-market enterprises only",
                EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET),
                grounds);
    }

    static Rule smes(Set<Role> roles, Grounds grounds) {
        return sizes(roles, "중소기업", "SMEs only", EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM), grounds);
    }

    /** Where the row of a program names no size: those whom the announcement is for (interpretation I39). */
    static Rule thoseWhomTheAnnouncementIsFor(String... clauses) {
        return smesAndMiddleMarket(ADOPTERS, Grounds.of(clauses).with(Interpretation.I39));
    }

    private static Rule sizes(Set<Role> roles, String korean, String english, Set<SizeClass> sizes, Grounds grounds) {
        return each(RuleKind.ELIGIBILITY, "size", korean, english, roles, new Requirement.SizeIn(sizes))
                .grounds(grounds)
                .build();
    }

    static Rule oncePerLevel(Grounds grounds) {
        return each(
                        RuleKind.ELIGIBILITY,
                        "once-per-level",
                        "수준향상 없는 재신청은 수준별 1회",
                        "a company that applies again without raising its level does so once for each level",
                        ADOPTERS,
                        new Requirement.OncePerLevel(targets()))
                .remedy(Name.of("아직 재신청하지 않은 수준의 지원유형으로 변경", "choose a type at whose level it has not applied again"))
                .grounds(grounds.with(Interpretation.I25))
                .build();
    }

    /** The levels that the tiers aim at (D21-031). */
    private static Map<SupportType, SmartLevel> targets() {
        Map<SupportType, SmartLevel> targets = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            targets.put(tier, Announcement2021.target(tier).level());
        }
        return targets;
    }

    /** After-care is for those who have a smart factory. */
    static Rule hasSmartFactory(Grounds grounds) {
        return each(
                        RuleKind.ELIGIBILITY,
                        "has-smart-factory",
                        "스마트공장을 도입한 기업",
                        "a company that has adopted a smart factory",
                        ADOPTERS,
                        new Requirement.AnyOf(List.of(
                                new Requirement.CompletedProjects(1, Optional.empty()),
                                new Requirement.Has(Trait.BUILT_PRIVATELY))))
                .grounds(grounds)
                .build();
    }

    // ---- Who may not ----

    /** What III.(2) of 2021 excludes. */
    static List<Rule> exclusionsOf2021() {
        return List.of(
                each(
                                RuleKind.EXCLUSION,
                                "no-project-under-way",
                                "신청일 현재 수행 중인 스마트공장 지원사업 과제가 없음",
                                "no smart-factory project is under way on the day of the application",
                                ADOPTERS_CONSORTIUM,
                                new Requirement.NoProjectUnderWay())
                        .remedy(Name.of("수행 중인 과제를 완료한 뒤 신청", "complete the project under way first"))
                        .grounds(excluded("D21-150").with(Interpretation.I29))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "in-business",
                                "휴업·폐업 중이 아님",
                                "the business is neither suspended nor closed",
                                BOTH_CONSORTIA,
                                new Requirement.InState(EnumSet.of(BusinessState.OPERATING)))
                        .grounds(excluded("D21-151"))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "no-lodging-or-restaurant",
                                "숙박·음식점이 아님",
                                "is neither lodging nor a restaurant",
                                BOTH_CONSORTIA,
                                new Requirement.Not(new Requirement.IndustryIn(List.of(Ksic.of("I")))))
                        .grounds(excluded("D21-152"))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "no-pleasure-business",
                                "유흥·향락업이 아님",
                                "is no entertainment or pleasure business",
                                BOTH_CONSORTIA,
                                new Requirement.AnyOf(List.of(
                                        new Requirement.IndustryIn(List.of(Ksic.of("C"))),
                                        new Requirement.Not(new Requirement.Has(Trait.PLEASURE_BUSINESS)))))
                        .grounds(excluded("D21-152").with(Interpretation.I23))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "national-tax",
                                "국세 체납이 없음",
                                "has no national tax in arrears",
                                BOTH_CONSORTIA,
                                new Requirement.Has(Trait.NATIONAL_TAX_PAID))
                        .remedy(Name.of("체납 국세 납부", "pay the national tax in arrears"))
                        .grounds(excluded("D21-153"))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "local-tax",
                                "지방세 체납이 없음",
                                "has no local tax in arrears",
                                BOTH_CONSORTIA,
                                new Requirement.Has(Trait.LOCAL_TAX_PAID))
                        .remedy(Name.of("체납 지방세 납부", "pay the local tax in arrears"))
                        .grounds(excluded("D21-153"))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "no-unwholesome-goods",
                                "불건전 오락용품 제조업이 아님",
                                "does not make unwholesome amusement goods",
                                BOTH_CONSORTIA,
                                new Requirement.AnyOf(List.of(
                                        new Requirement.Not(new Requirement.Has(Trait.UNWHOLESOME_GOODS)),
                                        new Requirement.Not(new Requirement.IndustryIn(List.of(Ksic.of("C33")))))))
                        .grounds(excluded("D21-154").with(Interpretation.I23))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "interoperable",
                                "도입 솔루션과 장비가 연동됨",
                                "solution and equipment interoperate",
                                and(ADOPTERS, Role.SUPPLIER),
                                new Requirement.Has(Trait.INTEROPERABLE))
                        .remedy(Name.of("솔루션과 장비를 연동되도록 변경", "choose a solution and equipment that interoperate"))
                        .grounds(Grounds.of("D21-155"))
                        .build(),
                each(
                                RuleKind.EXCLUSION,
                                "not-restricted-by-notice",
                                "개별 사업공고의 신청제한·지원제외에 해당하지 않음",
                                "is not restricted or excluded by the notice of a program",
                                BOTH_CONSORTIA,
                                new Requirement.Not(new Requirement.Has(Trait.RESTRICTED_BY_NOTICE)))
                        .grounds(excluded("D21-156"))
                        .build());
    }

    private static Grounds excluded(String clause) {
        return Grounds.of(clause).with(Interpretation.I24);
    }

    // ---- What the supported must do ----

    static Rule courses(Grounds grounds) {
        return each(
                        RuleKind.OBLIGATION,
                        "courses",
                        "리더십 과정과 재직자 과정 모두 수료(역량강화·마이스터 참여기업은 면제)",
                        "the courses for executives and for staff are both finished, unless the company took part in"
                                + " capability strengthening or Smart Meister",
                        ADOPTERS,
                        new Requirement.AnyOf(List.of(
                                new Requirement.AllOf(List.of(
                                        new Requirement.Has(Trait.LEADERSHIP_COURSE),
                                        new Requirement.Has(Trait.STAFF_COURSE))),
                                new Requirement.Has(Trait.CAPABILITY_PROGRAM),
                                new Requirement.Has(Trait.MEISTER_PROGRAM))))
                .due(Stage.COMPLETION)
                .remedy(Name.of("두 교육과정 수료", "finish both courses"))
                .grounds(grounds)
                .build();
    }

    static Rule usageLogs(Grounds grounds) {
        return rule(
                        RuleKind.OBLIGATION,
                        "usage-logs",
                        "솔루션 사용 로그를 사업관리시스템에 연계",
                        "usage logs of the solution go to the management system",
                        new Condition.Stated(Trait.USAGE_LOGS))
                .due(Stage.AFTER_COMPLETION)
                .remedy(Name.of("사용 로그 연계", "connect the usage logs"))
                .grounds(grounds)
                .build();
    }

    /** What is reviewed once the level has been checked. */
    static Rule clawback(Grounds grounds) {
        return each(
                        RuleKind.CLAWBACK,
                        "level-reached",
                        "수준확인 결과가 목표 수준에 도달(미달이면 평가위원회 심의로 정부지원금 환수 가능)",
                        "the level check confirms the target level; if not, a committee may have money reclaimed",
                        ADOPTERS,
                        new Requirement.ReachesTarget(targets()))
                .due(Stage.AFTER_COMPLETION)
                .grounds(grounds)
                .build();
    }

    // ---- Words ----

    /** A rule on every member with one of several roles, due at application. */
    static RuleBuilder each(
            RuleKind kind, String key, String korean, String english, Set<Role> roles, Requirement requirement) {
        Condition every = new Condition.Every(roles, requirement);
        boolean atApplication = kind != RuleKind.OBLIGATION && kind != RuleKind.CLAWBACK;
        return atApplication
                ? atApplication(kind, key, korean, english, every)
                : rule(kind, key, korean, english, every);
    }

    static RuleBuilder atApplication(RuleKind kind, String key, String korean, String english, Condition condition) {
        return rule(kind, key, korean, english, condition).due(Stage.APPLICATION);
    }

    static RuleBuilder rule(RuleKind kind, String key, String korean, String english, Condition condition) {
        return Rule.builder()
                .kind(kind)
                .key(key)
                .title(Name.of(korean, english))
                .condition(condition);
    }
}
