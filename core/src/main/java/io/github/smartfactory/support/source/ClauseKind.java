package io.github.smartfactory.support.source;

/** What a clause is about. */
public enum ClauseKind {
    /** What the document is and when it was issued. */
    IDENTITY,
    /** The most that is paid. */
    LIMIT,
    /** What part of the cost is paid, and by whom. */
    SHARE,
    /** The money of a program or field. */
    BUDGET,
    /** How many are to be supported or selected. */
    COUNT,
    /** When applications are taken. */
    WINDOW,
    /** How long a project may take. */
    PERIOD,
    /** A row of terms: budget, period, limit, share and dates together. */
    TERMS,
    /** A bound on a part of the cost. */
    CAP,
    /** What may be in the project cost. */
    COST,
    /** What is different from the year before. */
    CHANGE,
    /** The way from application to completion. */
    PROCEDURE,
    /** Who does what. */
    ROLE,
    /** What has to be handed in. */
    DOCUMENTS,
    /** Whom to ask. */
    CONTACT,
    /** What a word means. */
    DEFINITION,
    /** A figure that is reported, not granted. */
    STATISTIC,
    /** A calculated case of the announcement's own. */
    EXAMPLE,
    /** How a figure is calculated. */
    FORMULA,
    /** The items that are scored and their points. */
    SCORE_SHEET,
    /** Extra points. */
    BONUS,
    /** Who is chosen. */
    SELECTION,
    /** How a consortium must be made up. */
    COMPOSITION,
    /** Who may apply. */
    ELIGIBILITY,
    /** Who may not. */
    EXCLUSION,
    /** What whoever is supported must do. */
    OBLIGATION,
    /** When money may be taken back. */
    CLAWBACK,
    /** What is advised and not required. */
    RECOMMENDATION,
    /** What an outcome entitles to. */
    BENEFIT,
    /** A remark on the document itself. */
    NOTE
}
