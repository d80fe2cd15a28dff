package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final Catalog OFFICIAL = OfficialCatalog.catalog();
    private static final Name NAME = Name.of("이름", "name");
    private static final Offer BASIC = Offer.of(Tier.BASIC, Grounds.NONE);

    @Test
    void aProgramOffersSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program().build())
                .withMessage("offers of 2024/pilot must not be empty");
    }

    @Test
    void aProgramOffersNoTypeTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program().addOffers(BASIC, BASIC).build())
                .withMessage("offers of 2024/pilot must not name anything twice: BASIC");
        Variant one = Variant.of("one", "하나", "one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program()
                        .addOffers(Offer.of(one, Grounds.NONE), Offer.of(one, Grounds.of("D21-010")))
                        .build())
                .withMessageStartingWith("offers of 2024/pilot must not name anything twice: ");
    }

    @Test
    void proceduresAndDocumentsTellThemselvesApart() {
        Procedure procedure = new Procedure("selection", NAME, List.of(NAME), Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program()
                        .addOffers(BASIC)
                        .addProcedures(procedure, procedure)
                        .build())
                .withMessage("procedures of 2024/pilot must not name anything twice: selection");
        RequiredDocument document = RequiredDocument.builder()
                .key("plan")
                .name(NAME)
                .addFrom(Role.ADOPTER)
                .each(true)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program()
                        .addOffers(BASIC)
                        .addDocuments(document, document)
                        .build())
                .withMessage("documents of 2024/pilot must not name anything twice: plan");
    }

    @Test
    void offersAreFoundByTypeInTheOrderGiven() {
        Offer second = Offer.of(Tier.ADVANCED_1, Grounds.NONE);
        Program program = program().addOffers(second, BASIC).build();
        assertThat(program.types()).containsExactly(Tier.ADVANCED_1, Tier.BASIC);
        assertThat(program.offer(Tier.BASIC)).isSameAs(BASIC);
        assertThat(program.type("advanced1")).isEqualTo(Tier.ADVANCED_1);
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> program.offer(Tier.ADVANCED_2))
                .withMessage("2024/pilot does not offer advanced2; it offers [advanced1, basic]");
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> program.type("ADVANCED_1"))
                .withMessage("2024/pilot does not offer ADVANCED_1; it offers [advanced1, basic]");
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> program.resolve(Variant.ONLY, Trait.U_TURN))
                .withMessage("2024/pilot does not offer only; it offers [advanced1, basic]");
    }

    @Test
    void termsThatTheDocumentsDoNotStateAreAnError() {
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(() -> OFFICIAL.program("2022/build-upgrade").resolve(Tier.ADVANCED_1))
                .withMessage("the documents do not state what 2022/build-upgrade pays for advanced1");
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(() ->
                        OFFICIAL.program("2021/cluster-planning-institution").resolve(Variant.ONLY))
                .withMessage("the documents do not state what 2021/cluster-planning-institution pays for only");
    }

    @Test
    void onlyAProgramForClustersHasTermsForThem() {
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(() -> OFFICIAL.program("2021/build-upgrade").resolveCluster())
                .withMessage("the documents do not state that 2021/build-upgrade pays for clusters");
        for (Program program : OFFICIAL.programs()) {
            boolean pays = program.id().key().matches("digital-cluster-(general|lead)");
            assertThat(program.cluster().isPresent()).as("%s", program.id()).isEqualTo(pays);
            if (pays) {
                assertThat(program.resolveCluster().program()).isEqualTo(program.id());
                assertThat(program.resolveCluster().offers().keySet()).containsExactlyElementsOf(program.types());
            }
        }
    }

    @Test
    void aClusterNeedsTheTermsOfEveryType() {
        CostShare half = CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE);
        Program program = program()
                .addOffers(
                        Offer.of(
                                Tier.ADVANCED_1,
                                FundingTerms.of(SupportLimit.of(Won.ofEok(2), Grounds.NONE), half),
                                Grounds.NONE),
                        BASIC)
                .cluster(ClusterScheme.of(Grounds.NONE))
                .build();
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(program::resolveCluster)
                .withMessage("the documents do not state what 2024/pilot pays for basic");
    }

    @Test
    void resolvedTermsKnowTheirProgramTypeAndTraits() {
        Program program = OFFICIAL.program("2021/build-upgrade");
        assertThat(program.resolve(Tier.ADVANCED_1, Trait.U_TURN))
                .isEqualTo(program.resolve(Tier.ADVANCED_1, List.of(Trait.U_TURN)))
                .satisfies(terms -> {
                    assertThat(terms.program()).isEqualTo(program.id());
                    assertThat(terms.type()).isEqualTo(Tier.ADVANCED_1);
                    assertThat(terms.traits()).containsExactly(Trait.U_TURN);
                });
    }

    @Test
    void windowsAreFoundByAudienceInTheOrderGiven() {
        Program program = OFFICIAL.program("2021/win-win");
        assertThat(program.windowsFor(Audience.OPERATORS))
                .containsExactly(program.windows().get(0));
        assertThat(program.windowsFor(Audience.COMPANIES))
                .containsExactly(program.windows().get(1));
        assertThat(program.windowsFor(Audience.CLUSTERS)).isEmpty();
        assertThat(OFFICIAL.program("2021/build-upgrade").windowsFor(Audience.COMPANIES))
                .hasSize(3)
                .isEqualTo(OFFICIAL.program("2021/build-upgrade").windows());
    }

    // ---- How it evaluates and selects ----

    private static final BonusItem COVID =
            new BonusItem("covid-goods", NAME, Score.of(3), Condition.AtLeast.of(1, Role.ADOPTER), Grounds.NONE);

    private static Gate gate(String key, boolean addsBonus) {
        return Gate.builder()
                .key(key)
                .name(NAME)
                .sheet(ScoreSheet.whole(NAME, 100, Grounds.NONE))
                .aggregation(Cited.of(Aggregation.MEAN))
                .addsBonus(addsBonus)
                .grounds(Grounds.NONE)
                .build();
    }

    @Test
    void gatesTellThemselvesApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program()
                        .addOffers(BASIC)
                        .addGates(gate("selection", false), gate("selection", true))
                        .build())
                .withMessage("gates of 2024/pilot must not name anything twice: selection");
    }

    @Test
    void aGateAddsBonusPointsOnlyIfThereAreSome() {
        ProgramBuilder builder = program().addOffers(BASIC).addGates(gate("first", false), gate("second", true));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("gates of 2024/pilot add bonus points, and there are none: [second]");
        Program program = builder.bonus(BonusScheme.of(Grounds.NONE, COVID)).build();
        assertThat(program.gates()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.withBonus(Optional.empty()))
                .withMessage("gates of 2024/pilot add bonus points, and there are none: [second]");
        assertThat(program.withGates(gate("first", false))
                        .withBonus(Optional.empty())
                        .bonus())
                .isEmpty();
    }

    @Test
    void bonusPointsAreThoseOfTheProgramForItsOwnApplications() {
        Program program = program()
                .addOffers(BASIC)
                .bonus(BonusScheme.of(Grounds.NONE, COVID))
                .build();
        Application application = Application.of(program.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        assertThat(program.bonusOf(application).points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
        assertThat(program.bonusOf(application))
                .isEqualTo(program.bonus().orElseThrow().of(application, program.types()));
        Program robot = OFFICIAL.program("2021/robot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> robot.bonusOf(application))
                .withMessage("application is one to 2024/pilot, not to 2021/robot");
        Program silent = program.withBonus(Optional.empty());
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(() -> silent.bonusOf(application))
                .withMessage("the documents do not state that 2024/pilot gives bonus points");
        assertThatIllegalArgumentException()
                .as("that it is one to another program comes first")
                .isThrownBy(() -> silent.bonusOf(Application.of(robot.id(), application.consortium())))
                .withMessage("application is one to 2021/robot, not to 2024/pilot");
    }

    @Test
    void aProgramWithoutGatesDoesNotSayHowItSelects() {
        assertThatExceptionOfType(NotStatedException.class)
                .isThrownBy(() -> OFFICIAL.program("2021/build-upgrade").selectionRule())
                .withMessage("the documents do not state how applications to 2021/build-upgrade are evaluated");
        for (Program program : OFFICIAL.programs()) {
            if (program.gates().isEmpty()) {
                assertThatExceptionOfType(NotStatedException.class).isThrownBy(program::selectionRule);
            } else {
                assertThat(program.selectionRule().program()).isEqualTo(program.id());
            }
        }
        assertThat(OFFICIAL.programs())
                .filteredOn(program -> program.id().year() <= 2023)
                .filteredOn(program -> !program.gates().isEmpty())
                .extracting(program -> program.id().toString())
                .as("those of which the announcements of 2021 to 2023 tell")
                .containsExactly(
                        "2021/cluster-planning-institution",
                        "2021/digital-cluster-general",
                        "2022/digital-cluster-lead");
    }

    @Test
    void theSelectionRuleHasTheGatesWithTheBonusWhereTheyAddIt() {
        BonusScheme bonus = BonusScheme.of(Grounds.NONE, COVID);
        SelectionRule rule = program()
                .addOffers(BASIC)
                .addGates(gate("first", true), gate("second", false))
                .bonus(bonus)
                .build()
                .selectionRule();
        assertThat(rule.program()).isEqualTo(ProgramId.of(2024, "pilot"));
        assertThat(rule.name()).isEqualTo(NAME);
        assertThat(rule.gates()).extracting(each -> each.gate().key()).containsExactly("first", "second");
        assertThat(rule.gate("first").bonus()).contains(bonus);
        assertThat(rule.gate("second").bonus()).isEmpty();
        assertThat(rule.gates()).allMatch(each -> each.types().equals(List.of(Tier.BASIC)));
        assertThat(rule.budget()).isEmpty();
        assertThat(rule.reserved()).isEmpty();
        assertThat(rule.seats()).isEmpty();
        assertThat(rule.afterLaterGate()).isEqualTo(Cited.of(Leftover.RELEASE));
    }

    @Test
    void theSeatsAreTheTargetForAllTypes() {
        Program program =
                program().addOffers(BASIC).addGates(gate("selection", false)).build();
        TargetCount ofBasic =
                TargetCount.of(5, TargetCount.Unit.COMPANIES, "D21-010").ofType(Tier.BASIC);
        TargetCount ofAll = TargetCount.about(10, TargetCount.Unit.CLUSTERS, "D21-120");
        assertThat(program.withTargets(ofBasic).selectionRule().seats()).isEmpty();
        assertThat(program.withTargets(ofBasic, ofAll).selectionRule().seats())
                .contains(new Seats(10, true, Grounds.of("D21-120")));
        assertThat(program.withTargets(TargetCount.of(3, TargetCount.Unit.CLUSTERS, "D22-018"))
                        .selectionRule()
                        .seats())
                .contains(new Seats(3, false, Grounds.of("D22-018")));
        SelectionRule lead = OFFICIAL.program("2022/digital-cluster-lead").selectionRule();
        assertThat(lead.seats().map(Seats::number)).contains(3);
        assertThat(lead.reserved())
                .isEqualTo(OFFICIAL.program("2022/digital-cluster-lead").reservedSeats());
        assertThat(OFFICIAL.program("2021/digital-cluster-general")
                        .selectionRule()
                        .seats())
                .hasValueSatisfying(seats -> {
                    assertThat(seats.number()).isEqualTo(10);
                    assertThat(seats.about()).isTrue();
                });
    }

    @Test
    void whatBecomesOfASeatAfterALaterGateIsThePrograms() {
        Program cluster = OFFICIAL.program("2021/digital-cluster-general");
        assertThat(cluster.selectionRule().afterLaterGate().grounds().interpretations())
                .containsExactly(Interpretation.I38);
        Cited<Leftover> vacant = Cited.of(Leftover.VACANT);
        assertThat(cluster.withAfterLaterGate(vacant).selectionRule().afterLaterGate())
                .isEqualTo(vacant);
    }

    @Test
    void aGateIsChangedByItsKey() {
        Program cluster = OFFICIAL.program("2021/digital-cluster-general");
        Cited<Score> mark = Cited.of(Score.of(60));
        Program changed = cluster.changingGate("feasibility", gate -> gate.withPassMark(mark));
        assertThat(changed.selectionRule().gate("feasibility").gate().passMark())
                .contains(mark);
        assertThat(changed.changingGate("feasibility", gate -> cluster.gates().get(1)))
                .isEqualTo(cluster);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cluster.changingGate("final", gate -> gate))
                .withMessage("no gate of 2021/digital-cluster-general \"final\"; there are [selection, feasibility]");
    }

    @Test
    void aProgramDoesNotChangeWithTheListsItWasMadeOf() {
        List<RecruitmentWindow> windows = new ArrayList<>();
        windows.add(new RecruitmentWindow.ToBeAnnounced(Audience.COMPANIES, Grounds.NONE));
        Program program = program().addOffers(BASIC).build().withWindows(windows);
        windows.clear();
        assertThat(program.windows()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> program.offers().clear());
    }

    @Test
    void programsThatStateTheSameAreEqual() {
        assertThat(program().addOffers(BASIC).build())
                .isEqualTo(program().addOffers(BASIC).build())
                .hasSameHashCodeAs(program().addOffers(BASIC).build())
                .isNotEqualTo(program().addOffers(BASIC).field("other").build());
    }

    private static ProgramBuilder program() {
        return Program.builder()
                .id(ProgramId.of(2024, "pilot"))
                .name(Cited.of(NAME))
                .status(Cited.of(ProgramStatus.NEW));
    }

    @Test
    void theFactsOfAProgramAreWhatItsAnnouncementSaysInBothLanguages() {
        List<Fact> facts = OFFICIAL.program("2023/win-win").facts();

        assertThat(facts).extracting(Fact::path).doesNotHaveDuplicates().startsWith("name", "status");
        assertThat(facts)
                .filteredOn(fact -> fact.path().startsWith("offer.advanced1.limit")
                        || fact.path().startsWith("offer.advanced1.share"))
                .extracting(
                        fact -> fact.label().render(Language.ENGLISH),
                        fact -> fact.value().render(Language.KOREAN),
                        fact -> fact.grounds().clauses().get(0).value())
                .contains(
                        tuple("Support limit, ADVANCED_1", "1억 2,000만원", "D23-027"),
                        tuple("Share of the cost, ADVANCED_1, government", "최대 30%", "D23-028"));
    }

    @Test
    void everyFactOfAnOfficialProgramHasWordsAndAClause() {
        for (Program program : OFFICIAL.programs()) {
            assertThat(program.facts())
                    .extracting(Fact::path)
                    .as("%s", program.id())
                    .doesNotHaveDuplicates();
            assertThat(program.facts()).allSatisfy(fact -> {
                assertThat(fact.label().render(Language.KOREAN)).isNotBlank();
                assertThat(fact.value().render(Language.ENGLISH)).isNotBlank();
                if (!fact.path().equals("status")) { // Which some documents do not state.
                    assertThat(fact.grounds().clauses())
                            .as("%s %s", program.id(), fact.path())
                            .isNotEmpty();
                }
            });
        }
    }
}
