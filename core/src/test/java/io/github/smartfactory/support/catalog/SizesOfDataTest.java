package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom each program is for: what its row says, else what the announcement as a whole says. */
class SizesOfDataTest {

    private static final String SMES = "SMALL MEDIUM";
    private static final String AND_MIDDLE_MARKET = SMES + " MIDDLE_MARKET";

    /** Who may adopt, and what says so; {@code I39} is what the library reads out of the announcement as a whole. */
    @ParameterizedTest
    @Verifies({"D21-002", "D21-014", "D21-128", "D22-013", "D23-001", "D23-025", "D23-052"})
    @CsvSource({
        "2021/build-upgrade, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/digital-cluster-general, " + AND_MIDDLE_MARKET + ", D21-128 I24",
        "2021/win-win, " + AND_MIDDLE_MARKET + ", D21-014",
        "2021/sector-specialised, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/robot, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/level-check, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/capability, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/meister, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2021/after-care, " + AND_MIDDLE_MARKET + ", D21-002 I39",
        "2022/digital-cluster-general, " + AND_MIDDLE_MARKET + ", D22-013 I27",
        "2022/digital-cluster-lead, " + AND_MIDDLE_MARKET + ", D22-013 I27",
        "2023/build-upgrade, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/win-win, " + SMES + ", D23-025",
        "2023/ministry-collaboration, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/carbon-neutral, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/investment-linked, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/robot, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/supply-chain, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/ai-consulting, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/data-facilitator, " + AND_MIDDLE_MARKET + ", D23-052",
        "2023/level-check, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/meister, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
        "2023/after-care, " + AND_MIDDLE_MARKET + ", D23-001 D23-052 I39",
    })
    void adoptersHaveASizeThatTheProgramIsFor(String id, String sizes, String grounds) {
        Program program = OfficialCatalog.catalog().program(id);
        Set<SizeClass> meant = EnumSet.noneOf(SizeClass.class);
        Arrays.stream(sizes.split(" ")).map(SizeClass::valueOf).forEach(meant::add);

        for (SizeClass size : SizeClass.values()) {
            Finding finding = program.assess(by(program.id(), Company.of("A").withSizes(size)))
                    .finding("size");
            assertThat(finding.verdict())
                    .as("%s: %s", id, size)
                    .isEqualTo(meant.contains(size) ? Verdict.SATISFIED : Verdict.VIOLATED);
            assertThat(cited(finding.rule().grounds())).isEqualTo(grounds);
        }
    }

    /** Their money goes to who develops or plans, or nothing but their name is known. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020/build-upgrade",
                "2021/cluster-planning-institution",
                "2021/cloud-solution",
                "2022/build-upgrade",
                "2023/cloud-total-solution"
            })
    void noOtherProgramAsksForTheSizeOfAdopters(String id) {
        assertThat(OfficialCatalog.catalog().program(id).ruleBook().rules())
                .noneMatch(rule -> rule.key().equals("size"));
    }

    @Test
    void whoDoesNotKnowItsSizeIsAskedForIt() {
        Program robot = OfficialCatalog.catalog().program("2023/robot");
        assertThat(robot.assess(by(robot.id(), Company.of("A"))).questions())
                .anyMatch(question ->
                        question.unknown().equals(Unknown.ofCompany(Unknown.Kind.SIZE, "A")) && question.canEnd());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPPLIER", "ROBOT_SUPPLIER"})
    void aLargeSupplierMayTakePart(Role role) {
        Program robot = OfficialCatalog.catalog().program("2023/robot");
        Application application = Application.of(
                robot.id(),
                Consortium.of(
                        Member.of(Company.of("A").withSizes(SizeClass.MIDDLE_MARKET), Role.ADOPTER),
                        Member.of(Company.of("B").withSizes(SizeClass.LARGE), role)));
        assertThat(robot.assess(application).finding("size").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    /** Win-win is built "by large enterprises and the like" (D23-012), as the lead body of 2021 is one such as a large enterprise. */
    @ParameterizedTest
    @CsvSource({"2021/win-win, SMALL", "2021/win-win, LARGE", "2023/win-win, MIDDLE_MARKET", "2023/win-win, LARGE"})
    void theBodyThatPaysItsPartInWinWinMayHaveAnySize(String id, SizeClass size) {
        Program winWin = OfficialCatalog.catalog().program(id);
        Application application = Application.of(
                winWin.id(),
                Consortium.of(
                        Member.of(Company.of("A").withSizes(SizeClass.MEDIUM), Role.ADOPTER),
                        Member.of(Company.of("B").withSizes(size), Role.LARGE_ENTERPRISE)));
        assertThat(winWin.assess(application).findings(Verdict.VIOLATED)).isEmpty();
    }

    @Test
    void aLargeEnterpriseLeadsNoSupplyChain() {
        Program supplyChain = OfficialCatalog.catalog().program("2023/supply-chain");
        Application application = Application.of(
                supplyChain.id(), Consortium.of(Member.of(Company.of("A").withSizes(SizeClass.LARGE), Role.LEAD)));
        assertThat(supplyChain.assess(application).finding("size").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    /** The decision rests on the purpose of 2021, the title of 2023 and the one row of 2023 that names both sizes. */
    @Test
    void theDecisionNamesWhatItIsReadFrom() {
        assertThat(Interpretation.I39.clauses())
                .extracting(Object::toString)
                .containsExactly("D21-002", "D23-001", "D23-052");
    }

    private static Application by(ProgramId program, Company company) {
        return Application.of(program, Consortium.of(Member.of(company, Role.ADOPTER)));
    }
}
