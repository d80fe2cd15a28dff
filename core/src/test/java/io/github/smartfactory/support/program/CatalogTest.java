package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

    private static final Catalog OFFICIAL = OfficialCatalog.catalog();

    private static final ProgramId BUILD_2021 = ProgramId.of(2021, "build-upgrade");

    // ---- By id, year and field ----

    @Test
    void aProgramIsFoundByItsId() {
        assertThat(OFFICIAL.program("2021/build-upgrade").id()).isEqualTo(BUILD_2021);
        assertThat(OFFICIAL.program(BUILD_2021)).isSameAs(OFFICIAL.program("2021/build-upgrade"));
        assertThat(OFFICIAL.find(BUILD_2021)).contains(OFFICIAL.program(BUILD_2021));
        assertThat(OFFICIAL.find(ProgramId.of(2099, "build-upgrade"))).isEmpty();
    }

    @Test
    void anUnknownProgramIsAnErrorThatNamesThoseOfTheYear() {
        assertThatExceptionOfType(UnknownProgramException.class)
                .isThrownBy(() -> OFFICIAL.program("2022/win-win"))
                .withMessage("no program 2022/win-win in the catalog; of 2022 it has"
                        + " [digital-cluster-general, digital-cluster-lead, build-upgrade]");
        assertThatExceptionOfType(UnknownProgramException.class)
                .isThrownBy(() -> OFFICIAL.program(ProgramId.of(2099, "win-win")))
                .withMessage("no program 2099/win-win in the catalog; of 2099 it has []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "build-upgrade", "2021-build-upgrade", "21/build-upgrade", "2021/", " 2021/build-upgrade"})
    void refusesWhatIsNoId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICIAL.program(text))
                .withMessage("a program is named by year and key, such as 2021/build-upgrade: \"" + text + "\"");
    }

    @Test
    void programsOfAYearAreInTheOrderOfTheAnnouncement() {
        assertThat(keys(OFFICIAL.programsOf(2020))).containsExactly("build-upgrade");
        assertThat(keys(OFFICIAL.programsOf(2021)))
                .containsExactly(
                        "build-upgrade",
                        "cluster-planning-institution",
                        "digital-cluster-general",
                        "win-win",
                        "sector-specialised",
                        "robot",
                        "level-check",
                        "capability",
                        "meister",
                        "cloud-solution",
                        "after-care");
        assertThat(keys(OFFICIAL.programsOf(2022)))
                .containsExactly("digital-cluster-general", "digital-cluster-lead", "build-upgrade");
        assertThat(OFFICIAL.programsOf(2023)).hasSize(13);
        assertThat(OFFICIAL.programsOf(2019)).isEmpty();
    }

    @Test
    void allProgramsAreThoseOfTheAnnouncementsInTurn() {
        List<Program> all = new ArrayList<>();
        OFFICIAL.announcements().forEach(announcement -> all.addAll(announcement.programs()));
        assertThat(OFFICIAL.programs()).isEqualTo(all).hasSize(28);
    }

    @Test
    void programsOfAFieldAreInTheOrderOfTheAnnouncement() {
        assertThat(keys(OFFICIAL.programsOf(2023, "specialised")))
                .containsExactly("ministry-collaboration", "carbon-neutral", "investment-linked", "robot");
        assertThat(keys(OFFICIAL.programsOf(2021, "build-and-upgrade")))
                .containsExactly(
                        "build-upgrade",
                        "cluster-planning-institution",
                        "digital-cluster-general",
                        "win-win",
                        "sector-specialised");
    }

    @Test
    void everyProgramOf2023IsInOneField() {
        List<Program> all = new ArrayList<>();
        OFFICIAL.announcement(2023).fields().forEach(field -> all.addAll(OFFICIAL.programsOf(2023, field.key())));
        assertThat(all).containsExactlyElementsOf(OFFICIAL.programsOf(2023));
    }

    @Test
    void anUnknownFieldIsAnErrorThatNamesThoseOfTheYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICIAL.programsOf(2021, "robots"))
                .withMessage("no field \"robots\" in 2021; it has [build-and-upgrade]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICIAL.programsOf(2022, "data"))
                .withMessage("no field \"data\" in 2022; it has []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICIAL.programsOf(2099, "data"))
                .withMessage("no announcement of 2099 in the catalog; it has [2020, 2021, 2022, 2023]");
    }

    @Test
    void anAnnouncementIsFoundByItsYear() {
        for (int year = 2020; year <= 2023; year++) {
            assertThat(OFFICIAL.announcement(year).year()).isEqualTo(year);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICIAL.announcement(2019))
                .withMessage("no announcement of 2019 in the catalog; it has [2020, 2021, 2022, 2023]");
    }

    @Test
    void anUnknownTypeIsAnErrorThatNamesThoseOfTheProgram() {
        Program general = OFFICIAL.program("2023/build-upgrade");
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> general.offer(Tier.BASIC))
                .withMessage("2023/build-upgrade does not offer basic; it offers [advanced1]");
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> general.resolve(Variant.ONLY))
                .withMessage("2023/build-upgrade does not offer only; it offers [advanced1]");
        assertThatExceptionOfType(NotOfferedException.class)
                .isThrownBy(() -> OFFICIAL.program("2021/capability").type("advanced1"))
                .withMessage("2021/capability does not offer advanced1; it offers [in-depth, standard, one-point]");
        assertThat(OFFICIAL.program("2021/capability").type("one-point")).isEqualTo(Variant.ONE_POINT);
        assertThat(general.type("advanced1")).isEqualTo(Tier.ADVANCED_1);
    }

    @Test
    void editionsOfAProgramAreInTheOrderOfTheirYears() {
        assertThat(OFFICIAL.editionsOf("build-upgrade"))
                .extracting(program -> program.id().year())
                .containsExactly(2020, 2021, 2022, 2023);
        assertThat(OFFICIAL.editionsOf("digital-cluster-general"))
                .extracting(program -> program.id().year())
                .containsExactly(2021, 2022);
        assertThat(OFFICIAL.editionsOf("cloud-total-solution"))
                .extracting(program -> program.id().toString())
                .containsExactly("2023/cloud-total-solution");
        assertThat(OFFICIAL.editionsOf("BUILD-UPGRADE")).isEmpty();
    }

    // ---- By date ----

    @Test
    void planningInstitutionsApplyUntilSeventeenOClockOfTheLastDay() {
        String planning = "2021/cluster-planning-institution PLANNING_INSTITUTIONS OPEN";
        assertThat(openAt("2021-01-21T23:59:59.999999999")).doesNotContain(planning);
        assertThat(openAt("2021-01-22T00:00")).contains(planning);
        assertThat(openAt("2021-02-25T16:59:59.999999999")).contains(planning);
        assertThat(openAt("2021-02-25T17:00")).contains(planning);
        assertThat(openAt("2021-02-25T17:00:00.000000001")).doesNotContain(planning);
    }

    @Test
    void companiesOfTheSameDayApplyUntilItEnds() {
        String robot = "2021/robot COMPANIES OPEN";
        assertThat(openAt("2021-02-25T17:00:01")).contains(robot);
        assertThat(openAt("2021-02-25T23:59:59.999999999")).contains(robot);
        assertThat(openAt("2021-02-26T00:00")).doesNotContain(robot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022/digital-cluster-general PLANNING_INSTITUTIONS OPEN",
                "2022/digital-cluster-lead CLUSTERS OPEN"
            })
    void theWindowOf2022ClosesAtSeventeenOClockOfTheLastDay(String window) {
        assertThat(openAt("2022-01-11T23:59:59.999999999")).doesNotContain(window);
        assertThat(openAt("2022-01-12T00:00")).contains(window);
        assertThat(openAt("2022-02-15T17:00")).contains(window);
        assertThat(openAt("2022-02-15T17:00:00.000000001")).doesNotContain(window);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-21T23:59, false",
        "2021-01-22T00:00, true",
        "2021-02-25T23:59, true",
        "2021-02-26T00:00, false",
        "2021-03-31T23:59, false",
        "2021-04-01T00:00, true",
        "2021-04-30T23:59, true",
        "2021-05-01T00:00, false",
        "2021-05-31T23:59, false",
        "2021-06-01T00:00, true",
        "2021-06-30T23:59, true",
        "2021-07-01T00:00, false"
    })
    void betweenTheRoundsBuildAndUpgradeIsClosed(String moment, boolean open) {
        assertThat(openAt(moment).contains("2021/build-upgrade COMPANIES OPEN")).isEqualTo(open);
    }

    @Test
    void theWindowToldIsTheOneThatIsOpen() {
        List<OpenProgram> open = OFFICIAL.programsOpenAt(LocalDateTime.parse("2021-04-15T12:00"));
        assertThat(open)
                .filteredOn(each -> each.program().id().equals(BUILD_2021))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.window()).isInstanceOfSatisfying(RecruitmentWindow.Fixed.class, window -> {
                        assertThat(window.round()).contains(2);
                        assertThat(window.from()).isEqualTo(LocalDate.of(2021, 4, 1));
                    });
                    assertThat(each.program()).isSameAs(OFFICIAL.program(BUILD_2021));
                    assertThat(each.state()).isEqualTo(WindowState.OPEN);
                });
    }

    @Test
    void betweenTheRoundsOf2021TheseAreOpenOrNotKnown() {
        assertThat(openAt("2021-05-15T12:00"))
                .containsExactly(
                        "2021/digital-cluster-general CLUSTERS NOT_KNOWN",
                        "2021/win-win OPERATORS OPEN",
                        "2021/win-win COMPANIES NOT_KNOWN",
                        "2021/sector-specialised COMPANIES NOT_KNOWN",
                        "2021/level-check COMPANIES OPEN",
                        "2021/capability COMPANIES OPEN",
                        "2021/meister COMPANIES OPEN",
                        "2021/after-care COMPANIES OPEN");
    }

    @Test
    void whereOnlyMonthsAreStatedTheFirstAndTheLastAreNotKnown() {
        String general = "2023/build-upgrade COMPANIES ";
        assertThat(openAt("2022-12-31T23:59")).noneMatch(each -> each.startsWith(general));
        assertThat(openAt("2023-01-01T00:00")).contains(general + "NOT_KNOWN");
        assertThat(openAt("2023-01-31T23:59")).contains(general + "NOT_KNOWN");
        assertThat(openAt("2023-02-01T00:00")).contains(general + "OPEN");
        assertThat(openAt("2023-02-28T23:59")).contains(general + "OPEN");
        assertThat(openAt("2023-03-01T00:00")).contains(general + "NOT_KNOWN");
        assertThat(openAt("2023-03-31T23:59")).contains(general + "NOT_KNOWN");
        assertThat(openAt("2023-04-01T00:00")).noneMatch(each -> each.startsWith(general));
    }

    @Test
    void inMarch2023TheseAreOpenOrNotKnown() {
        assertThat(openAt("2023-03-15T12:00"))
                .containsExactly(
                        "2023/build-upgrade COMPANIES NOT_KNOWN",
                        "2023/win-win COMPANIES OPEN",
                        "2023/investment-linked COMPANIES OPEN",
                        "2023/supply-chain COMPANIES NOT_KNOWN",
                        "2023/data-facilitator COMPANIES NOT_KNOWN",
                        "2023/cloud-total-solution COMPANIES OPEN",
                        "2023/level-check COMPANIES OPEN",
                        "2023/meister COMPANIES OPEN",
                        "2023/after-care COMPANIES OPEN");
    }

    @Test
    void windowsWithoutAnEndLastUntilTheYearEnds() {
        assertThat(openAt("2020-12-31T23:59:59")).containsExactly("2020/build-upgrade COMPANIES OPEN");
        assertThat(openAt("2023-12-31T23:59:59"))
                .containsExactly(
                        "2023/win-win COMPANIES OPEN",
                        "2023/data-facilitator COMPANIES OPEN",
                        "2023/cloud-total-solution COMPANIES OPEN",
                        "2023/level-check COMPANIES OPEN",
                        "2023/meister COMPANIES OPEN",
                        "2023/after-care COMPANIES OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31T23:59:59", "2024-01-01T00:00", "2024-02-15T12:00"})
    void nothingIsOpenInOtherTimes(String moment) {
        assertThat(openAt(moment)).isEmpty();
    }

    @Test
    void afterTheWindowOf2022OnlyWhatIsToBeAnnouncedMayBeOpen() {
        assertThat(openAt("2022-06-01T12:00")).containsExactly("2022/digital-cluster-general CLUSTERS NOT_KNOWN");
    }

    @Test
    void whatIsToBeAnnouncedIsListedInTheYearOfItsAnnouncementOnly() {
        String cluster = "2021/digital-cluster-general CLUSTERS NOT_KNOWN";
        assertThat(openAt("2020-12-31T23:59:59")).doesNotContain(cluster);
        assertThat(openAt("2021-01-01T00:00")).contains(cluster);
        assertThat(openAt("2021-12-31T23:59:59")).contains(cluster);
        assertThat(openAt("2022-01-01T00:00")).doesNotContain(cluster);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-21T14:59:59.999999999Z",
                "2021-01-21T15:00:00Z",
                "2021-02-25T08:00:00Z",
                "2021-02-25T08:00:00.000000001Z",
                "2022-12-31T15:00:00Z",
                "2023-12-31T14:59:59Z",
                "2023-12-31T15:00:00Z"
            })
    void anInstantIsReadAsKoreanTime(String instant) {
        LocalDateTime korean = LocalDateTime.ofInstant(Instant.parse(instant), ZoneOffset.ofHours(9));
        assertThat(OFFICIAL.programsOpenAt(Instant.parse(instant))).isEqualTo(OFFICIAL.programsOpenAt(korean));
    }

    @Test
    void theYearBeginsNineHoursEarlierInKorea() {
        assertThat(OFFICIAL.programsOpenAt(Instant.parse("2023-12-31T14:59:59Z")))
                .isNotEmpty();
        assertThat(OFFICIAL.programsOpenAt(Instant.parse("2023-12-31T15:00:00Z")))
                .isEmpty();
        assertThat(OFFICIAL.programsOpenAt(Instant.parse("2021-02-25T08:00:00Z")))
                .anyMatch(each -> each.window().audience() == Audience.PLANNING_INSTITUTIONS);
        assertThat(OFFICIAL.programsOpenAt(Instant.parse("2021-02-25T08:00:01Z")))
                .noneMatch(each -> each.window().audience() == Audience.PLANNING_INSTITUTIONS);
    }

    // ---- As a value ----

    @Test
    void announcementsAreInTheOrderOfTheirYearsAndThoseOfAYearInTheOrderGiven() {
        List<Announcement> turned = new ArrayList<>();
        for (int year = 2023; year >= 2020; year--) {
            turned.addAll(OFFICIAL.announcements(year));
        }
        assertThat(Catalog.of(turned)).isEqualTo(OFFICIAL).hasSameHashCodeAs(OFFICIAL);
        assertThat(Catalog.of(turned).programs()).isEqualTo(OFFICIAL.programs());
        assertThat(OFFICIAL.announcements())
                .extracting(each -> each.year() + " " + each.document().key())
                .containsExactly(
                        "2020 announcement-2021",
                        "2021 announcement-2021",
                        "2022 announcement-2022",
                        "2022 announcement-2023",
                        "2023 announcement-2023");
        assertThat(OFFICIAL.announcement(2022))
                .isEqualTo(OFFICIAL.announcements(2022).get(0));
    }

    @Test
    void refusesTwoAnnouncementsOfOneYearAndDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalog.of(List.of(OFFICIAL.announcement(2021), OFFICIAL.announcement(2021))))
                .withMessage("announcements must not name anything twice: 2021/announcement-2021");
    }

    @Test
    void anAnnouncementOfAnotherYearIsAdded() {
        Announcement next = announcement(2099, "pilot", "notice");
        Catalog more = OFFICIAL.with(next);
        assertThat(more.announcement(2099)).isEqualTo(next);
        assertThat(keys(more.programsOf(2099))).containsExactly("pilot");
        assertThat(more.programs()).hasSize(OFFICIAL.programs().size() + 1);
        assertThat(more.programsOf(2023)).isEqualTo(OFFICIAL.programsOf(2023));
        assertThat(OFFICIAL.find(ProgramId.of(2099, "pilot"))).isEmpty();
        assertThat(more).isNotEqualTo(OFFICIAL);
        assertThat(OFFICIAL.with(announcement(2019, "pilot", "notice")).announcements())
                .first()
                .extracting(Announcement::year)
                .isEqualTo(2019);
    }

    @Test
    void anotherAnnouncementOfAYearIsAddedAndItsProgramsPrevail() {
        Announcement notice = announcement(2023, "robot", "notice");
        Catalog more = OFFICIAL.with(notice);
        assertThat(more.announcement(2023)).isEqualTo(OFFICIAL.announcement(2023));
        assertThat(more.announcements(2023)).containsExactly(OFFICIAL.announcement(2023), notice);
        assertThat(more.program("2023/robot")).isEqualTo(notice.programs().get(0));
        assertThat(keys(more.programsOf(2023))).isEqualTo(keys(OFFICIAL.programsOf(2023)));
        assertThat(more.editionsOf("robot"))
                .containsExactly(
                        OFFICIAL.program("2021/robot"), notice.programs().get(0));
    }

    @Test
    void anAnnouncementOfAYearAndDocumentThatIsThereTakesItsPlace() {
        Announcement other = announcement(2022, "pilot", "announcement-2022");
        Catalog changed = OFFICIAL.with(other);
        assertThat(changed.announcements()).hasSameSizeAs(OFFICIAL.announcements());
        assertThat(keys(changed.programsOf(2022))).containsExactlyInAnyOrder("pilot", "build-upgrade");
        assertThat(changed.find(ProgramId.of(2022, "digital-cluster-lead"))).isEmpty();
        assertThat(changed.editionsOf("digital-cluster-general"))
                .extracting(program -> program.id().year())
                .containsExactly(2021);
        for (Announcement same : OFFICIAL.announcements(2023)) {
            assertThat(OFFICIAL.with(same)).isEqualTo(OFFICIAL);
        }
    }

    @Test
    void catalogsOfEqualAnnouncementsAreEqual() {
        assertThat(Catalog.of(List.of(announcement(2099, "pilot", "notice"))))
                .isEqualTo(Catalog.of(List.of(announcement(2099, "pilot", "notice"))))
                .hasSameHashCodeAs(Catalog.of(List.of(announcement(2099, "pilot", "notice"))))
                .isNotEqualTo(Catalog.of(List.of(announcement(2099, "trial", "notice"))))
                .isNotEqualTo(Catalog.of(List.of()))
                .isNotEqualTo("Catalog[2099/pilot]")
                .hasToString("Catalog[2099/pilot]");
    }

    @Test
    void whatACatalogGivesCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OFFICIAL.programs().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OFFICIAL.announcements().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OFFICIAL.programsOf(2021).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> OFFICIAL.programsOpenAt(LocalDateTime.parse("2021-02-01T00:00"))
                        .clear());
    }

    @Test
    void diffComparesTwoEditionsByTheirIds() {
        ProgramId from = ProgramId.of(2021, "win-win");
        ProgramId to = ProgramId.of(2023, "win-win");
        assertThat(OFFICIAL.diff(from, to))
                .isEqualTo(ProgramDiff.between(OFFICIAL.program(from), OFFICIAL.program(to)));
        assertThatExceptionOfType(UnknownProgramException.class)
                .isThrownBy(() -> OFFICIAL.diff(ProgramId.of(2020, "win-win"), to))
                .withMessage("no program 2020/win-win in the catalog; of 2020 it has [build-upgrade]");
    }

    private static List<String> keys(List<Program> programs) {
        return programs.stream().map(program -> program.id().key()).toList();
    }

    /** Program, audience and state of whatever may be open. */
    private static List<String> openAt(String koreanTime) {
        return OFFICIAL.programsOpenAt(LocalDateTime.parse(koreanTime)).stream()
                .map(each -> each.program().id() + " " + each.window().audience() + " " + each.state())
                .toList();
    }

    private static Announcement announcement(int year, String key, String document) {
        Name name = Name.of("시범", "pilot");
        return Announcement.builder()
                .year(year)
                .document(new SourceDocument(document, name, name, LocalDate.of(year, 1, 1)))
                .title(Cited.of(name))
                .addPrograms(Program.builder()
                        .id(ProgramId.of(year, key))
                        .name(Cited.of(name))
                        .status(Cited.of(ProgramStatus.NEW))
                        .addOffers(Offer.of(Variant.ONLY, Grounds.NONE))
                        .build())
                .build();
    }

    @Test
    void anAnnouncementPutInPlaceOfItselfChangesNothing() {
        Catalog official = OfficialCatalog.catalog();
        for (Announcement announcement : official.announcements()) {
            assertThat(official.with(announcement)).isEqualTo(official);
            assertThat(official.with(announcement).announcements()).isEqualTo(official.announcements());
        }
    }
}
