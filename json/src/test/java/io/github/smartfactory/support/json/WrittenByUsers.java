package io.github.smartfactory.support.json;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Valid values of every type that has a schema, with everything that a document of the type can say. */
final class WrittenByUsers {

    private static final Trait OWN_TRAIT = Trait.of("seaside", "해안 입지", "by the sea");
    private static final Variant OWN_TYPE = Variant.of("pilot", "시범", "pilot");

    private static final Map<Class<?>, List<Object>> ALL = make();

    private WrittenByUsers() {}

    /** The values by type. */
    static Map<Class<?>, List<Object>> all() {
        return ALL;
    }

    /** The values of a type. */
    static List<Object> of(Class<?> type) {
        return ALL.getOrDefault(type, List.of());
    }

    private static Map<Class<?>, List<Object>> make() {
        Catalog catalog = OfficialCatalog.catalog();
        List<Announcement> announcements = catalog.announcements();
        List<Program> programs =
                announcements.stream().flatMap(each -> each.programs().stream()).toList();
        List<Application> applications = new ArrayList<>();
        programs.stream()
                .filter(program -> !program.rules().isEmpty())
                .map(program -> program.id().toString())
                .filter(id -> !id.equals("2021/build-upgrade"))
                .forEach(id -> applications.add(Applications.satisfied(id)));
        applications.add(full());
        applications.add(Application.of(ProgramId.of(2021, "build-upgrade"), Consortium.of()));

        Map<Class<?>, List<Object>> all = new LinkedHashMap<>();
        all.put(Program.class, List.copyOf(programs));
        all.put(Announcement.class, List.copyOf(announcements));
        all.put(Catalog.class, List.of(catalog));
        all.put(Application.class, List.copyOf(applications));
        all.put(
                Consortium.class,
                List.copyOf(applications.stream().map(Application::consortium).toList()));
        all.put(FundingRequest.class, fundingRequests());
        all.put(ClusterRequest.class, clusterRequests());
        all.put(Candidate.class, candidates());
        all.put(ScoreBook.class, scoreBooks());
        all.put(Reform.class, reforms(programs.get(0)));
        return all;
    }

    /** An application in which every property is there. */
    private static Application full() {
        Company company = Company.builder()
                .id("A1")
                .addSizes(SizeClass.SMALL, SizeClass.MEDIUM)
                .industry(Ksic.of("C10"))
                .product("none")
                .meanSales(Won.ofEok(80))
                .state(BusinessState.OPERATING)
                .level(SmartLevel.NONE)
                .projects(List.of(
                        PriorProject.underWay(
                                        ProgramId.of(2020, "build-upgrade"),
                                        Variant.NEW_BUILD,
                                        LocalDate.of(2020, 3, 1))
                                .completedOn(LocalDate.of(2020, 12, 1))
                                .reaching(SmartLevel.BASIC),
                        PriorProject.underWay(ProgramId.of(2021, "robot"), OWN_TYPE, LocalDate.of(2021, 3, 1))))
                .build()
                .having(Trait.U_TURN, OWN_TRAIT)
                .lacking(Trait.DISQUALIFIED);
        ProjectCost least =
                new ProjectCost(Won.ofEok(1), Won.ofMan(500), Optional.of(new CloudService(Won.ofMan(300), 2)));
        ProjectCost most =
                new ProjectCost(Won.ofEok(2), Won.ofMan(900), Optional.of(new CloudService(Won.ofMan(600), 3)));
        return Application.builder()
                .program(ProgramId.of(2021, "digital-cluster-general"))
                .submitted(Instant.parse("2021-02-25T08:00:00Z"))
                .consortium(Consortium.of(
                        Member.builder()
                                .company(company)
                                .addRoles(Role.ADOPTER)
                                .type(Tier.BASIC)
                                .cost(new CostRange(least, Optional.of(most)))
                                .supportAtMost(Won.ofMan(9000))
                                .build(),
                        Member.of(Company.of("A2"), Role.ADOPTER).building(OWN_TYPE, most),
                        Member.of(Company.of("A3"), Role.ADOPTER).building(Variant.ONLY, Won.ofEok(3)),
                        Member.of(Company.of("S"), Role.SUPPLIER, Role.OPERATOR)))
                .sharedSystem(WonRange.between(Won.ofEok(1), Won.ofEok(3)))
                .putGrantCost("isp", WonRange.exactly(Won.ofMan(3000)))
                .putAllShares(Map.of(Payer.GOVERNMENT, Share.ofPercent(50)))
                .addDocuments(
                        SubmittedDocument.of("business-plan"),
                        SubmittedDocument.of("roster", "A1")
                                .issuedOn(LocalDate.of(2021, 2, 1))
                                .covering(List.of(2019, 2020)))
                .build()
                .stating(Trait.COORDINATOR, OWN_TRAIT)
                .denying(Trait.USAGE_LOGS);
    }

    private static List<Object> fundingRequests() {
        return List.of(
                FundingRequest.of(Won.ofEok(2)),
                new FundingRequest(
                        new ProjectCost(Won.ofEok(2), Won.ofMan(800), Optional.of(new CloudService(Won.ofMan(300), 2))),
                        Map.of(Payer.GOVERNMENT, new Share(1, 3)),
                        Optional.of(Won.ofMan(7000)),
                        Won.ofMan(1000)));
    }

    private static List<Object> clusterRequests() {
        ClusterMember builds = ClusterMember.adopting("A1", Tier.BASIC, Won.ofEok(1));
        ClusterMember uses = ClusterMember.sharing("U");
        return List.of(
                ClusterRequest.of(List.of(builds), Won.ofEok(2)),
                new ClusterRequest(
                        List.of(
                                new ClusterMember(
                                        "A1",
                                        Optional.of(OWN_TYPE),
                                        builds.ownFactory(),
                                        Optional.of(Won.ofMan(4000)),
                                        List.of(Trait.U_TURN, OWN_TRAIT)),
                                uses),
                        Won.ofEok(3),
                        Map.of("isp", Won.ofMan(3000)),
                        Optional.of(Share.ofPercent(50)),
                        Won.ofMan(2000)));
    }

    private static List<Object> candidates() {
        return List.of(
                Candidate.of("C1", Applications.satisfied("2021/robot")),
                Candidate.builder()
                        .id("C2")
                        .application(full())
                        .putJobScore("A1", Score.parse("12.5"))
                        .support(Won.ofMan(9000))
                        .build());
    }

    private static List<Object> scoreBooks() {
        return List.of(
                ScoreBook.of(List.of("E1"), List.of()),
                ScoreBook.of(
                        List.of("E1", "E2", "E3"),
                        List.of(
                                new ScoreCard(
                                        "C1", "E1", Map.of("need", Score.parse("18.5"), "plan", Score.parse("20"))),
                                new ScoreCard("C1", "E2", Map.of("need", new Score(50, 3))),
                                new ScoreCard("C2", "E1", Map.of()))));
    }

    private static List<Object> reforms(Program program) {
        Optional<SupportType> own = Optional.of(OWN_TYPE);
        CostShare split = CostShare.of(
                PayerPart.between(Payer.GOVERNMENT, Share.ofPercent(10), new Share(1, 3), Grounds.of("D23-028")),
                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE),
                PayerPart.atLeast(Payer.ADOPTER, Share.ofPercent(30), Grounds.NONE));
        return List.of(
                Reform.NONE,
                Reform.named("other-program", new Amendment.Replacement(program)),
                Reform.of(
                        "bundle",
                        "묶음",
                        "bundle",
                        new Amendment.Limit(Optional.of(Tier.BASIC), Won.ofMan(7000)),
                        new Amendment.GovernmentShare(Optional.of(Tier.BASIC), Share.ofPercent(60)),
                        new Amendment.Split(own, split),
                        new Amendment.BonusCap(Score.parse("5.5")),
                        new Amendment.PassMark(Optional.of("selection"), Score.of(75)),
                        new Amendment.LeastCompanies(5),
                        new Amendment.Seats(200),
                        new Amendment.Budget(Won.ofEok(620)),
                        new Amendment.Window(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31))),
                Reform.named("share", new Amendment.GovernmentShare(Optional.empty(), new Share(2, 3))),
                Reform.named("mark", new Amendment.PassMark(Optional.empty(), new Score(200, 3))));
    }
}
