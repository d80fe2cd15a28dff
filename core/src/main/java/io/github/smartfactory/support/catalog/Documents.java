package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDate;

/** The official documents. */
final class Documents {

    private static final Name MINISTRY = Name.of("중소벤처기업부", "Ministry of SMEs and Startups");

    static final SourceDocument ANNOUNCEMENT_2021 = new SourceDocument(
            "announcement-2021",
            Name.of("2021년도 스마트공장 보급·확산사업 공고", "Announcement of the smart factory supply and diffusion program 2021"),
            MINISTRY,
            LocalDate.of(2021, 1, 22));

    static final SourceDocument ANNOUNCEMENT_2022 = new SourceDocument(
            "announcement-2022",
            Name.of(
                    "'디지털 협력지구(클러스터)' 지원사업 공고 보도자료",
                    "Press release on the announcement of digital cluster support 2022"),
            MINISTRY,
            LocalDate.of(2022, 1, 12));

    static final SourceDocument ANNOUNCEMENT_2023 = new SourceDocument(
            "announcement-2023",
            Name.of(
                    "2023년 중소기업 지능형(스마트)제조혁신 지원사업 통합공고 보도자료",
                    "Press release on the integrated announcement of smart manufacturing innovation support 2023"),
            MINISTRY,
            LocalDate.of(2023, 1, 9));

    private Documents() {}
}
