package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.eligibility.Applications;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                        Reachable.from(assessments().toArray()))
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

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyPartIsNamedWhereItIsNull(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        for (int i = 0; i < components.length; i++) {
            if (types[i].isPrimitive()) {
                continue;
            }
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                values[j] = j == i ? null : components[j].getAccessor().invoke(record);
            }
            Throwable thrown = catchThrowable(() -> constructor.newInstance(values));
            assertThat(thrown)
                    .as(record.getClass() + " " + components[i].getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .rootCause()
                    .isInstanceOf(NullPointerException.class)
                    .message()
                    .isNotNull()
                    .doesNotContain("because", "Cannot invoke");
        }
    }
}
