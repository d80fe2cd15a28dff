package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that were written once have to be readable for ever: see the README of the samples. */
class OldDocumentsTest {

    private static final Path SAMPLES = Golden.file("src/test/resources/samples");

    private static final long LARGEST = 40_000;

    private static final Catalog CATALOG = OfficialCatalog.catalog();

    /** The values of the documents, by version of the format and by name. */
    static final Map<Integer, Map<String, Object>> VALUES = Map.of(1, version1());

    // ---- What the documents of version 1 mean ----

    private static Map<String, Object> version1() {
        Map<String, Object> all = new LinkedHashMap<>();
        Program buildUpgrade = asItWas("2021/build-upgrade");
        all.put("program", buildUpgrade);
        all.put("announcement", CATALOG.announcement(2020));
        all.put("catalog", Catalog.of(List.of(CATALOG.announcement(2020))));
        Application application = application();
        all.put("application", application);
        all.put("consortium", application.consortium());
        FundingRequest funding = funding();
        all.put("funding-request", funding);
        FundingPlan plan = buildUpgrade.resolve(Tier.ADVANCED_1, Trait.U_TURN).plan(funding);
        all.put("funding-plan", plan);
        all.put("explanation", plan.explain());
        ClusterRequest cluster = cluster();
        all.put("cluster-request", cluster);
        ClusterPlan clusterPlan =
                CATALOG.program("2021/digital-cluster-general").resolveCluster().plan(cluster);
        all.put("cluster-plan", clusterPlan);
        Assessment assessment = buildUpgrade.assess(application);
        all.put("assessment", assessment);
        all.put("question", assessment.questions().get(0));
        all.put("repairs", assessment.repairs());
        competition(all);
        all.put(
                "reform",
                Reform.of(
                        "share-and-budget",
                        "비율 60%와 예산",
                        "share of 60% and budget",
                        new Amendment.GovernmentShare(Optional.of(Tier.ADVANCED_1), Share.ofPercent(60)),
                        new Amendment.Limit(Optional.empty(), Won.of(150_000_001)),
                        new Amendment.PassMark(Optional.empty(), Score.parse("72.5")),
                        new Amendment.Budget(Won.ofEok(620)),
                        new Amendment.Window(LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31))));
        all.put("program-diff", ProgramDiff.between(asItWas("2022/build-upgrade"), asItWas("2023/build-upgrade")));
        return all;
    }

    /** A program without the rule that has been read out of the announcement since: the documents do not know of it. */
    private static Program asItWas(String id) {
        Program program = CATALOG.program(id);
        return program.withRules(program.rules().stream()
                .filter(rule -> !rule.grounds().interpretations().contains(Interpretation.I39))
                .toList());
    }

    private static Application application() {
        Company adopter = Company.builder()
                .id("한빛정밀")
                .addSizes(SizeClass.SMALL)
                .industry(Ksic.of("C29"))
                .state(BusinessState.OPERATING)
                .level(SmartLevel.BASIC)
                .projects(List.of(PriorProject.underWay(
                                ProgramId.of(2020, "build-upgrade"), Variant.NEW_BUILD, LocalDate.of(2020, 6, 30))
                        .completedOn(LocalDate.of(2021, 1, 15))
                        .reaching(SmartLevel.BASIC)))
                .build()
                .having(Trait.U_TURN, Trait.of("pioneer", "선구기업", "pioneer company"))
                .lacking(Trait.RESTRICTED_BY_NOTICE);
        return Application.builder()
                .program(ProgramId.of(2021, "build-upgrade"))
                .submitted(Instant.parse("2021-04-15T01:00:00Z"))
                .consortium(Consortium.of(
                        Member.of(adopter, Role.ADOPTER)
                                .withType(Tier.ADVANCED_1)
                                .withCost(CostRange.between(Won.ofEok(3), Won.ofEok(5)))
                                .withSupportAtMost(Won.ofEok(2)),
                        Member.of(Company.of("Soft \"S\"").having(Trait.SUPPLIER_POOL), Role.SUPPLIER)))
                .sharedSystem(WonRange.exactly(Won.ofEok(1)))
                .putShare(Payer.GOVERNMENT, new Share(1, 3))
                .addDocuments(
                        SubmittedDocument.of("business-plan"),
                        SubmittedDocument.of("tax-clearance", "한빛정밀").issuedOn(LocalDate.of(2021, 4, 1)),
                        SubmittedDocument.of("employment-insurance-roster", "한빛정밀")
                                .covering(List.of(2019, 2020)))
                .build()
                .stating(Trait.COORDINATOR)
                .denying(Trait.OWN_STAFF);
    }

    private static FundingRequest funding() {
        return new FundingRequest(
                        new ProjectCost(
                                Won.of(480_000_000),
                                Won.of(30_000_000),
                                Optional.of(new CloudService(Won.of(5_000_001), 3))),
                        Map.of(Payer.GOVERNMENT, new Share(1, 3)),
                        Optional.of(Won.ofEok(2)),
                        Won.ZERO)
                .withLocalGovernment(Won.of(10_000_000));
    }

    private static ClusterRequest cluster() {
        List<ClusterMember> members = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            members.add(
                    ClusterMember.adopting("A" + i, i == 1 ? Tier.ADVANCED_1 : Tier.BASIC, Won.of(123_456_789L * i)));
        }
        members.add(ClusterMember.sharing("U"));
        return ClusterRequest.of(members, Won.ofEok(7));
    }

    // ---- A small selection: two candidates at gates with sheets of one criterion ----

    private static void competition(Map<String, Object> all) {
        SelectionRule rule = rule();
        ScoreBook book = ScoreBook.of(
                List.of("김위원", "이위원", "박위원", "최위원"),
                Stream.concat(cards(rule, "C-1", 90, 80, 85, 70), cards(rule, "C-2", 75, 75, 76, 99))
                        .toList());
        all.put("score-book", book);
        Candidate first = candidate("C-1", SizeClass.MEDIUM);
        all.put("candidate", first);
        List<Candidate> candidates = List.of(first, candidate("C-2", SizeClass.MIDDLE_MARKET));
        Map<String, ScoreBook> books = new LinkedHashMap<>();
        rule.gates().forEach(gate -> books.put(gate.gate().key(), book));
        List<Entry> entries = rule.entries(candidates, books);
        all.put("evaluation", entries.get(0).first());
        Selection selection = rule.select(entries);
        all.put("selection", selection);
        all.put("firmness", selection.firmness("C-1"));
        ScoreBook unfinished = ScoreBook.of(
                book.committee(),
                Stream.concat(cards(rule, "C-1", 90, 80, 85), cards(rule, "C-2", 75, 75, 76, 99))
                        .toList());
        books.replaceAll((gate, before) -> unfinished);
        Outlook outlook = rule.outlook(rule.entries(candidates, books));
        all.put("outlook", outlook);
    }

    private static SelectionRule rule() {
        Program program = CATALOG.program("2021/digital-cluster-general");
        for (Gate gate : program.gates()) {
            program = program.changingGate(
                    gate.key(),
                    it -> it.withSheet(ScoreSheet.whole(
                            it.sheet().name(), it.sheet().total(), it.sheet().grounds())));
        }
        SelectionRule rule = program.selectionRule();
        return rule.withGates(rule.gates().subList(0, 1));
    }

    private static Stream<ScoreCard> cards(SelectionRule rule, String candidate, int... points) {
        Criterion only = rule.gates().get(0).gate().sheet().criteria().get(0);
        List<String> committee = List.of("김위원", "이위원", "박위원", "최위원");
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            cards.add(new ScoreCard(candidate, committee.get(i), Map.of(only.key(), new Score(points[i] * 2L - 1, 2))));
        }
        return cards.stream();
    }

    private static Candidate candidate(String id, SizeClass size) {
        Company lead = Company.of("L")
                .withSizes(size)
                .having(Trait.COVID_GOODS)
                .lacking(
                        Trait.ECO_FACTORY,
                        Trait.OVERHAULED_COMPLEX,
                        Trait.IN_DEPTH_COURSE,
                        Trait.LEADERSHIP_COURSE,
                        Trait.EARLY_PAID_HOLIDAYS,
                        Trait.STANDARD_DATA_FORMAT);
        Application application = Application.of(
                ProgramId.of(2021, "digital-cluster-general"),
                Consortium.of(Member.of(lead, Role.ADOPTER).withType(Tier.BASIC)));
        return Candidate.of(id, application)
                .withJobScores(Map.of("L", new Score(139, 2)))
                .withSupport(Won.ofEok(4));
    }

    // ---- Checks ----

    @Test
    void everyDocumentEverWrittenIsReadAndMeansTheSame() throws IOException {
        for (Map.Entry<Integer, Map<String, Object>> version : VALUES.entrySet()) {
            for (Map.Entry<String, Object> sample : version.getValue().entrySet()) {
                Path file = SAMPLES.resolve(version.getKey() + "/" + sample.getKey() + ".json");
                assertThat(file)
                        .as("a new sample is written once, by hand or from JsonFormat")
                        .exists();
                check(Files.readString(file), sample.getValue());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void check(String json, T expected) {
        JsonFormat<T> format = JsonFormat.of((Class<T>) expected.getClass());
        T read = format.read(json);
        assertThat(read).isEqualTo(expected);
        // Labels, too, which equal traits and variants may differ in.
        assertThat(format.write(read)).isEqualTo(format.write(expected));
    }

    @Test
    void everyFileIsOneThatIsChecked() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<String> versions = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(versions)
                    .containsExactlyInAnyOrderElementsOf(
                            VALUES.keySet().stream().map(String::valueOf).toList())
                    .contains(String.valueOf(JsonSchemas.VERSION));
        }
        for (Map.Entry<Integer, Map<String, Object>> version : VALUES.entrySet()) {
            try (Stream<Path> files = Files.list(SAMPLES.resolve(String.valueOf(version.getKey())))) {
                assertThat(files)
                        .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST))
                        .map(file -> file.getFileName().toString())
                        .containsExactlyInAnyOrderElementsOf(version.getValue().keySet().stream()
                                .map(name -> name + ".json")
                                .toList());
            }
        }
    }

    @Test
    void everyTypeWithASchemaHasASampleThatNamesTheSchemaOfItsVersion() throws IOException {
        Map<String, Object> values = VALUES.getOrDefault(JsonSchemas.VERSION, Map.of());
        assertThat(values.values().stream().map(Object::getClass)).containsAll(JsonSchemas.types());
        for (Map.Entry<String, Object> sample : values.entrySet()) {
            String json = Files.readString(SAMPLES.resolve(JsonSchemas.VERSION + "/" + sample.getKey() + ".json"));
            JsonSchemas.id(sample.getValue().getClass())
                    .ifPresent(id -> assertThat(json).contains("\"$schema\": \"" + id + "\""));
        }
    }

    @Test
    void theSamplesShowWhatIsSpecial() {
        assertThat(VALUES.getOrDefault(1, Map.of()).get("program-diff"))
                .isInstanceOfSatisfying(
                        ProgramDiff.class, diff -> assertThat(diff.changes()).isNotEmpty());
        assertThat(VALUES.getOrDefault(1, Map.of()).get("outlook"))
                .isInstanceOfSatisfying(
                        Outlook.class, outlook -> assertThat(outlook.gaps()).isNotEmpty());
        assertThat(VALUES.getOrDefault(1, Map.of()).get("assessment"))
                .isInstanceOfSatisfying(
                        Assessment.class, it -> assertThat(it.questions()).isNotEmpty());
    }
}
