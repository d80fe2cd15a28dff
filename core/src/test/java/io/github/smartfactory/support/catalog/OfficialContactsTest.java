package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.NOTHING;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to ask: IV and annexes 1 and 3 of 2021, the outline of 2022, reference 2 of 2023. */
class OfficialContactsTest {

    /** 사업별 담당기관 연락처. */
    @Test
    @Verifies("D21-200")
    void bodiesByProgramOf2021() {
        assertThat(eachOf(2021, program -> withRole(program.contacts(), Contact.Role.MANAGING_BODY)))
                .containsExactlyElementsOf(table("""
                        build-upgrade                | 스마트제조혁신추진단  | - | -
                        cluster-planning-institution | 스마트제조혁신추진단  | - | 042-388-0859
                        digital-cluster-general      | 스마트제조혁신추진단  | - | 042-388-0859
                        win-win                      | 스마트제조혁신추진단  | - | 042-388-0861
                        sector-specialised           | 스마트제조혁신추진단  | - | 042-388-0853
                        robot                        | 한국로봇산업진흥원   | - | 053-210-9552~5
                        level-check                  | 스마트제조혁신추진단  | - | 042-388-0856
                        capability                   | 스마트제조혁신추진단  | - | 042-388-0852
                        meister                      | 스마트제조혁신추진단  | - | 042-388-0852; 02-6050-3855
                        cloud-solution               | 스마트제조혁신추진단  | - | 1644-1736
                        after-care                   | 중소벤처기업진흥공단  | - | 055-751-9292, 9771
                        """));
    }

    /** 클라우드기반 솔루션개발: 1644-1736, it.smplatform.go.kr. */
    @Test
    @Verifies("D21-200")
    void theSiteOfCloudSolutionsIsKept() {
        assertThat(program("2021/cloud-solution").contacts().toString()).contains("it.smplatform.go.kr");
    }

    /** 공고내용 문의 1357, and annex 1: AAS 문의사항. */
    @Test
    @Verifies({"D21-200", "D21-300"})
    void onTheAnnouncementOf2021AndOnItsStandard() {
        List<Contact> contacts = OfficialCatalog.catalog().announcement(2021).contacts();
        assertThat(contacts.stream()
                        .filter(contact -> contact.subject().equals("general"))
                        .map(contact -> row(contact.role(), of(contact), cited(contact.grounds()))))
                .containsExactlyElementsOf(table("""
                        HELPLINE     | general | 중소벤처기업부 | - | 1357 | D21-200
                        SUPPORT_DESK | general | 스마트제조혁신추진단 | 제조혁신기획실 | 042-388-0834 | D21-300
                        """));
    }

    /** 지역별 접수 및 문의처(제조혁신센터, TP). */
    @Test
    @Verifies("D21-200")
    void nineteenRegionalCentres() {
        List<String> centres = eachOf(2021, program -> regions(program.contacts(), Contact.Role.REGIONAL_CENTRE));
        assertThat(centres).hasSize(19).containsExactlyElementsOf(table("""
                        서울 | 서울 스마트제조혁신센터 | 02-944-6057
                        부산 | 부산 스마트제조혁신센터 | 051-974-9155
                        대구 | 대구 스마트제조혁신센터 | 053-602-1859
                        경북 | 경북 스마트제조혁신센터 | 053-819-3045~6, 3055~9
                        포항 | 포항 스마트제조혁신센터 | 054-223-2242/2245
                        광주 | 광주 스마트제조혁신센터 | 062-602-7514
                        전남 | 전남 스마트제조혁신센터 | 061-729-2831~4
                        제주 | 제주 스마트제조혁신센터 | 064-720-3074
                        경기 | 경기 스마트제조혁신센터 | 031-500-3100
                        경기북부 | 경기북부 스마트제조혁신센터 | 031-539-5140
                        인천 | 인천 스마트제조혁신센터 | 032-260-0626~9/0661~4
                        대전 | 대전 스마트제조혁신센터 | 042-930-4351
                        충남 | 충남 스마트제조혁신센터 | 041-589-0705
                        세종 | 세종 스마트제조혁신센터 | 044-850-2152/2154
                        울산 | 울산 스마트제조혁신센터 | 052-219-8910/8588/8627
                        강원 | 강원 스마트제조혁신센터 | 033-248-5682
                        충북 | 충북 스마트제조혁신센터 | 043-270-2812
                        전북 | 전북 스마트제조혁신센터 | 063-832-6049
                        경남 | 경남 스마트제조혁신센터 | 1811-8297
                        """));
        assertThat(program("2021/build-upgrade").contacts())
                .hasSize(20)
                .allSatisfy(contact -> assertThat(cited(contact.grounds())).isEqualTo("D21-200"));
    }

    /** 스마트공장 사후관리 지역별 접수 및 문의처(중소벤처기업진흥공단). */
    @Test
    @Verifies("D21-200")
    void sixteenOfficesForAfterCare() {
        List<String> offices = eachOf(2021, program -> regions(program.contacts(), Contact.Role.AFTER_CARE_OFFICE));
        assertThat(offices).hasSize(16).containsExactlyElementsOf(table("""
                        서울 | 중소벤처기업진흥공단 서울지역본부 | 02-2106-7454
                        인천 | 중소벤처기업진흥공단 인천지역본부 | 032-837-7031
                        경기 | 중소벤처기업진흥공단 경기지역본부 | 031-260-4931
                        강원 | 중소벤처기업진흥공단 강원지역본부 | 033-269-6942
                        충북 | 중소벤처기업진흥공단 충북지역본부 | 043-903-9356
                        대전세종 | 중소벤처기업진흥공단 대전세종지역본부 | 042-281-3746
                        충남 | 중소벤처기업진흥공단 충남지역본부 | 042-481-4586
                        대구 | 중소벤처기업진흥공단 대구지역본부 | 053-656-8176
                        경북 | 중소벤처기업진흥공단 경북지역본지부 | 054-440-5912
                        울산 | 중소벤처기업진흥공단 울산지역본부 | 052-703-1123
                        부산 | 중소벤처기업진흥공단 부산지역본부 | 051-630-7402
                        경남 | 중소벤처기업진흥공단 경남지역본부 | 055-270-9769
                        전북 | 중소벤처기업진흥공단 전북지역본부 | 063-276-8218
                        광주 | 중소벤처기업진흥공단 광주지역본부 | 062-600-3061
                        전남 | 중소벤처기업진흥공단 전남지역본부 | 061-331-8707
                        제주 | 중소벤처기업진흥공단 제주지역본부 | 064-754-5157
                        """));
        assertThat(program("2021/after-care").contacts())
                .hasSize(17)
                .allSatisfy(contact -> assertThat(cited(contact.grounds())).isEqualTo("D21-200"));
    }

    /** 중소기업 연수원 문의 및 연락처. */
    @Test
    @Verifies("D21-320")
    void trainingCentres() {
        List<Contact> contacts = OfficialCatalog.catalog().announcement(2021).contacts();
        assertThat(contacts.stream()
                        .filter(contact -> contact.subject().equals("education"))
                        .map(contact -> row(contact.role(), of(contact), cited(contact.grounds()))))
                .containsExactlyElementsOf(table("""
                        TRAINING_CENTRE | education | 중소벤처기업연수원 | - | 031-490-1472 | D21-320
                        TRAINING_CENTRE | education | 호남연수원 | - | 062-250-3000 | D21-320
                        TRAINING_CENTRE | education | 대구경북연수원 | - | 053-819-5001 | D21-320
                        TRAINING_CENTRE | education | 부산경남연수원 | - | 055-548-8045 | D21-320
                        TRAINING_CENTRE | education | 충청연수원 | - | 041-559-9222 | D21-320
                        SUPPORT_DESK | education | 중소벤처기업진흥공단 | 기업인력연수처 에듀테크팀 | 031-490-1288 | D21-320
                        """));
        assertThat(contacts).hasSize(8);
    }

    /** 붙임 3: 교육기관, 장소, 기간, 방식, 비용, 신청방법. */
    @Test
    @Verifies("D21-320")
    void trainingCourses() {
        assertThat(OfficialCatalog.catalog().announcement(2021).training())
                .extracting(it -> row(
                        it.course().korean(),
                        it.centre().korean(),
                        it.place().korean(),
                        it.mode().korean(),
                        String.join("; ", it.telephones())))
                .containsExactlyElementsOf(table("""
                        집합교육, 웨비나(Webinar), 장기심화과정 | 중소벤처기업연수원 | 경기도 안산 | 집합과정 | 031-490-1472
                        집합교육, 웨비나(Webinar), 장기심화과정 | 호남연수원 | 광주 | 집합과정 | 062-250-3000
                        집합교육, 웨비나(Webinar), 장기심화과정 | 대구경북연수원 | 경북 경산 | 집합과정 | 053-819-5001
                        집합교육, 웨비나(Webinar), 장기심화과정 | 부산경남연수원 | 경남 창원 | 집합과정 | 055-548-8045
                        집합교육, 웨비나(Webinar), 장기심화과정 | 충청연수원 | 충남 천안 | 집합과정 | 041-559-9222
                        온라인 교육 | 중소벤처기업진흥공단 기업인력연수처 에듀테크팀 | 연수원 홈페이지 | 온라인 | 031-490-1288
                        """));
        assertThat(OfficialCatalog.catalog().announcement(2021).training()).allSatisfy(it -> {
            assertThat(it.period().korean()).isEqualTo("연중 운영(1~12월)");
            assertThat(it.fee().korean()).isEqualTo("무료 또는 유료");
            assertThat(it.website()).isEqualTo("http://sbti.kosmes.or.kr");
            assertThat(cited(it.grounds())).isEqualTo("D21-320");
        });
    }

    /** 사업문의: 중소기업기술정보진흥원 부설 스마트제조혁신추진단(보급확산실), 044-300-0955. */
    @Test
    @Verifies("D22-028")
    void theAgencyOf2022() {
        assertThat(eachOf(
                        2022,
                        program -> program.contacts().stream()
                                .map(contact -> row(contact.role(), of(contact), cited(contact.grounds())))))
                .containsExactlyElementsOf(table("""
                        MANAGING_BODY | digital-cluster-general | 중소기업기술정보진흥원 부설 스마트제조혁신추진단 | 보급확산실 | 044-300-0955 | D22-028
                        MANAGING_BODY | digital-cluster-lead | 중소기업기술정보진흥원 부설 스마트제조혁신추진단 | 보급확산실 | 044-300-0955 | D22-028
                        """));
    }

    /** 참고 2 사업별 문의처. */
    @Test
    @Verifies("D23-096")
    void contactsByProgramOf2023() {
        assertThat(eachOf(
                        2023,
                        program -> Stream.of(row(
                                program.id().key(),
                                text(program.contacts(), Contact.Role.MINISTRY),
                                text(program.contacts(), Contact.Role.MANAGING_BODY),
                                text(program.contacts(), Contact.Role.HELPLINE)))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0951; 044-300-0957; 044-300-0959 | 중소기업 통합콜센터 1357
                        win-win | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0958 | 중소기업 통합콜센터 1357
                        ministry-collaboration | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0957 | 중소기업 통합콜센터 1357
                        carbon-neutral | 중소벤처기업부 제조혁신과 | 중소벤처기업진흥공단 055-751-9588 | -
                        investment-linked | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0959 | 중소기업 통합콜센터 1357
                        robot | 중소벤처기업부 제조혁신과 | 한국로봇산업진흥원 053-210-9552~6 | 중소기업 통합콜센터 1357
                        supply-chain | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0951 | 중소기업 통합콜센터 1357
                        ai-consulting | 중소벤처기업부 디지털혁신과 | 스마트제조혁신추진단 044-300-0944 | 중소기업 통합콜센터 1357
                        data-facilitator | 중소벤처기업부 디지털혁신과 | 스마트제조혁신추진단 044-300-0942 | 중소기업 통합콜센터 1357
                        cloud-total-solution | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0972 | 중소기업 통합콜센터 1357
                        level-check | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0956 | 중소기업 통합콜센터 1357
                        meister | 중소벤처기업부 제조혁신과 | 스마트제조혁신추진단 044-300-0953 | 중소기업 통합콜센터 1357
                        after-care | 중소벤처기업부 제조혁신과 | 중소벤처기업진흥공단 055-751-9587 | -
                        """));
        assertThat(OfficialCatalog.catalog().programsOf(2023))
                .flatMap(program -> program.contacts())
                .hasSize(13 + 13 + 11)
                .allSatisfy(contact -> assertThat(cited(contact.grounds())).isEqualTo("D23-096"));
        assertThat(OfficialCatalog.catalog().announcement(2023).contacts())
                .extracting(contact -> row(contact.role(), of(contact), cited(contact.grounds())))
                .containsExactly("HELPLINE | general | 중소기업 통합콜센터 | - | 1357 | D23-096");
    }

    /** The ministers, directors and officials whom the three documents print, however they spell them. */
    @ParameterizedTest
    @ValueSource(strings = {"권칠승", "이영", "박종찬", "김민규", "염정수", "영정수", "이청일", "김연호", "이재운"})
    void noOfficialIsNamed(String official) {
        assertThat(Reachable.fromEverything().texts())
                .isNotEmpty()
                .noneMatch(text -> text.replace(" ", "").contains(official));
    }

    /** The numbers that the documents print beside a person. */
    @ParameterizedTest
    @ValueSource(strings = {"204-7250", "204-7255", "204-7260", "204-7262", "204-7253", "7255"})
    void noNumberOfAnOfficialIsThere(String telephone) {
        assertThat(Reachable.fromEverything().texts()).noneMatch(text -> text.contains(telephone));
    }

    private static Stream<String> withRole(List<Contact> contacts, Contact.Role role) {
        return contacts.stream().filter(contact -> contact.role() == role).map(OfficialContactsTest::of);
    }

    private static String of(Contact contact) {
        return row(
                contact.subject(),
                contact.organisation().korean(),
                contact.unit().map(Name::korean).orElse(NOTHING),
                contact.telephones().isEmpty() ? NOTHING : String.join("; ", contact.telephones()));
    }

    private static Stream<String> regions(List<Contact> contacts, Contact.Role role) {
        return contacts.stream()
                .filter(contact -> contact.role() == role)
                .map(contact -> row(
                        contact.region().map(Name::korean).orElse(NOTHING),
                        contact.organisation().korean()
                                + contact.unit()
                                        .map(unit -> " " + unit.korean())
                                        .orElse(""),
                        String.join("; ", contact.telephones())));
    }

    private static String text(List<Contact> contacts, Contact.Role role) {
        String text = contacts.stream()
                .filter(contact -> contact.role() == role)
                .map(contact -> Stream.of(
                                contact.organisation().korean(),
                                contact.unit().map(Name::korean).orElse(""),
                                String.join("; ", contact.telephones()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" and "));
        return text.isEmpty() ? NOTHING : text;
    }
}
