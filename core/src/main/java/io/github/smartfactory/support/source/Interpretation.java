package io.github.smartfactory.support.source;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;

/**
 * What the library decides where the announcements are silent or can be read in two ways. Every result that rests on
 * such a decision names it.
 */
public enum Interpretation {
    /** How a share of a cost is rounded. */
    I1(
            "사업비에 비율을 곱한 금액의 끝수는 어떻게 처리하는가?",
            "How is a share of a cost rounded?",
            "원 미만은 버린다(설정 가능)",
            "Down to the whole won; callers may choose another unit"),
    /** U-turn and regional-jobs raises together. */
    I2(
            "유턴기업 50% 상향과 지역일자리 기업 0.5억원 추가가 함께 적용되면?",
            "What if the 50% raise for U-turn companies and the KRW 50 million for regional jobs companies both apply?",
            "기본 한도를 먼저 상향하고 추가 금액을 더하며, 총 사업비 대비 비율은 그대로 적용한다",
            "The percentage raises the base limit, then the amount is added; the share of the total cost still applies",
            "D21-041",
            "D21-042"),
    /** Points of a bonus item in the digital cluster. */
    I3(
            "디지털 클러스터 가점은 항목당 3점인데, 같은 항목이 다른 사업에서는 5점이면?",
            "In the digital cluster an item gives 3 points, but one of the items gives 5 elsewhere: which applies?",
            "디지털 클러스터는 항목당 3점, 합계 5점까지이며, 구축 및 고도화는 항목별 점수를 따른다",
            "In the digital cluster 3 points an item and 5 in all; in build and upgrade the item's own points",
            "D21-045",
            "D21-160"),
    /** Reserved seats that too few can take. */
    I4(
            "중소기업 대표 클러스터 중 70점 이상이 부족하면 배정된 자리는?",
            "What becomes of a seat reserved for SME-led clusters when too few of them reach 70 points?",
            "70점 이상인 다음 순위에 넘긴다(비워 두도록 설정 가능)",
            "It goes to the next in rank that reaches 70; callers may leave it vacant",
            "D22-018",
            "D22-024"),
    /** Equal scores at the cut. */
    I5(
            "선정 경계에서 점수가 같으면?",
            "What if scores are equal at the cut?",
            "서면대면평가 점수, 일자리평가 점수, 신청 번호 순으로 정하고 동점임을 알린다",
            "Paper and face-to-face score, then job score, then application id decide, and the tie is reported",
            "D21-132"),
    /** Trimmed mean of fewer than three. */
    I6(
            "평가위원이 3명 미만이면 최고점과 최저점을 제외한 평균은?",
            "What is the mean without the highest and the lowest score when there are fewer than three evaluators?",
            "남는 점수가 없으므로 오류로 처리한다",
            "An error, as nothing would be left",
            "D21-106"),
    /** Win-win split when the limit binds. */
    I7(
            "대중소 상생형에서 정부지원 한도를 넘는 사업비는 누가 부담하는가?",
            "Who pays in a win-win project when the limit binds?",
            "정부는 한도까지, 대기업은 총 사업비 대비 비율만큼, 나머지는 도입기업이 부담한다",
            "The government pays its limit, the large enterprise its share of the total, the adopter the rest",
            "D23-027",
            "D23-028"),
    /** Matching money of a local government. */
    I8(
            "지자체 지원금은 누구의 부담을 줄이는가?",
            "Whose part does the matching money of a local government lower?",
            "국비는 그대로 두고 도입기업의 부담을 줄인다",
            "The adopter's; the national money stays as it is",
            "D21-130"),
    /** Own staff cost. */
    I9(
            "자체 인건비는 얼마까지 사업비로 인정되는가?",
            "How much of the own staff cost counts?",
            "인건비를 포함한 사업비에서 기업 부담금의 20%와 유형별 한도 중 작은 금액까지 인정한다",
            "The smaller of 20% of the company's burden, in the cost that includes it, and the cap of the tier",
            "D21-144"),
    /** A share that is printed as a range. */
    I10(
            "지원 비율이 범위(80~90%)나 최대치로 제시되면 어떤 비율로 계산하는가?",
            "Which share applies where a range (80-90%) or a maximum is printed?",
            "범위를 그대로 두고, 따로 정하지 않으면 상한으로 계산한다",
            "The range is kept; a plan takes its upper end if not told otherwise",
            "D23-087",
            "D23-093"),
    /** A window that is the operators' own. */
    I11(
            "운영기관의 신청기간만 제시되고 참여기업은 별도 공고하는 경우 참여기업의 신청기간은?",
            "When do companies apply if the printed window is the operators' and companies are recruited later?",
            "제시된 기간은 운영기관의 것으로 두고, 참여기업의 기간은 추후 공고로 둔다",
            "The window is kept with its audience; that of the companies is to be announced",
            "D21-016"),
    /** A limit without a share. */
    I12(
            "한도만 있고 사업비 대비 비율이 없으면?",
            "What if a limit is stated and no share of the cost?",
            "0~100% 범위로 보고 상한으로 계산하므로 결과는 최대 금액이며, 비율을 정하면 그 비율로 계산한다",
            "Anything from 0% to 100%: the result is the most that it can be, until a share is given",
            "D21-010",
            "D22-020"),
    /** The closing time where none is printed. */
    I13(
            "마감 시각이 없으면 마지막 날 언제까지 신청할 수 있는가?",
            "Until when may one apply on the last day where no closing time is printed?",
            "그날이 끝날 때까지로 본다",
            "Until that day ends, in Korean time",
            "D21-011"),
    /** How a cluster's money is pooled. */
    I14(
            "클러스터에서 기업별 한도의 잔액과 총 사업비 50%는 어떻게 계산하는가?",
            "How do the companies' unused limits and the 50% of the total cost work together in a cluster?",
            "개별 공장 지원 후 남은 기업별 한도를 모아 공동 시스템에 쓰고, 비율은 클러스터 전체 사업비에 적용하며," + " 공동 시스템 지원금은 남은 한도에 비례해 기업별로 나누어 표시한다",
            "What the own factories leave of the limits is pooled for the shared system; the share is of the whole"
                    + " cluster's cost; the shared money is attributed in proportion to the unused limits",
            "D21-121",
            "D21-122",
            "D21-123"),
    /** Which programs the changes of section II of 2021 belong to. */
    I15(
            "2021년 공고 II장의 '스마트공장 구축 및 고도화' 변경사항은 어느 사업에 적용되는가?",
            "To which programs do the changes under 'smart factory build and upgrade' in section II of 2021 apply?",
            "표에서 그 분야에 속하는 네 사업에 적용하되, 사업별로 따로 정한 내용이 우선한다",
            "To the four programs of that field of the table; what a program states for itself prevails",
            "D21-033",
            "D21-034",
            "D21-041",
            "D21-042"),
    /** A rise of "up to" so much. */
    I16(
            "'최대' 상향·추가 지원은 얼마로 계산하는가?",
            "How much is a raise of 'up to' so much?",
            "최대치로 계산하므로 결과는 받을 수 있는 최대 금액이다",
            "All of it: the result is the most that the company can get",
            "D21-041",
            "D21-042"),
    /** The end of a window that has none. */
    I17(
            "마감일이 없는 수시 모집은 언제까지인가?",
            "Until when does a window without a last day last?",
            "공고한 해의 말일까지로 본다",
            "Until the year of the announcement ends",
            "D21-018",
            "D23-081");

    private final Name question;
    private final Name decision;
    private final List<ClauseId> clauses;

    Interpretation(
            String questionKorean,
            String questionEnglish,
            String decisionKorean,
            String decisionEnglish,
            String... clauses) {
        this.question = Name.of(questionKorean, questionEnglish);
        this.decision = Name.of(decisionKorean, decisionEnglish);
        this.clauses = ClauseId.listOf(clauses);
    }

    /**
     * What the announcements leave open.
     *
     * @return the question in Korean and English
     */
    public Name question() {
        return question;
    }

    /**
     * What the library does.
     *
     * @return the decision in Korean and English
     */
    public Name decision() {
        return decision;
    }

    /**
     * The clauses that leave it open; none where all are meant.
     *
     * @return the clauses
     */
    public List<ClauseId> clauses() {
        return clauses;
    }
}
