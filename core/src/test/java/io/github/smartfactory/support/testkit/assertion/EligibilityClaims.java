package io.github.smartfactory.support.testkit.assertion;

import static io.github.smartfactory.support.testkit.assertion.Claim.all;
import static io.github.smartfactory.support.testkit.assertion.Claim.claim;
import static io.github.smartfactory.support.testkit.assertion.Claim.each;
import static io.github.smartfactory.support.testkit.assertion.Claim.won;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.stream.Stream;

/** What holds and what fails of assessments and findings. */
final class EligibilityClaims {

    private EligibilityClaims() {}

    static final Assessment ELIGIBLE = assess("2023/win-win", Applications.satisfied("2023/win-win"));

    private static final Assessment TOO_LARGE = assess(
            "2023/win-win",
            Applications.company("A1", it -> it.withSizes(SizeClass.LARGE))
                    .apply(Applications.satisfied("2023/win-win")));

    private static final Assessment SIZE_UNKNOWN = assess(
            "2023/win-win",
            Applications.company("A1", it -> it.withSizes(List.of(SizeClass.values())))
                    .apply(Applications.satisfied("2023/win-win")));

    private static final Assessment TOO_EARLY = assess(
            "2021/build-upgrade",
            Applications.satisfied("2021/build-upgrade").withSubmitted(Applications.at("2021-01-02T10:00")));

    private static Assessment assess(String program, Application application) {
        return OfficialCatalog.catalog().program(program).assess(application);
    }

    /** The application that meets everything, with a project of which the cost is known. */
    private static Assessment costing(String amount) {
        return assess(
                "2023/win-win",
                Applications.member("A1", it -> it.withCost(CostRange.exactly(Won.parse(amount))))
                        .apply(Applications.satisfied("2023/win-win")));
    }

    static Stream<Claim> assessments() {
        return all(
                each(
                        Stream.of(
                                claim(
                                        "AssessmentAssert.isEligible()",
                                        () -> assertThat(ELIGIBLE).isEligible(),
                                        () -> assertThat(TOO_LARGE).isEligible(),
                                        "Expecting the application to be\n  eligible\nbut it was\n  violated"),
                                claim(
                                        "AssessmentAssert.isUndetermined()",
                                        () -> assertThat(SIZE_UNKNOWN).isUndetermined(),
                                        () -> assertThat(TOO_LARGE).isUndetermined()),
                                claim(
                                        "AssessmentAssert.violates(String[])",
                                        () -> assertThat(TOO_LARGE).violates("size"),
                                        () -> assertThat(TOO_LARGE).violates("window"),
                                        "[size], without [window], beyond what was expected [size]",
                                        "[D23-081] Reference 1 table"),
                                claim(
                                        "AssessmentAssert.violatesClause(String[])",
                                        () -> assertThat(TOO_LARGE).violatesClause("D23-025"),
                                        () -> assertThat(TOO_LARGE).violatesClause("D23-027"),
                                        "[D23-025], without [D23-027]",
                                        "[D23-027] Field 1 Win-win limits table: "),
                                claim(
                                        "AssessmentAssert.meets(String[])",
                                        () -> assertThat(TOO_LARGE).meets("large-enterprise", "offered-type"),
                                        () -> assertThat(TOO_LARGE).meets("large-enterprise", "size"),
                                        "without [size]"),
                                claim(
                                        "AssessmentAssert.canBeRepaired()",
                                        () -> assertThat(TOO_EARLY).canBeRepaired(),
                                        () -> assertThat(TOO_LARGE).canBeRepaired(),
                                        "beyond repair for [size]")),
                        "not eligible - requirements not met: 1",
                        "  size [D23-025]: ",
                        "[D23-025] Field 1 Win-win: Win-win factories"),
                each(
                        all(
                                won(
                                        "AssessmentAssert.hasSupport(",
                                        it -> assertThat(costing("2억원")).hasSupport(it),
                                        it -> assertThat(costing("2억원")).hasSupport(it),
                                        "0.3억원",
                                        "0.6억원"),
                                Stream.of(
                                        claim(
                                                "AssessmentAssert.isNotEligible()",
                                                () -> assertThat(TOO_LARGE).isNotEligible(),
                                                () -> assertThat(costing("2억원")).isNotEligible()),
                                        claim(
                                                "AssessmentAssert.hasSupportBetween(String, String)",
                                                () -> assertThat(ELIGIBLE).hasSupportBetween("0원", "0.3억원"),
                                                () -> assertThat(costing("2억원")).hasSupportBetween("0원", "0.6억원"),
                                                "from KRW 0 (0원) to KRW 60,000,000 (6,000만원)",
                                                "KRW 30,000,000 (3,000만원)"),
                                        claim(
                                                "AssessmentAssert.hasSupportBetween(Won, Won)",
                                                () -> assertThat(ELIGIBLE)
                                                        .hasSupportBetween(Won.ZERO, Won.ofEok("0.3")),
                                                () -> assertThat(costing("2억원"))
                                                        .hasSupportBetween(Won.ZERO, Won.ofEok("0.3"))),
                                        claim(
                                                "AssessmentAssert.cannotBeRepaired()",
                                                () -> assertThat(TOO_LARGE).cannotBeRepaired(),
                                                () -> assertThat(costing("2억원")).cannotBeRepaired(),
                                                "without a rule that fails"),
                                        claim(
                                                "AssessmentAssert.canBeRepaired()",
                                                () -> assertThat(TOO_EARLY).canBeRepaired(),
                                                () -> assertThat(costing("2억원")).canBeRepaired(),
                                                "without a rule that fails"))),
                        "2023/win-win large-small win-win smart factory: eligible",
                        "size [D23-025]"),
                each(
                        Stream.of(
                                claim(
                                        "AssessmentAssert.leavesOpen(String[])",
                                        () -> assertThat(SIZE_UNKNOWN).leavesOpen("size"),
                                        () -> assertThat(SIZE_UNKNOWN).leavesOpen("window"),
                                        "[size], without [window]"),
                                claim(
                                        "AssessmentAssert.asksFor(String[])",
                                        () -> assertThat(SIZE_UNKNOWN).asksFor("A1: size"),
                                        () -> assertThat(SIZE_UNKNOWN).asksFor("A1: industry"),
                                        "without [A1: industry]"),
                                claim(
                                        "AssessmentAssert.asksOnlyFor(String[])",
                                        () -> assertThat(SIZE_UNKNOWN).asksOnlyFor("A1: size", "A1: cost"),
                                        () -> assertThat(SIZE_UNKNOWN).asksOnlyFor("A1: cost", "A1: size"),
                                        "[A1: size, A1: cost]"),
                                claim(
                                        "AssessmentAssert.asksNothing()",
                                        () -> assertThat(costing("2억원")).asksNothing(),
                                        () -> assertThat(SIZE_UNKNOWN).asksNothing(),
                                        "[A1: size, A1: cost]")),
                        "  size [D23-025]: ",
                        "[D23-025] Field 1 Win-win: Win-win factories"));
    }

    static Stream<Claim> findings() {
        return each(
                Stream.of(
                        claim(
                                "FindingAssert.isSatisfied()",
                                () -> assertThat(ELIGIBLE).finding("size").isSatisfied(),
                                () -> assertThat(TOO_LARGE).finding("size").isSatisfied(),
                                "the verdict on size to be\n  satisfied\nbut it was\n  violated"),
                        claim(
                                "FindingAssert.isViolated()",
                                () -> assertThat(TOO_LARGE.finding("size")).isViolated(),
                                () -> assertThat(ELIGIBLE.finding("size")).isViolated()),
                        claim(
                                "FindingAssert.isUndetermined()",
                                () -> assertThat(SIZE_UNKNOWN).finding("size").isUndetermined(),
                                () -> assertThat(ELIGIBLE).finding("size").isUndetermined()),
                        claim(
                                "FindingAssert.applies()",
                                () -> assertThat(ELIGIBLE).finding("size").applies(),
                                () -> assertThat(new Finding(
                                                ELIGIBLE.finding("size").rule(),
                                                Truth.NO,
                                                ELIGIBLE.finding("size").outcome()))
                                        .applies()),
                        claim(
                                "FindingAssert.doesNotApply()",
                                () -> assertThat(new Finding(
                                                ELIGIBLE.finding("size").rule(),
                                                Truth.NO,
                                                ELIGIBLE.finding("size").outcome()))
                                        .doesNotApply(),
                                () -> assertThat(ELIGIBLE).finding("size").doesNotApply(),
                                "NO\nbut it was\n  YES"),
                        claim(
                                "FindingAssert.concerns(String[])",
                                () -> assertThat(TOO_LARGE).finding("size").concerns("A1"),
                                () -> assertThat(TOO_LARGE).finding("size").concerns("B"),
                                "[A1], without [B], beyond what was expected [A1]"),
                        claim(
                                "FindingAssert.turnsOn(String[])",
                                () -> assertThat(SIZE_UNKNOWN).finding("size").turnsOn("A1: size"),
                                () -> assertThat(SIZE_UNKNOWN).finding("size").turnsOn(),
                                "beyond what was expected [A1: size]")),
                "size: ",
                "required: ",
                "[D23-025] Field 1 Win-win: Win-win factories");
    }
}
