package io.github.smartfactory.support.testkit;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.GateBuilder;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Programs as others may write them, each with something that no official one has. */
final class OwnPrograms {

    private static final Trait HERBAL = Trait.of("herbal", "한약", "herbal medicine");
    private static final Trait ISLAND = Trait.of("island", "도서", "on an island");

    private OwnPrograms() {}

    static List<Program> all() {
        return List.of(
                plain("no-limit").build(),
                documentsThatDependOnOwnTraits(),
                ruling(
                        "no-finance",
                        new Condition.Every(
                                Member.BEARERS,
                                new Requirement.Not(new Requirement.IndustryIn(List.of(Ksic.of("K")))))),
                ruling(
                        "software",
                        new Condition.Every(Member.BEARERS, new Requirement.IndustryIn(List.of(Ksic.of("J62"))))),
                ruling(
                        "few-projects",
                        new Condition.Every(Member.BEARERS, new Requirement.CompletedProjects(0, Optional.of(4)))),
                ruling(
                        "veterans",
                        new Condition.Every(Member.BEARERS, new Requirement.CompletedProjects(5, Optional.empty()))),
                ruling("not-too-many", new Condition.AtMost(15, EnumSet.of(Role.LEAD, Role.ADOPTER), Optional.empty())),
                ruling("many", new Condition.AtLeast(20, EnumSet.of(Role.LEAD, Role.ADOPTER), Optional.empty())),
                ruling(
                        "few-large-suppliers",
                        new Condition.AtMost(
                                3,
                                EnumSet.of(Role.SUPPLIER),
                                Optional.of(new Requirement.SizeIn(EnumSet.of(SizeClass.LARGE))))),
                payersAndRoundings(),
                clusterWithAnOfferWithoutTerms(),
                threeGates());
    }

    private static ProgramBuilder plain(String key) {
        FundingTerms terms = FundingTerms.of(CostShare.governmentAtMost(Share.ofPercent(70), Grounds.NONE));
        return empty(key).addOffers(Offer.of(Variant.of("light", "경량", "light"), terms, Grounds.NONE));
    }

    private static ProgramBuilder empty(String key) {
        return Program.builder()
                .id(ProgramId.of(2040, key))
                .name(Cited.of(Name.of("자체 사업", key)))
                .status(Cited.of(ProgramStatus.NEW));
    }

    private static Program ruling(String key, Condition condition) {
        Rule rule = Rule.builder()
                .key("the-rule")
                .kind(RuleKind.ELIGIBILITY)
                .title(Name.of("자체 규칙", "the rule"))
                .condition(condition)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build();
        return plain(key).addRules(rule).build();
    }

    private static Program documentsThatDependOnOwnTraits() {
        return plain("documents")
                .addDocuments(RequiredDocument.builder()
                        .key("plan")
                        .name(Name.of("계획서", "plan"))
                        .addFrom(Role.ADOPTER)
                        .each(true)
                        .addExempt(HERBAL)
                        .due(Stage.APPLICATION)
                        .grounds(Grounds.NONE)
                        .build())
                .addDocuments(RequiredDocument.builder()
                        .key("ferry")
                        .name(Name.of("선박 증명", "proof of a ferry"))
                        .addFrom(Role.LEAD)
                        .each(false)
                        .when(ISLAND)
                        .due(Stage.APPLICATION)
                        .grounds(Grounds.NONE)
                        .build())
                .build();
    }

    private static Program payersAndRoundings() {
        CostShare split = CostShare.of(
                PayerPart.exactly(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE),
                PayerPart.atLeast(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE)
                        .upTo(Won.ofEok(1)),
                PayerPart.atMost(Payer.LOCAL_GOVERNMENT, Share.ofPercent(10), Grounds.NONE));
        SupportLimit limit = new SupportLimit(
                Won.ofEok(1),
                List.of(
                        new LimitAdjustment.Raise(HERBAL, Share.ofPercent(50), Grounds.NONE),
                        new LimitAdjustment.Add(HERBAL, Won.ofMan(1), Grounds.NONE),
                        new LimitAdjustment.Replace(ISLAND, Won.ofEok(3), Grounds.NONE)),
                Grounds.NONE);
        FundingTerms coarse =
                FundingTerms.of(limit, split).withRounding(new Rounding(Won.ofMan(100), Rounding.Mode.DOWN));
        FundingTerms nothing = FundingTerms.of(SupportLimit.of(Won.ZERO, Grounds.NONE), split);
        return empty("payers")
                .addOffers(Offer.of(Tier.BASIC, nothing, Grounds.NONE))
                .addOffers(Offer.of(Tier.ADVANCED_1, coarse, Grounds.NONE))
                .addOffers(Offer.of(Variant.of("other", "기타", "other"), coarse, Grounds.NONE))
                .budget(Budget.of(Won.ofEok(5)))
                .build();
    }

    private static Program clusterWithAnOfferWithoutTerms() {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(Won.ofEok(1), Grounds.NONE),
                CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE));
        return empty("cluster")
                .addOffers(Offer.of(Tier.BASIC, terms, Grounds.NONE))
                .addOffers(Offer.of(Tier.ADVANCED_1, Grounds.NONE))
                .cluster(ClusterScheme.of(Grounds.NONE))
                .build();
    }

    /** Job scores of adopters alone, a bonus for what is stated, and evaluators of whom the two lowest are dropped. */
    private static Program threeGates() {
        BonusScheme bonus = BonusScheme.of(
                Grounds.NONE,
                new BonusItem(
                        "herbal",
                        Name.of("한약", "herbal medicine"),
                        new Score(7, 3),
                        new Condition.AtLeast(1, EnumSet.of(Role.LEAD), Optional.of(new Requirement.Has(HERBAL))),
                        Grounds.NONE),
                new BonusItem(
                        "island", Name.of("도서", "island"), Score.of(50), new Condition.Stated(ISLAND), Grounds.NONE));
        return plain("gates")
                .bonus(bonus)
                .addGates(gate("first", new Aggregation(2, 0))
                        .jobs(new JobScoring(Share.ofPercent(35), Set.of(Role.ADOPTER), 3, Grounds.NONE))
                        .addsBonus(true)
                        .passMark(Cited.of(Score.of(8)))
                        .build())
                .addGates(gate("second", Aggregation.MEAN).addsBonus(false).build())
                .addGates(gate("third", Aggregation.TRIMMED_MEAN)
                        .addsBonus(true)
                        .passMark(Cited.of(Score.of(15)))
                        .build())
                .reservedSeats(new ReservedSeats(
                        2,
                        Name.of("도서", "island"),
                        new Condition.AtLeast(1, EnumSet.of(Role.LEAD), Optional.of(new Requirement.Has(ISLAND))),
                        Leftover.VACANT,
                        Grounds.NONE))
                .build();
    }

    private static GateBuilder gate(String key, Aggregation aggregation) {
        Section plan = Section.of(
                "계획", "plan", 21, Criterion.of("goals", "목표", "goals", 20), Criterion.of("form", "형식", "form", 1));
        return Gate.builder()
                .key(key)
                .name(Name.of("평가 " + key, key))
                .sheet(ScoreSheet.builder()
                        .name(Name.of("평가표", "sheet"))
                        .addSections(plan)
                        .total(21)
                        .step(new Score(1, 4))
                        .grounds(Grounds.NONE)
                        .build())
                .aggregation(Cited.of(aggregation))
                .grounds(Grounds.NONE);
    }
}
