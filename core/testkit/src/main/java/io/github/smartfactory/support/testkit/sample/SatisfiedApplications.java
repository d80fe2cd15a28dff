package io.github.smartfactory.support.testkit.sample;

import static io.github.smartfactory.support.testkit.sample.Applications.adopter;
import static io.github.smartfactory.support.testkit.sample.Applications.at;
import static io.github.smartfactory.support.testkit.sample.Applications.manufacturer;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.supplier;
import static io.github.smartfactory.support.testkit.sample.Applications.supplying;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An application to each official program that meets all that the announcement asks for, at every stage. */
final class SatisfiedApplications {

    private SatisfiedApplications() {}

    /** By the id of the program; a new program is to be added here. */
    static Application to(String program) {
        return switch (program) {
            case "2020/build-upgrade" ->
                of(program, "2020-06-15T10:00", adopter("A1", Variant.NEW_BUILD), supplier("S"));
            case "2021/build-upgrade" ->
                of(program, "2021-04-15T10:00", adopter("A1", Tier.BASIC)).stating(Trait.COORDINATOR, Trait.USAGE_LOGS);
            case "2021/cluster-planning-institution" ->
                of(program, "2021-02-01T10:00", institution("P"))
                        .handing(SubmittedDocument.of("application"))
                        .handing(SubmittedDocument.of("performance-plan"))
                        .handing(SubmittedDocument.of("business-registration", "P"));
            case "2021/digital-cluster-general" -> generalCluster2021();
            case "2021/win-win" ->
                announcedLater(
                                program,
                                "2021-05-03T10:00",
                                adopter("A1", Tier.BASIC),
                                Member.of(manufacturer("B").withSizes(SizeClass.LARGE), Role.LARGE_ENTERPRISE))
                        .stating(Trait.USAGE_LOGS)
                        .denying(Trait.COORDINATOR);
            case "2021/sector-specialised" ->
                announcedLater(program, "2021-05-03T10:00", adopter("A1", Tier.BASIC))
                        .stating(Trait.USAGE_LOGS);
            case "2021/robot" -> of(program, "2021-02-01T10:00", adopter("A1", Variant.ONLY));
            case "2021/cloud-solution" -> of(program, "2021-02-01T10:00", supplier("S"));
            case "2021/level-check", "2021/meister" -> of(program, "2021-06-01T10:00", adopter("A1", Variant.ONLY));
            case "2021/capability" -> of(program, "2021-06-01T10:00", adopter("A1", Variant.STANDARD));
            case "2021/after-care" ->
                of(
                        program,
                        "2021-06-01T10:00",
                        adopter("A1", Variant.GROWTH_LINKED, it -> it.having(Trait.BUILT_PRIVATELY)));
            case "2022/digital-cluster-general" ->
                announcedLater(
                        program,
                        "2022-05-02T10:00",
                        Stream.concat(
                                        adopters(1, 10),
                                        Stream.of(linked("K"), Member.of(manufacturer("P"), Role.PLANNING_INSTITUTION)))
                                .toArray(Member[]::new));
            case "2022/digital-cluster-lead" ->
                of(
                        program,
                        "2022-02-01T10:00",
                        Stream.concat(
                                        participants(15),
                                        Stream.of(linked("K"), Member.of(manufacturer("I"), Role.ISP_INSTITUTION)))
                                .toArray(Member[]::new));
            case "2022/build-upgrade" -> announcedLater(program, "2022-03-02T10:00", adopter("A1", Tier.BASIC));
            case "2023/build-upgrade" -> of(program, "2023-02-10T10:00", adopter("A1", Tier.ADVANCED_1));
            case "2023/win-win" ->
                of(
                        program,
                        "2023-03-10T10:00",
                        adopter("A1", Tier.BASIC),
                        Member.of(manufacturer("B").withSizes(SizeClass.LARGE), Role.LARGE_ENTERPRISE));
            case "2023/ministry-collaboration" ->
                announcedLater(program, "2023-04-20T10:00", adopter("A1", Variant.ONLY));
            case "2023/carbon-neutral" ->
                announcedLater(
                        program,
                        "2023-02-10T10:00",
                        adopter(
                                "A1",
                                Variant.ONLY,
                                it -> it.having(Trait.ROOT_INDUSTRY).lacking(Trait.HIGH_EMITTER)));
            case "2023/investment-linked" ->
                of(
                        program,
                        "2023-03-10T10:00",
                        adopter("A1", Variant.ONLY),
                        Member.of(supplying("S").having(Trait.INVESTED_IN), Role.SUPPLIER));
            case "2023/robot" ->
                announcedLater(
                        program,
                        "2023-02-10T10:00",
                        adopter("A1", Variant.ONLY),
                        Member.of(supplying("R"), Role.ROBOT_SUPPLIER));
            case "2023/supply-chain" ->
                announcedLater(
                        program,
                        "2023-04-20T10:00",
                        Stream.concat(
                                        Stream.of(member(
                                                Role.LEAD,
                                                Variant.ONLY,
                                                manufacturer("L")
                                                        .having(Trait.REGIONAL_LEAD)
                                                        .lacking(Trait.STAR))),
                                        IntStream.rangeClosed(1, 4)
                                                .mapToObj(i ->
                                                        member(Role.PARTICIPANT, Variant.ONLY, manufacturer("A" + i))))
                                .toArray(Member[]::new));
            case "2023/ai-consulting" -> announcedLater(program, "2023-02-10T10:00", adopter("A1", Variant.ONLY));
            case "2023/data-facilitator" -> of(program, "2023-05-10T10:00", adopter("A1", Variant.ONLY));
            case "2023/cloud-total-solution" ->
                of(program, "2023-03-10T10:00", supplier("S"), Member.of(supplying("C"), Role.CLOUD_PROVIDER));
            case "2023/level-check" ->
                of(
                        program,
                        "2023-05-10T10:00",
                        adopter(
                                "A1",
                                Variant.ONLY,
                                it -> it.having(Trait.BUILT_PRIVATELY).lacking(Trait.UPGRADED_PRIVATELY)));
            case "2023/meister" -> of(program, "2023-05-10T10:00", adopter("A1", Variant.ONLY));
            case "2023/after-care" ->
                of(program, "2023-05-10T10:00", adopter("A1", Variant.ONLY, it -> it.having(Trait.BUILT_PRIVATELY)));
            default ->
                throw new IllegalArgumentException(
                        "no application to " + program + ": it is to be added to sample/SatisfiedApplications.java");
        };
    }

    /** Ten adopters of the tier BASIC, one that only uses the shared system, one supplier. */
    private static Application generalCluster2021() {
        Application application = announcedLater(
                        "2021/digital-cluster-general",
                        "2021-06-10T10:00",
                        Stream.concat(
                                        adopters(1, 10),
                                        Stream.of(Member.of(manufacturer("U"), Role.SHARED_SYSTEM_USER), supplier("S")))
                                .toArray(Member[]::new))
                .stating(
                        Trait.NOTARISED_CONTRACT,
                        Trait.SECURITY_SOLUTION,
                        Trait.USAGE_LOGS,
                        Trait.AAS_DATA,
                        Trait.KAMP,
                        Trait.CLOUD_RESOURCES)
                .denying(Trait.LOCAL_MATCHING, Trait.OTHER_PAPERS, Trait.OWN_STAFF)
                .handing(SubmittedDocument.of("business-plan"))
                .handing(SubmittedDocument.of("data-consent"))
                .handing(SubmittedDocument.of("revised-plan"));
        return application.withDocuments(Stream.concat(
                        application.documents().stream(),
                        application.consortium().members().stream().flatMap(SatisfiedApplications::papersOf2021))
                .toList());
    }

    /** What a member of a general cluster of 2021 hands in for itself. */
    static Stream<SubmittedDocument> papersOf2021(Member member) {
        LocalDate issued = LocalDate.of(2021, 6, 1);
        List<SubmittedDocument> papers = new ArrayList<>();
        papers.add(SubmittedDocument.of("tax-clearance", member.id()).issuedOn(issued));
        papers.add(
                SubmittedDocument.of("employment-insurance-roster", member.id()).covering(List.of(2019, 2020)));
        if (!member.roles().contains(Role.SUPPLIER)) {
            papers.add(
                    SubmittedDocument.of("business-registration", member.id()).issuedOn(issued));
        }
        if (member.bearsProject()) {
            papers.add(SubmittedDocument.of("course-certificates", member.id()));
        }
        return papers.stream();
    }

    private static Stream<Member> adopters(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> adopter("A" + i, Tier.BASIC));
    }

    /** A lead and participants, so many altogether. */
    private static Stream<Member> participants(int number) {
        return Stream.concat(
                Stream.of(member(Role.LEAD, Tier.ADVANCED_1, manufacturer("L"))),
                IntStream.rangeClosed(1, number - 1)
                        .mapToObj(i -> member(Role.PARTICIPANT, Tier.BASIC, manufacturer("A" + i))));
    }

    /** A large distributor: size and manufacturing are not asked of it. */
    private static Member linked(String id) {
        Company company = manufacturer(id)
                .withSizes(SizeClass.LARGE)
                .withIndustry(Ksic.of("G46"))
                .lacking(Trait.MANUFACTURER);
        return Member.of(company, Role.LINKED_COMPANY);
    }

    private static Member institution(String id) {
        Company company = Company.of(id).having(Trait.NON_PROFIT).lacking(Trait.DISQUALIFIED);
        return Member.of(company, Role.PLANNING_INSTITUTION);
    }

    private static Application of(String program, String submitted, Member... members) {
        return Application.of(ProgramId.parse(program), Consortium.of(members)).withSubmitted(at(submitted));
    }

    private static Application announcedLater(String program, String submitted, Member... members) {
        return of(program, submitted, members).stating(Trait.WITHIN_NOTICE_PERIOD);
    }
}
