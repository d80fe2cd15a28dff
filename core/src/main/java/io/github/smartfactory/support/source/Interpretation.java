package io.github.smartfactory.support.source;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the library, or whoever adds an announcement, decides where a document is silent or can be read in two ways.
 * Every result that rests on such a decision names it.
 *
 * @param id a letter and a number: {@code I1}
 * @param question what the documents leave open
 * @param decision what is done
 * @param clauses the clauses that leave it open; none where all are meant
 */
public record Interpretation(String id, Name question, Name decision, List<ClauseId> clauses) {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]+");

    /** How a share of a cost is rounded. */
    public static final Interpretation I1 = of(
            "I1",
            "사업비에 비율을 곱한 금액의 끝수는 어떻게 처리하는가?",
            "How is a share of a cost rounded?",
            "원 미만은 버린다(설정 가능)",
            "Down to the whole won; callers may choose another unit");

    /** U-turn and regional-jobs raises together. */
    public static final Interpretation I2 = of(
            "I2",
            "유턴기업 50% 상향과 지역일자리 기업 0.5억원 추가가 함께 적용되면?",
            "What if the 50% raise for U-turn companies and the KRW 50 million for regional jobs companies both apply?",
            "기본 한도를 먼저 상향하고 추가 금액을 더하며, 총 사업비 대비 비율은 그대로 적용한다",
            "The percentage raises the base limit, then the amount is added; the share of the total cost still applies",
            "D21-041",
            "D21-042");

    /** Points of a bonus item in the digital cluster. */
    public static final Interpretation I3 = of(
            "I3",
            "디지털 클러스터 가점은 항목당 3점인데, 같은 항목이 다른 사업에서는 5점이면?",
            "In the digital cluster an item gives 3 points, but one of the items gives 5 elsewhere: which applies?",
            "디지털 클러스터는 항목당 3점, 합계 5점까지이며, 구축 및 고도화는 항목별 점수를 따른다",
            "In the digital cluster 3 points an item and 5 in all; in build and upgrade the item's own points",
            "D21-045",
            "D21-160");

    /** Reserved seats that too few can take. */
    public static final Interpretation I4 = of(
            "I4",
            "중소기업 대표 클러스터 중 70점 이상이 부족하면 배정된 자리는?",
            "What becomes of a seat reserved for SME-led clusters when too few of them reach 70 points?",
            "70점 이상인 다음 순위에 넘긴다(비워 두도록 설정 가능)",
            "It goes to the next in rank that reaches 70; callers may leave it vacant",
            "D22-018",
            "D22-024");

    /** Equal scores at the cut. */
    public static final Interpretation I5 = of(
            "I5",
            "선정 경계에서 점수가 같으면?",
            "What if scores are equal at the cut?",
            "서면대면평가 점수, 일자리평가 점수, 신청 번호 순으로 정하고 동점임을 알린다",
            "Paper and face-to-face score, then job score, then application id decide, and the tie is reported",
            "D21-132");

    /** Trimmed mean of fewer than three. */
    public static final Interpretation I6 = of(
            "I6",
            "평가위원이 3명 미만이면 최고점과 최저점을 제외한 평균은?",
            "What is the mean without the highest and the lowest score when there are fewer than three evaluators?",
            "남는 점수가 없으므로 오류로 처리한다",
            "An error, as nothing would be left",
            "D21-106");

    /** Win-win split when the limit binds. */
    public static final Interpretation I7 = of(
            "I7",
            "대중소 상생형에서 정부지원 한도를 넘는 사업비는 누가 부담하는가?",
            "Who pays in a win-win project when the limit binds?",
            "정부는 한도까지, 대기업은 총 사업비 대비 비율만큼, 나머지는 도입기업이 부담한다",
            "The government pays its limit, the large enterprise its share of the total, the adopter the rest",
            "D21-014",
            "D23-027",
            "D23-028");

    /** Matching money of a local government. */
    public static final Interpretation I8 = of(
            "I8",
            "지자체 지원금은 누구의 부담을 줄이는가?",
            "Whose part does the matching money of a local government lower?",
            "국비는 그대로 두고 도입기업의 부담을 줄인다",
            "The adopter's; the national money stays as it is",
            "D21-130");

    /** Own staff cost. */
    public static final Interpretation I9 = of(
            "I9",
            "자체 인건비는 얼마까지 사업비로 인정되는가?",
            "How much of the own staff cost counts?",
            "인건비를 포함한 사업비에서 기업 부담금의 20%와 유형별 한도 중 작은 금액까지 인정한다",
            "The smaller of 20% of the company's burden, in the cost that includes it, and the cap of the tier",
            "D21-144");

    /** A share that is printed as a range. */
    public static final Interpretation I10 = of(
            "I10",
            "지원 비율이 범위(80~90%)나 최대치로 제시되면 어떤 비율로 계산하는가?",
            "Which share applies where a range (80-90%) or a maximum is printed?",
            "범위를 그대로 두고, 따로 정하지 않으면 상한으로 계산한다",
            "The range is kept; a plan takes its upper end if not told otherwise",
            "D23-087",
            "D23-093");

    /** A window that is the operators' own. */
    public static final Interpretation I11 = of(
            "I11",
            "운영기관의 신청기간만 제시되고 참여기업은 별도 공고하는 경우 참여기업의 신청기간은?",
            "When do companies apply if the printed window is the operators' and companies are recruited later?",
            "제시된 기간은 운영기관의 것으로 두고, 참여기업의 기간은 추후 공고로 둔다",
            "The window is kept with its audience; that of the companies is to be announced",
            "D21-016");

    /** A limit without a share. */
    public static final Interpretation I12 = of(
            "I12",
            "한도만 있고 사업비 대비 비율이 없으면?",
            "What if a limit is stated and no share of the cost?",
            "0~100% 범위로 보고 상한으로 계산하므로 결과는 최대 금액이며, 비율을 정하면 그 비율로 계산한다",
            "Anything from 0% to 100%: the result is the most that it can be, until a share is given",
            "D21-010",
            "D22-020");

    /** The closing time where none is printed. */
    public static final Interpretation I13 = of(
            "I13",
            "마감 시각이 없으면 마지막 날 언제까지 신청할 수 있는가?",
            "Until when may one apply on the last day where no closing time is printed?",
            "그날이 끝날 때까지로 본다",
            "Until that day ends, in Korean time",
            "D21-011");

    /** How a cluster's money is pooled. */
    public static final Interpretation I14 = of(
            "I14",
            "클러스터에서 기업별 한도의 잔액과 총 사업비 대비 비율은 어떻게 계산하는가?",
            "How do the companies' unused limits and the share of the total cost work together in a cluster?",
            "개별 공장 지원 후 남은 기업별 한도를 모아 공동 시스템에 쓰고, 비율은 클러스터 전체 사업비에 적용하며,"
                    + " 공동 시스템 지원금은 남은 한도에 비례해 기업별로 나누어 표시하되, 원 미만을 버려 남는 원은 버린 몫이 큰 순서로(같으면"
                    + " 신청서의 순서로) 1원씩 더한다. 인건비의 기준이 되는 기업 부담금은 개별 공장의 것이다",
            "What the own factories leave of the limits is pooled for the shared system; the share is of the whole"
                    + " cluster's cost; the shared money is attributed in proportion to the unused limits, rounded down, and"
                    + " the won that are left go one each to those of whom most was dropped, of equal ones to who comes"
                    + " first in the request; the burden that bounds own staff cost is that of the own factory",
            "D21-121",
            "D21-122",
            "D21-123",
            "D22-025");

    /** Which programs the changes of section II of 2021 belong to. */
    public static final Interpretation I15 = of(
            "I15",
            "2021년 공고 II장의 '스마트공장 구축 및 고도화' 변경사항은 어느 사업에 적용되는가?",
            "To which programs do the changes under 'smart factory build and upgrade' in section II of 2021 apply?",
            "표에서 그 분야에 속하는 네 사업에 적용하되, 사업별로 따로 정한 내용이 우선한다",
            "To the four programs of that field of the table; what a program states for itself prevails",
            "D21-033",
            "D21-034",
            "D21-041",
            "D21-042");

    /** A rise of "up to" so much. */
    public static final Interpretation I16 = of(
            "I16",
            "'최대' 상향·추가 지원은 얼마로 계산하는가?",
            "How much is a raise of 'up to' so much?",
            "최대치로 계산하므로 결과는 받을 수 있는 최대 금액이다",
            "All of it: the result is the most that the company can get",
            "D21-041",
            "D21-042");

    /** The end of a window that has none. */
    public static final Interpretation I17 = of(
            "I17",
            "연중·수시 모집처럼 시작일이나 마감일이 없으면 언제부터 언제까지인가?",
            "When does a window without a first or a last day begin and end?",
            "그해 1월 1일부터, 12월 31일까지로 본다",
            "It begins with the year and ends with it",
            "D21-018",
            "D21-035",
            "D23-081");

    /** Costs that a document does not speak of. */
    public static final Interpretation I18 = of(
            "I18",
            "공고에 언급이 없는 자체 인건비와 클라우드 이용료는 사업비로 인정되는가?",
            "Do own staff cost and cloud fees count where the document does not speak of them?",
            "인정하지 않는 것으로 계산하며, 세부 사업 공고가 인정하면 사업비에 직접 포함하면 된다",
            "They are not counted; where a program's own notice admits them, put them into the cost itself",
            "D23-095");

    /** The large enterprise's part where it is not stated. */
    public static final Interpretation I19 = of(
            "I19",
            "2021년 대중소 상생형에서 주관기관(대기업 등)의 부담 비율은?",
            "What part does the large enterprise bear in win-win of 2021?",
            "공고에 없으므로 따로 정하지 않으면 0으로 보고, 도입기업 부담금은 최대 금액이 된다",
            "The announcement does not say: nothing until a share is given, so that the adopter's part is the most it can be",
            "D21-014");

    /** Whose window that of the general digital cluster of 2022 is. */
    public static final Interpretation I20 = of(
            "I20",
            "2022년 일반형 디지털 클러스터의 신청기간은 누구의 것인가?",
            "Whose is the window of the general digital cluster of 2022?",
            "기획기관을 먼저 선정하므로 기획기관의 것으로 보고, 클러스터의 기간은 추후 공고로 둔다",
            "The planning institutions', which are selected first; that of the clusters is to be announced",
            "D22-011",
            "D22-014");

    /** Whether the lead track pools as the general one does. */
    public static final Interpretation I21 = of(
            "I21",
            "2022년 선도형도 일반형처럼 남은 한도를 공동 시스템에 쓸 수 있는가?",
            "Does the lead track of 2022 pool unused limits for the shared system, as the general track does?",
            "일반형과 같은 방식으로 계산하고, 추가 지원은 따로 더한다",
            "It is calculated in the same way, and the grants come on top",
            "D22-020",
            "D22-025",
            "D22-026");

    /** Who is a manufacturer. */
    public static final Interpretation I22 = of(
            "I22",
            "누가 제조기업인가?",
            "Who is a manufacturer?",
            "주된 업종이 한국표준산업분류 C(제조업)이면 제조기업으로 보고, 그 밖의 업종이면 따로 확인한다",
            "A company whose main industry is in section C; of any other company it is asked",
            "D21-140",
            "D22-015",
            "D22-017");

    /** Who is asked about pleasure businesses and unwholesome amusement goods. */
    public static final Interpretation I23 = of(
            "I23",
            "유흥·향락업과 불건전 오락용품 제조업은 누구에게 확인하는가?",
            "Who is asked about pleasure businesses and unwholesome amusement goods?",
            "주된 업종이 제조업(C)이면 유흥·향락업이 아니고, C33이 아니면 오락용품 제조업이 아닌 것으로 본다",
            "A company whose main industry is manufacturing (C) is no pleasure business, and one outside division C33 makes no amusement goods; all others are asked",
            "D21-152",
            "D21-154");

    /** Do exclusions and documents apply to companies that only use the shared system. */
    public static final Interpretation I24 = of(
            "I24",
            "공동 시스템만 활용하는 기업에도 지원제외와 제출서류가 적용되는가?",
            "Do exclusions and documents apply to companies that only use the shared system?",
            "도입기업 컨소시엄에 속하므로 적용하되, 도입기업 수에는 넣지 않는다",
            "Yes, as they belong to the consortium of the adopters; they are not counted as adopters",
            "D21-128",
            "D21-130",
            "D21-140");

    /** How are applications counted that do not raise the level. */
    public static final Interpretation I25 = of(
            "I25",
            "수준향상 없는 재신청의 횟수는 어떻게 세는가?",
            "How are applications counted that do not raise the level?",
            "선정된 과제 중 이전 과제의 수준을 넘지 못한 것을 그 수준별로 세며, 도달 수준을 모르거나 수행 중이면 지원유형의 목표 수준으로 본다",
            "Projects selected before that did not exceed the level of earlier ones, by that level: the level reached or, where that is unknown or the project still under way, the target of the type",
            "D21-032");

    /** Do the five companies of the supply-chain program include the lead or star company. */
    public static final Interpretation I26 = of(
            "I26",
            "공급망 연계형의 5개사에 지역선도기업·스타기업도 포함되는가?",
            "Do the five companies of the supply-chain program include the lead or star company?",
            "포함하며, 그 기업이 대표기업이어야 한다",
            "Yes, and it must be the lead of the consortium",
            "D23-041");

    /** Do the demands on size and manufacturing apply to linked companies. */
    public static final Interpretation I27 = of(
            "I27",
            "연계기업에도 기업 규모와 제조기업 요건이 적용되는가?",
            "Do the demands on size and manufacturing apply to linked companies?",
            "적용하지 않으며, 제조기업 수에도 넣지 않는다",
            "They do not, and linked companies are not counted as manufacturers",
            "D22-013",
            "D22-019");

    /** How is it told whether an application is in time where no days are printed. */
    public static final Interpretation I28 = of(
            "I28",
            "접수기간이 공고에 없거나 월까지만 있으면 기간 내 신청인지 어떻게 판단하는가?",
            "How is it told whether an application is in time where no days are printed?",
            "세부 사업공고의 접수기간 안에 신청하는지를 신청자에게 확인한다",
            "The applicants are asked whether it is within the period of the notice of the program",
            "D21-013",
            "D21-016",
            "D23-095");

    /** From when until when is a project under way. */
    public static final Interpretation I29 = of(
            "I29",
            "과제를 수행 중인 기간은 언제부터 언제까지인가?",
            "From when until when is a project under way?",
            "선정된 날부터 완료한 날의 전날까지로 본다",
            "From the day of selection until the day before completion",
            "D21-150");

    /** Until when is a document no older than three months. */
    public static final Interpretation I30 = of(
            "I30",
            "발행일로부터 3개월 이내는 언제까지인가?",
            "Until when is a document no older than three months?",
            "발행일에서 3개월이 되는 날에 해당하는 날까지이며, 신청일을 기준으로 한다",
            "Until the day of the third month that has the number of the day of issue, that day included; what counts is the day of the application",
            "D21-130");

    /** How many companies a consortium has. */
    public static final Interpretation I31 = of(
            "I31",
            "컨소시엄(연합체)은 몇 개사부터인가?",
            "From how many companies on is it a consortium?",
            "수가 정해지지 않은 컨소시엄은 서로 다른 2개사 이상으로 본다",
            "From two different companies on, where no number is stated",
            "D21-037",
            "D23-035",
            "D23-061");

    /** How the evaluators of a cluster become one score. */
    public static final Interpretation I32 = of(
            "I32",
            "클러스터 평가에서 여러 평가위원의 점수는 어떻게 합치는가?",
            "How do the scores of several evaluators become one where only a mean is named?",
            "모든 평가위원 점수의 산술평균(설정 가능)",
            "The arithmetic mean of all evaluators; callers may choose another",
            "D21-132",
            "D21-133");

    /** Whose job scores count. */
    public static final Interpretation I33 = of(
            "I33",
            "일자리평가 점수는 어느 기업의, 몇 점 만점의 점수인가?",
            "Whose job scores count, and out of how many points?",
            "스마트공장을 도입하는 대표·참여·도입기업의 점수이며 100점 만점으로 본다",
            "Those of the lead, participants and adopters that build a factory, out of 100 each",
            "D21-131",
            "D21-134");

    /** Whose facts earn the bonus points of several companies. */
    public static final Interpretation I34 = of(
            "I34",
            "여러 기업이 함께 신청하면 가점은 누구를 기준으로 하는가?",
            "Where several companies apply together, who has to meet a bonus item?",
            "도입기업 중 한 곳이라도 해당하면 인정한다",
            "One of the adopters is enough",
            "D21-160");

    /** A majority or more. */
    public static final Interpretation I35 = of(
            "I35",
            "\"과반수 이상\"은 절반을 포함하는가?",
            "Does \"a majority or more\" include exactly half?",
            "과반수의 뜻대로 절반을 넘어야 한다",
            "No: more than half, as the word says",
            "D21-051");

    /** The steps of marks. */
    public static final Interpretation I36 = of(
            "I36",
            "평가위원은 몇 점 단위로 채점하는가?",
            "In what steps do evaluators mark?",
            "0.1점 단위(설정 가능)",
            "Tenths of a point; callers may choose another step",
            "D21-108",
            "D21-136",
            "D21-137");

    /** How the score of a lead cluster is made up. */
    public static final Interpretation I37 = of(
            "I37",
            "선도형의 평가점수는 어떻게 구성되고, 70점은 누구에게 적용되는가?",
            "How is the score of a lead cluster made up, and to whom do the 70 points apply?",
            "구성은 정해지지 않아 100점 만점의 한 점수로 보고, 70점은 모든 신청에 적용한다",
            "It is taken as one score out of 100, as no parts are stated; 70 points are needed by everyone",
            "D22-024");

    /** The seat of a cluster that fails the feasibility evaluation. */
    public static final Interpretation I38 = of(
            "I38",
            "적정성 평가에서 떨어진 클러스터의 자리는?",
            "What becomes of the seat of a cluster that fails the feasibility evaluation?",
            "다음 순위에 넘긴다(공석 유지도 설정 가능)",
            "It goes to the next in rank; callers may leave it vacant",
            "D21-133");

    /** Who may apply where no size is named. */
    public static final Interpretation I39 = of(
            "I39",
            "기업 규모를 명시하지 않은 사업은 누가 신청할 수 있는가?",
            "Who may apply for a program that names no company size?",
            "공고 전체의 대상인 중소·중견기업이며, 대기업은 도입기업이 될 수 없다. 세부 사업공고가 우선한다",
            "SMEs and middle-market enterprises, whom the announcement as a whole is for; no large enterprise is an adopter; the notice of the program prevails",
            "D21-002",
            "D23-001",
            "D23-052");

    private static final List<Interpretation> OFFICIAL = List.of(
            I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14, I15, I16, I17, I18, I19, I20, I21, I22, I23,
            I24, I25, I26, I27, I28, I29, I30, I31, I32, I33, I34, I35, I36, I37, I38, I39);

    /** Checks the id. */
    public Interpretation {
        Objects.requireNonNull(id, "id");
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("an interpretation is named such as I1: \"" + id + "\"");
        }
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(decision, "decision");
        clauses = List.copyOf(Objects.requireNonNull(clauses, "clauses"));
    }

    private static Interpretation of(
            String id,
            String questionKorean,
            String questionEnglish,
            String decisionKorean,
            String decisionEnglish,
            String... clauses) {
        return new Interpretation(
                id,
                Name.of(questionKorean, questionEnglish),
                Name.of(decisionKorean, decisionEnglish),
                ClauseId.listOf(clauses));
    }

    /**
     * The library's own decisions.
     *
     * @return I1 and those after it, in order
     */
    public static List<Interpretation> official() {
        return OFFICIAL;
    }
}
