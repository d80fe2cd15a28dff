package io.github.smartfactory.examples.policytests;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a program that nobody has announced: win-win 2023 with a third tier, a limit of its own for companies that come
 * back from abroad, an evaluation, and a rule on the size of the adopters.
 */
public final class WinWinDraft {

    private static final Program BEFORE = OfficialCatalog.catalog().program("2023/win-win");

    private static final Grounds DRAFT = Grounds.NONE;

    private WinWinDraft() {}

    /**
     * The draft as it was handed over, with four mistakes that no compiler notices and no constructor refuses.
     *
     * @return the draft
     */
    public static Program handedOver() {
        // Returning companies were to get more than others; at ADVANCED_1 this replaces 1.2 eok by 0.9.
        LimitAdjustment returning = new LimitAdjustment.Replace(Trait.U_TURN, Won.ofEok("0.9"), DRAFT);
        // Meant as 1.5 eok.
        Won highest = Won.ofEok("0.15");
        // The sheet has 60 points.
        Score passMark = Score.of(70);
        // The rule of 2023 that adopters are small or medium still stands.
        Set<SizeClass> sizes = EnumSet.of(SizeClass.MIDDLE_MARKET);
        return draft(returning, highest, passMark, sizes);
    }

    /**
     * The draft with the mistakes put right.
     *
     * @return the draft
     */
    public static Program putRight() {
        LimitAdjustment returning = new LimitAdjustment.Replace(Trait.U_TURN, Won.ofEok("1.8"), DRAFT);
        return draft(returning, Won.ofEok("1.5"), Score.of(42), EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM));
    }

    private static Program draft(LimitAdjustment returning, Won highest, Score passMark, Set<SizeClass> sizes) {
        List<Offer> offers = new ArrayList<>();
        for (Offer offer : BEFORE.offers()) {
            FundingTerms terms = offer.terms().orElseThrow();
            SupportLimit limit = terms.limit().orElseThrow();
            offers.add(offer.withTerms(terms.withLimit(new SupportLimit(limit.amount(), List.of(returning), DRAFT))));
        }
        FundingTerms general = BEFORE.offer(Tier.ADVANCED_1).terms().orElseThrow();
        offers.add(Offer.of(
                Tier.ADVANCED_2, general.withLimit(new SupportLimit(highest, List.of(returning), DRAFT)), DRAFT));
        return BEFORE.withId(ProgramId.of(2024, "win-win-draft"))
                .withOffers(offers)
                .withGates(List.of(evaluation(passMark)))
                .adding(adoptersOf(sizes));
    }

    private static Gate evaluation(Score passMark) {
        Section plan = Section.of(
                "사업계획",
                "plan",
                60,
                Criterion.of("goals", "목표의 타당성", "goals", 40),
                Criterion.of("partners", "대기업 협력", "co-operation of the large enterprise", 20));
        return Gate.builder()
                .key("written")
                .name(Name.of("서면평가", "written evaluation"))
                .sheet(ScoreSheet.builder()
                        .name(Name.of("상생형 평가표", "win-win sheet"))
                        .addSections(plan)
                        .total(60)
                        .step(Score.of(1))
                        .grounds(DRAFT)
                        .build())
                .aggregation(Cited.of(Aggregation.TRIMMED_MEAN))
                .addsBonus(false)
                .passMark(Optional.of(new Cited<>(passMark, DRAFT)))
                .grounds(DRAFT)
                .build();
    }

    private static Rule adoptersOf(Set<SizeClass> sizes) {
        return Rule.builder()
                .key("size-of-adopters")
                .kind(RuleKind.ELIGIBILITY)
                .title(Name.of("도입기업의 규모", "size of the adopters"))
                .condition(new Condition.Every(Member.BEARERS, new Requirement.SizeIn(sizes)))
                .due(Stage.APPLICATION)
                .grounds(DRAFT)
                .build();
    }
}
