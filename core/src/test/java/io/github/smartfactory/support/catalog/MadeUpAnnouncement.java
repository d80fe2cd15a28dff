package io.github.smartfactory.support.catalog;

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
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.time.LocalTime;

/** An announcement that there is not, written as the one of a new year would be. */
final class MadeUpAnnouncement {

    static final SourceDocument DOCUMENT = new SourceDocument(
            "announcement-made-up",
            Name.of("2099년 통합공고(지어낸 것)", "Integrated announcement 2099 (made up)"),
            Name.of("중소벤처기업부", "Ministry of SMEs and Startups"),
            LocalDate.of(2099, 1, 8));

    private MadeUpAnnouncement() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(2099)
                .document(DOCUMENT)
                .title(Cited.of(DOCUMENT.title(), "X99-001"))
                .addPrograms(general())
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
}
