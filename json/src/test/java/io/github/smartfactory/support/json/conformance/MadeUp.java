package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
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
import io.github.smartfactory.support.scoring.GateBuilder;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A program that is announced nowhere, of another shape than the official ones that have gates, for one company alone. */
final class MadeUp {

    static final ProgramId ID = ProgramId.of(2099, "build-upgrade");

    private static final Trait FAMILY_FRIENDLY =
            Trait.of("family-friendly", "가족친화인증기업", "certified as family-friendly");

    private static final Name NAME = Name.of("지어낸 사업", "a program that is made up");

    private static final Grounds STATED = Grounds.of("D99-001");

    private static final RequiredDocument PLAN = RequiredDocument.builder()
            .key("business-plan")
            .name(Name.of("사업계획서", "business plan"))
            .addFrom(Role.ADOPTER)
            .each(true)
            .due(Stage.APPLICATION)
            .grounds(STATED)
            .build();

    private static final Map<String, String> PRINTED = Map.of(
            Printed.TERMS, ID + " | advanced1 | 220000000 | - | 50 | - | - | - | - | - | - | D99-001\n",
            Printed.WINDOWS, ID + " | companies | 1 | 2099-02-01..2099-03-15T18:00 | - | D99-001\n",
            Printed.BONUS, ID + " | family-friendly | 2 | - | D99-001\n",
            SupportCases.WORKED, ID + " | advanced1 | - | 500000000 | 220000000 | - | 280000000\n");

    private MadeUp() {}

    /** A gate with a sheet of two lines. */
    static GateBuilder gate(int first, int second, Score step) {
        ScoreSheet sheet = ScoreSheet.builder()
                .name(NAME)
                .addSections(ScoreSheet.Section.of(
                        "평가항목",
                        "criteria",
                        first + second,
                        Criterion.of("soundness", "추진계획의 타당성", "soundness of the plan", first),
                        Criterion.of("effects", "기대효과", "expected effects", second)))
                .total(first + second)
                .step(step)
                .grounds(STATED)
                .build();
        return Gate.builder()
                .key("selection")
                .name(NAME)
                .sheet(sheet)
                .aggregation(Cited.of(Aggregation.MEAN, "D99-001"))
                .addsBonus(true)
                .grounds(STATED);
    }

    static Program program(Gate gate) {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(Won.ofEok("2.2"), STATED), CostShare.governmentAtMost(Share.ofPercent(50), STATED));
        Condition familyFriendly =
                new Condition.AtLeast(1, EnumSet.of(Role.ADOPTER), Optional.of(new Requirement.Has(FAMILY_FRIENDLY)));
        Requirement small = new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM));
        return Program.builder()
                .id(ID)
                .name(Cited.of(NAME, "D99-001"))
                .status(Cited.of(ProgramStatus.NEW, "D99-001"))
                .addOffers(Offer.of(Tier.ADVANCED_1, terms, STATED))
                .addWindows(RecruitmentWindow.Fixed.of(
                                Audience.COMPANIES, LocalDate.of(2099, 2, 1), LocalDate.of(2099, 3, 15), STATED)
                        .closingAt(LocalTime.of(18, 0)))
                .addRules(Rule.builder()
                        .key("size")
                        .kind(RuleKind.ELIGIBILITY)
                        .due(Stage.APPLICATION)
                        .title(Name.of("중소기업", "SMEs only"))
                        .condition(new Condition.Every(EnumSet.of(Role.ADOPTER), small))
                        .grounds(STATED)
                        .build())
                .addDocuments(PLAN)
                .addGates(gate)
                .bonus(BonusScheme.of(
                        STATED,
                        new BonusItem("family-friendly", FAMILY_FRIENDLY.label(), Score.of(2), familyFriendly, STATED)))
                .build();
    }

    /** The official programs and one that is made up. */
    static Catalog with(Program program) {
        SourceDocument document = new SourceDocument("made-up", NAME, NAME, LocalDate.of(2099, 1, 8));
        return OfficialCatalog.catalog()
                .with(Announcement.builder()
                        .year(2099)
                        .document(document)
                        .title(Cited.of(NAME, "D99-001"))
                        .addPrograms(program)
                        .build());
    }

    private static Application satisfied() {
        return Application.of(ID, Consortium.of(Applications.adopter("A1", Tier.ADVANCED_1)))
                .withSubmitted(Applications.at("2099-02-10T10:00"))
                .handing(SubmittedDocument.of("business-plan", "A1"));
    }

    /**
     * A file for its cases.
     *
     * @param program the program
     * @param sheet what would be printed of its sheet: points, pass mark, job score, bonus, and what is dropped
     * @param scenario what would be added to the selections that are worked out by hand
     */
    static ProgramFile file(Program program, String sheet, String scenario) {
        Map<String, String> printed = new HashMap<>(PRINTED);
        printed.put(Printed.SHEETS, ID + " | selection | " + sheet + " | D99-001\n");
        printed.put(SelectionCases.SCENARIOS, scenario);
        return new ProgramFile(program, satisfied(), printed);
    }
}
