package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
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
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.List;
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
}
