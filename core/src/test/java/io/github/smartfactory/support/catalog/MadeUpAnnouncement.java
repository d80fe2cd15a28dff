package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** An announcement that there is not, written as the one of a new year would be. */
final class MadeUpAnnouncement {

    static final SourceDocument DOCUMENT = new SourceDocument(
            "announcement-made-up",
            Name.of("2099년 통합공고(지어낸 것)", "Integrated announcement 2099 (made up)"),
            Name.of("중소벤처기업부", "Ministry of SMEs and Startups"),
            LocalDate.of(2099, 1, 8));

    /** In an official announcement it would be one more constant of {@link Trait}. */
    static final Trait FAMILY_FRIENDLY = Trait.of("family-friendly", "가족친화인증기업", "certified as family-friendly");

    private MadeUpAnnouncement() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(2099)
                .document(DOCUMENT)
                .title(Cited.of(DOCUMENT.title(), "X99-001"))
                .addPrograms(general(), autonomous())
                .build();
    }

    private static Program general() {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(Won.ofEok("2.5"), Grounds.of("X99-002")),
                CostShare.governmentAtMost(Share.ofPercent(50), Grounds.of("X99-003")));
        return Program.builder()
                .id(ProgramId.of(2099, "build-upgrade"))
                .name(Cited.of(Name.of("정부일반형 스마트공장", "government general smart factory"), "X99-001"))
                .status(Cited.of(ProgramStatus.CONTINUED, "X99-001"))
                .addOffers(Offer.of(Tier.ADVANCED_1, terms, Grounds.of("X99-002")))
                .addWindows(RecruitmentWindow.Fixed.of(
                                Audience.COMPANIES,
                                LocalDate.of(2099, 2, 1),
                                LocalDate.of(2099, 2, 28),
                                Grounds.of("X99-004"))
                        .closingAt(LocalTime.of(18, 0)))
                .addRules(OfficialRules.smes(OfficialRules.ADOPTERS, Grounds.of("X99-005")))
                .build();
    }

    /** As a program is carried that says who is selected. */
    private static Program autonomous() {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(Won.ofEok(4), Grounds.of("X99-006")),
                CostShare.governmentAtMost(Share.ofPercent(50), Grounds.of("X99-003")));
        return Program.builder()
                .id(ProgramId.of(2099, "autonomous-factory"))
                .name(Cited.of(Name.of("자율형공장", "autonomous factory"), "X99-006"))
                .status(Cited.of(ProgramStatus.NEW, "X99-001"))
                .addOffers(Offer.of(Tier.ADVANCED_2, terms, Grounds.of("X99-006")))
                .addWindows(RecruitmentWindow.Fixed.of(
                                Audience.COMPANIES,
                                LocalDate.of(2099, 3, 2),
                                LocalDate.of(2099, 3, 31),
                                Grounds.of("X99-007"))
                        .closingAt(LocalTime.of(17, 0)))
                .addRules(OfficialRules.smes(OfficialRules.ADOPTERS, Grounds.of("X99-005")))
                .addDocuments(RequiredDocument.builder()
                        .key("business-plan")
                        .name(Name.of("사업계획서", "business plan"))
                        .addFrom(Role.ADOPTER)
                        .each(true)
                        .due(Stage.APPLICATION)
                        .grounds(Grounds.of("X99-008"))
                        .build())
                .addGates(selection())
                .bonus(BonusScheme.of(Grounds.of("X99-011"), familyFriendly()))
                .build();
    }

    private static Gate selection() {
        ScoreSheet sheet = ScoreSheet.builder()
                .name(Name.of("선정평가표", "selection sheet"))
                .addSections(ScoreSheet.Section.of(
                        "평가항목",
                        "criteria",
                        100,
                        Criterion.of("soundness", "추진계획의 타당성", "soundness of the plan", 60),
                        Criterion.of("effects", "기대효과", "expected effects", 40)))
                .total(100)
                .step(ScoreSheet.TENTH)
                .grounds(Grounds.of("X99-009").with(Interpretation.I36))
                .build();
        return Gate.builder()
                .key("selection")
                .name(Name.of("선정평가", "selection evaluation"))
                .sheet(sheet)
                .aggregation(Cited.of(Aggregation.MEAN, "X99-010"))
                .addsBonus(true)
                .passMark(Cited.of(Score.of(60), "X99-010"))
                .grounds(Grounds.of("X99-010"))
                .build();
    }

    private static BonusItem familyFriendly() {
        return new BonusItem(
                "family-friendly",
                FAMILY_FRIENDLY.label(),
                Score.of(2),
                new Condition.AtLeast(1, OfficialRules.ADOPTERS, Optional.of(new Requirement.Has(FAMILY_FRIENDLY))),
                Grounds.of("X99-011"));
    }
}
