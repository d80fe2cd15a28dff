package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.smartfactory.support.RecordNulls;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is built of real data refuses a null in the place of each of its parts, and names the part. */
class RecordNullTest {

    static Stream<Record> oneOfEachKind() {
        ClusterPlan plan = OfficialCatalog.catalog()
                .program("2022/digital-cluster-lead")
                .resolveCluster()
                .plan(ClusterRequest.of(
                                List.of(
                                        ClusterMember.adopting("a", Tier.BASIC, Won.ofEok(1)),
                                        ClusterMember.sharing("b")),
                                Won.ofEok(1))
                        .withGrantCosts(Map.of("isp", Won.ofEok(4))));
        ProjectCost cost = ProjectCost.of(Won.ofEok(2)).withCloud(new CloudService(Won.ofMan(100), 3));
        Record funding = OfficialCatalog.catalog()
                .program("2021/build-upgrade")
                .resolve(Tier.BASIC, Trait.U_TURN, Trait.REGIONAL_JOBS)
                .plan(FundingRequest.of(cost));
        Map<Class<?>, Record> kinds = new LinkedHashMap<>();
        Stream.of(
                        Reachable.fromEverything(),
                        Reachable.from(plan, plan.explain(), funding),
                        Reachable.from(assessments().toArray()),
                        Reachable.from(selections().toArray()))
                .flatMap(reached -> reached.all(Record.class).stream())
                .forEach(record -> kinds.putIfAbsent(record.getClass(), record));
        return kinds.values().stream();
    }

    /** A cluster as it should be, one of which little is known, and one that fails in all ways that can be mended. */
    private static List<Object> assessments() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        Application good = Applications.satisfied("2021/digital-cluster-general");
        PriorProject project = PriorProject.underWay(cluster.id(), Tier.BASIC, LocalDate.of(2021, 1, 4));
        Application bad = Applications.company(
                        "A1", it -> it.lacking(Trait.LOCAL_TAX_PAID).withProjects(List.of(project)))
                .andThen(Applications.company("A2", it -> it.withSizes(SizeClass.LARGE)))
                .apply(good);
        Application unknown = Application.of(cluster.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        Program early = OfficialCatalog.catalog().program("2021/build-upgrade");
        Application tooEarly = Application.of(early.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)))
                .withSubmitted(Instant.EPOCH);
        List<Assessment> all =
                List.of(cluster.assess(good), cluster.assess(bad), cluster.assess(unknown), early.assess(tooEarly));
        return all.stream()
                .flatMap(each -> Stream.of(each, each.questions(), each.repairs(), each.checklist(), each.explain()))
                .map(Object.class::cast)
                .toList();
    }

    /** A selection with a tie, a budget and reserved seats, what can be asked of it, and one of which much is open. */
    private static List<Object> selections() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        SelectionRule rule = cluster.selectionRule()
                .withSeats(Seats.of(1))
                .withBudget(new BudgetLimit(Won.ofEok(50), BudgetLimit.Overflow.SKIP))
                .withReserved(new ReservedSeats(
                        1,
                        Name.of("제조기업", "manufacturers"),
                        Condition.AtLeast.of(1, Role.ADOPTER),
                        Leftover.RELEASE,
                        Grounds.NONE));
        Application open = Applications.satisfied("2021/digital-cluster-general");
        Application capped = Applications.company(
                        "A1", it -> it.having(Trait.COVID_GOODS).having(Trait.ECO_FACTORY))
                .apply(open);
        List<Candidate> candidates = Stream.of("K1", "K2", "K3")
                .map(id -> Candidate.builder()
                        .id(id)
                        .application(capped)
                        .putAllJobScores(capped.consortium().members().stream()
                                .collect(Collectors.toMap(Member::id, member -> Score.of(80))))
                        .support(Won.ofEok(40))
                        .build())
                .toList();
        ScoreBook book = ScoreBook.of(
                List.of("E1", "E2"),
                Stream.of(
                                List.of(card(rule, "K1", "E1", 9), card(rule, "K1", "E2", 9)),
                                List.of(card(rule, "K2", "E1", 9), card(rule, "K2", "E2", 9)),
                                List.of(card(rule, "K3", "E1", 2), card(rule, "K3", "E2", 9)))
                        .flatMap(List::stream)
                        .toList());
        Selection selection = rule.select(rule.entries(candidates, Map.of("selection", book)));
        Outlook outlook = rule.outlook(rule.entries(
                List.of(Candidate.of("K1", open)),
                Map.of("selection", ScoreBook.of(List.of("E1", "E2"), List.of(card(rule, "K1", "E1", 7))))));
        return List.of(
                book,
                selection,
                selection.ties(),
                selection.firmness("K1"),
                selection.firmness("K3"),
                selection.addingSeats(1),
                selection.explain(),
                selection.explain("K3"),
                outlook,
                outlook.gaps(),
                outlook.needed("K1"),
                outlook.entries().get(0).first().explain(),
                cluster.bonusOf(open));
    }

    private static ScoreCard card(SelectionRule rule, String candidate, String evaluator, int mark) {
        Map<String, Score> marks = rule.gate("selection").gate().sheet().criteria().stream()
                .collect(Collectors.toMap(Criterion::key, criterion -> Score.of(mark)));
        return new ScoreCard(candidate, evaluator, marks);
    }

    /** No record of these packages is forgotten. */
    @Test
    void everyRecordOfScoringAndSelectionIsTried() {
        List<String> tried =
                oneOfEachKind().map(record -> record.getClass().getName()).toList();
        List<String> there = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getPackageName().matches(".*\\.(scoring|selection)"))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(there).hasSizeGreaterThan(30);
        assertThat(tried).containsAll(there);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyPartIsNamedWhereItIsNull(Record record) throws ReflectiveOperationException {
        RecordNulls.assertEveryPartIsNamed(record);
    }
}
