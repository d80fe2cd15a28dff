package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * Something that holds of a company or an application, or does not: what it may get depends on it, or whether it may
 * apply. Announcements and rules of one's own bring new ones, so it is a value, not an enumeration.
 *
 * @param key lower-case words with hyphens between them
 * @param label the official name
 */
public record Trait(String key, Name label) implements Comparable<Trait> {

    /** 유턴기업: a company that moved its production back to Korea (D21-017, D21-042). */
    public static final Trait U_TURN = of("u-turn", "유턴기업", "U-turn (reshoring) company");

    /** 상생형 지역일자리 기업: a company of the win-win regional jobs scheme (D21-041). */
    public static final Trait REGIONAL_JOBS = of("regional-jobs", "상생형 지역일자리 기업", "win-win regional jobs company");

    /** 소기업: a small enterprise by the sales thresholds of its industry (D21-039, D21-310). */
    public static final Trait SMALL_ENTERPRISE = of("small-enterprise", "소기업", "small enterprise");

    // ---- Of a company ----

    /** 제조기업 (D21-140, D22-015). */
    public static final Trait MANUFACTURER = of("manufacturer", "제조기업", "manufacturer");

    /** 비영리기관: a research institute, an association, a technopark (D21-103). */
    public static final Trait NON_PROFIT = of("non-profit", "비영리기관", "non-profit body");

    /** 결격사유 (D21-103). */
    public static final Trait DISQUALIFIED = of("disqualified", "결격사유가 있는 기관", "body with a disqualification");

    /** 공급기업 풀에 등록된 기업 (D21-129). */
    public static final Trait SUPPLIER_POOL = of("supplier-pool", "공급기업 풀(pool) 등록", "registered in the supplier pool");

    /** 국세를 체납하지 않은 기업 (D21-153). */
    public static final Trait NATIONAL_TAX_PAID = of("national-tax-paid", "국세 완납", "national tax paid");

    /** 지방세를 체납하지 않은 기업 (D21-153). */
    public static final Trait LOCAL_TAX_PAID = of("local-tax-paid", "지방세 완납", "local tax paid");

    /** 유흥·향락업 (D21-152). */
    public static final Trait PLEASURE_BUSINESS =
            of("pleasure-business", "유흥·향락업", "entertainment and pleasure business");

    /** 불건전 오락용품 제조업 (D21-154). */
    public static final Trait UNWHOLESOME_GOODS =
            of("unwholesome-goods", "불건전 오락용품 제조업", "maker of unwholesome amusement goods");

    /** 도입 솔루션과 장비가 연동되는 업체 (D21-155). */
    public static final Trait INTEROPERABLE =
            of("interoperable", "도입 솔루션과 장비의 연동", "solution and equipment interoperate");

    /** 개별 공고가 제한하는 기업 (D21-156). */
    public static final Trait RESTRICTED_BY_NOTICE =
            of("restricted-by-notice", "개별 사업공고의 신청제한·지원제외 대상", "restricted by the notice of a program");

    /** 뿌리기업 (D23-032). */
    public static final Trait ROOT_INDUSTRY = of("root-industry", "뿌리기업", "root-industry company");

    /** 고탄소 배출업종 (D23-032). */
    public static final Trait HIGH_EMITTER = of("high-emitter", "고탄소 배출업종", "high emitter of carbon");

    /** 지역선도기업 (D23-041). */
    public static final Trait REGIONAL_LEAD = of("regional-lead", "지역선도기업", "regional lead company");

    /** 스타기업 (D23-041). */
    public static final Trait STAR = of("star", "스타기업", "star company");

    /** 투자운영사가 투자한 공급기업 (D23-033). */
    public static final Trait INVESTED_IN =
            of("invested-in", "투자운영사의 투자를 받은 공급기업", "supplier that an investor has invested in");

    /** CEO·임원 대상 리더십 과정 (D21-143). */
    public static final Trait LEADERSHIP_COURSE =
            of("leadership-course", "CEO·임원 리더십 과정 수료", "leadership course for executives finished");

    /** 재직자 대상 교육과정 (D21-143). */
    public static final Trait STAFF_COURSE = of("staff-course", "재직자 교육과정 수료", "course for staff finished");

    /** 스마트화역량강화 (D21-043). */
    public static final Trait CAPABILITY_PROGRAM =
            of("capability-program", "스마트화역량강화 사업 참여", "took part in smart capability strengthening");

    /** 스마트 마이스터 (D21-043). */
    public static final Trait MEISTER_PROGRAM = of("meister-program", "스마트 마이스터 사업 참여", "took part in Smart Meister");

    /** 민간 자체적으로 구축한 기업 (D23-071). */
    public static final Trait BUILT_PRIVATELY =
            of("built-privately", "민간 자체 구축", "smart factory built without a project");

    /** 사업 참여 후 정부 지원 없이 고도화한 기업 (D23-071). */
    public static final Trait UPGRADED_PRIVATELY =
            of("upgraded-privately", "사업 참여 후 정부 지원 없는 고도화", "upgraded without government money after a project");

    /** 코로나19 대응 제조기업 (D21-045, D21-051). */
    public static final Trait COVID_GOODS = of(
            "covid-goods", "코로나19 대응 방역물품, 백신·치료제 등 제조", "maker of COVID-19 protective goods, vaccines or treatments");

    /** 스마트 생태공장 사업 선정기업 (D21-046). */
    public static final Trait ECO_FACTORY = of(
            "eco-factory",
            "환경부 '스마트 생태공장 사업' 선정",
            "selected for the smart eco-factory program of the Ministry of Environment");

    /** 산단대개조 산단 입주기업 (D21-047). */
    public static final Trait OVERHAULED_COMPLEX =
            of("overhauled-complex", "산단대개조 산단 입주", "tenant of an industrial complex under the great overhaul");

    /** 재직자 장기심화과정 (D21-048). */
    public static final Trait IN_DEPTH_COURSE =
            of("in-depth-course", "스마트공장 재직자 장기심화과정 이수", "long in-depth course for staff finished");

    /** 노동시간 조기단축의 공휴일 유급휴일 전환 (D21-049). */
    public static final Trait EARLY_PAID_HOLIDAYS =
            of("early-paid-holidays", "공휴일 유급휴일 조기 전환", "public holidays paid ahead of the law");

    /** 데이터 포맷 규격화 적용 기업 (D21-050). */
    public static final Trait STANDARD_DATA_FORMAT =
            of("standard-data-format", "데이터 포맷 규격화(AAS 등) 적용", "uses a standardised data format such as AAS");

    /** '강소기업 스타트업100' 선정기업 (D21-053). */
    public static final Trait STRONG_STARTUP = of(
            "strong-startup", "'강소기업 스타트업100' 선정", "selected among the 100 startups of the strong small firms scheme");

    // ---- Of an application ----

    /** 코디네이터 (D21-038). */
    public static final Trait COORDINATOR = of("coordinator", "코디네이터 지원", "accompanied by a coordinator");

    /** 보안 솔루션 (D21-124). */
    public static final Trait SECURITY_SOLUTION =
            of("security-solution", "보안 솔루션 구축·연동", "security solution built and connected");

    /** 상호협력 계약과 공증 (D21-145). */
    public static final Trait NOTARISED_CONTRACT =
            of("notarised-contract", "공증받은 상호협력 계약", "notarised contract of mutual cooperation");

    /** 솔루션 사용 로그 (D21-044, D21-146). */
    public static final Trait USAGE_LOGS =
            of("usage-logs", "솔루션 사용 로그의 사업관리시스템 연계", "usage logs go to the management system");

    /** AAS 기반 데이터 (D21-141). */
    public static final Trait AAS_DATA =
            of("aas-data", "AAS 표준에 따른 제조데이터 수집·저장", "manufacturing data collected by the AAS standard");

    /** KAMP 연계 인프라 (D21-141). */
    public static final Trait KAMP = of("kamp", "KAMP 연계", "linked with KAMP");

    /** 자체 전산실 대신 클라우드 (D21-141). */
    public static final Trait CLOUD_RESOURCES = of("cloud-resources", "클라우드 컴퓨팅 환경의 전산자원", "computing in the cloud");

    /** 지자체 지원금을 매칭하는 경우 (D21-130). */
    public static final Trait LOCAL_MATCHING =
            of("local-matching", "지자체 지원금 매칭", "matching money of a local government");

    /** 추가 서류를 별도로 안내받은 경우 (D21-130). */
    public static final Trait OTHER_PAPERS = of("other-papers", "추가 서류의 별도 안내", "other papers asked for");

    /** 자체 인력 인건비를 포함하는 경우 (D21-144). */
    public static final Trait OWN_STAFF =
            of("own-staff", "도입기업 인력 인건비의 사업비 포함", "wages of own staff in the project cost");

    /** 통합공고에 날짜가 없는 경우 (D23-095). */
    public static final Trait WITHIN_NOTICE_PERIOD = of(
            "within-notice-period",
            "세부 사업공고의 접수기간 내 신청",
            "handed in within the period of the own notice of the program");

    private static final List<Trait> OFFICIAL = List.of(
            U_TURN,
            REGIONAL_JOBS,
            SMALL_ENTERPRISE,
            MANUFACTURER,
            NON_PROFIT,
            DISQUALIFIED,
            SUPPLIER_POOL,
            NATIONAL_TAX_PAID,
            LOCAL_TAX_PAID,
            PLEASURE_BUSINESS,
            UNWHOLESOME_GOODS,
            INTEROPERABLE,
            RESTRICTED_BY_NOTICE,
            ROOT_INDUSTRY,
            HIGH_EMITTER,
            REGIONAL_LEAD,
            STAR,
            INVESTED_IN,
            LEADERSHIP_COURSE,
            STAFF_COURSE,
            CAPABILITY_PROGRAM,
            MEISTER_PROGRAM,
            BUILT_PRIVATELY,
            UPGRADED_PRIVATELY,
            COVID_GOODS,
            ECO_FACTORY,
            OVERHAULED_COMPLEX,
            IN_DEPTH_COURSE,
            EARLY_PAID_HOLIDAYS,
            STANDARD_DATA_FORMAT,
            STRONG_STARTUP,
            COORDINATOR,
            SECURITY_SOLUTION,
            NOTARISED_CONTRACT,
            USAGE_LOGS,
            AAS_DATA,
            KAMP,
            CLOUD_RESOURCES,
            LOCAL_MATCHING,
            OTHER_PAPERS,
            OWN_STAFF,
            WITHIN_NOTICE_PERIOD);

    /** Checks the key. */
    public Trait {
        Checks.key(key, "key of a trait");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A trait.
     *
     * @param key lower-case words with hyphens between them
     * @param korean the official Korean name
     * @param english the English name
     * @return the trait
     */
    public static Trait of(String key, String korean, String english) {
        return new Trait(key, Name.of(korean, english));
    }

    /**
     * The traits that the official programs speak of.
     *
     * @return the traits
     */
    public static List<Trait> official() {
        return OFFICIAL;
    }

    /** Two are equal if their keys are: a label may be worded in more than one way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && key.equals(trait.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** By key. */
    @Override
    public int compareTo(Trait other) {
        return key.compareTo(other.key);
    }
}
