package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.money.Won.ofEok;

import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.ApplicantForm;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 2020, as far as the table of changes of 2021 states it (section II, "기존('20)"). */
final class Announcement2020 {

    private static final int YEAR = 2020;

    private Announcement2020() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(YEAR)
                .document(Documents.ANNOUNCEMENT_2021)
                .title(Cited.of(
                        Name.of(
                                "2020년 스마트공장 구축 및 고도화(2021년 공고의 기존 내용)",
                                "Smart factory build and upgrade 2020, as 2021 states it"),
                        "D21-030"))
                .addFields(new Field(
                        "build-and-upgrade",
                        Name.of("스마트공장 구축 및 고도화", "smart factory build and upgrade"),
                        Optional.empty(),
                        Grounds.of("D21-030")))
                .addPrograms(buildUpgrade())
                .build();
    }

    private static Program buildUpgrade() {
        return Program.builder()
                .id(ProgramId.of(YEAR, "build-upgrade"))
                .name(Cited.of(Name.of("스마트공장 구축 및 고도화", "smart factory build and upgrade"), "D21-030"))
                .field("build-and-upgrade")
                .status(Cited.of(ProgramStatus.NOT_STATED))
                .addOffers(offer(Variant.NEW_BUILD, "1"))
                .addOffers(offer(Variant.UPGRADE, "1.5"))
                .addWindows(new RecruitmentWindow.Rolling(
                        Audience.COMPANIES,
                        LocalDate.of(YEAR, 1, 1),
                        Grounds.of("D21-035").with(Interpretation.I17)))
                .addProcedures(new Procedure(
                        "application",
                        Name.of("신청부터 선정까지", "from application to selection"),
                        List.of(
                                Name.of("도입·공급기업 컨소시엄 신청", "adopter and supplier apply as a consortium"),
                                Name.of("과제선정", "the project is selected")),
                        Grounds.of("D21-036")))
                .build();
    }

    private static Offer offer(Variant type, String limit) {
        return Offer.builder()
                .type(type)
                .terms(FundingTerms.of(
                                SupportLimit.of(ofEok(limit), Grounds.of("D21-030")),
                                CostShare.notStated(Grounds.of("D21-030")))
                        .withCloudFeeCap(new CloudFeeCap(3, 3, Grounds.of("D21-039"))))
                .applicants(Cited.of(ApplicantForm.CONSORTIUM, "D21-036"))
                .grounds(Grounds.of("D21-030"))
                .build();
    }
}
