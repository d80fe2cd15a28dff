package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;

/** Figures of the announcements that are in doubt. They are kept as printed. */
public final class Anomalies {

    /** The limit of win-win ADVANCED_2 in 2021 is below that of ADVANCED_1. */
    public static final Anomaly A1 = new Anomaly(
            "A1",
            Name.of(
                    "2021년 대중소 상생형 고도화2 한도 0.7억원은 고도화1의 1.2억원보다 낮다. 다른 유형처럼 일반 한도의 60%라면 2.4억원이다",
                    "the 2021 win-win limit of KRW 70 million for ADVANCED_2 is below the KRW 120 million for"
                            + " ADVANCED_1; 60% of the general limit, as for the other tiers, would be KRW 240 million"),
            ClauseId.listOf("D21-014"));

    /** The limit of Smart Meister in 2023 differs between text and table. */
    public static final Anomaly A2 = new Anomaly(
            "A2",
            Name.of(
                    "2023년 스마트마이스터 한도가 본문은 1,512만원, 표는 0.15억원이다. 본문의 금액을 쓴다",
                    "the 2023 Smart Meister limit is KRW 15.12 million in the text and KRW 15 million in the table; the"
                            + " figure of the text is used"),
            ClauseId.listOf("D23-073", "D23-091"));

    /** The announced total of 2023 differs from the sum of the programs. */
    public static final Anomaly A3 = new Anomaly(
            "A3",
            Name.of(
                    "2023년 총 예산은 1,462억원으로 공고되었으나 사업별 합계는 1,461.6억원이다. 반올림한 값으로 보인다",
                    "the announced total of 2023 is KRW 146.2 billion, while the programs sum to KRW 146.16 billion; it"
                            + " seems to be rounded"),
            ClauseId.listOf("D23-002"));

    /** A bonus item has five points in build and upgrade, while the digital cluster gives three an item. */
    public static final Anomaly A4 = new Anomaly(
            "A4",
            Name.of(
                    "2021년 구축 및 고도화의 코로나19 가점은 5점인데, 같은 항목을 쓰는 디지털 클러스터는 항목당 3점이다",
                    "the COVID-19 bonus item has 5 points in build and upgrade of 2021, while the digital cluster, with the"
                            + " same items, gives 3 points an item"),
            ClauseId.listOf("D21-045", "D21-160"));

    /** Two thresholds of small enterprises differ from the decree that the annex reproduces. */
    public static final Anomaly A5 = new Anomaly(
            "A5",
            Name.of(
                    "소기업 규모 기준 표에서 금융 및 보험업은 50억원, 정보통신업은 30억원 칸에 있으나, 표가 옮겨 온" + " 중소기업기본법 시행령 별표 3에서는 80억원과 50억원이다",
                    "the table of small enterprises has finance and insurance at KRW 5 billion, and information and"
                            + " communication at KRW 3 billion, where the decree that it reproduces (Enforcement Decree of the"
                            + " Framework Act on SMEs, table 3) has KRW 8 billion and KRW 5 billion"),
            ClauseId.listOf("D21-310"));

    private static final List<Anomaly> OFFICIAL = List.of(A1, A2, A3, A4, A5);

    private Anomalies() {}

    /**
     * All figures in doubt.
     *
     * @return A1 and those after it, in order
     */
    public static List<Anomaly> official() {
        return OFFICIAL;
    }
}
