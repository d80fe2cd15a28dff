package io.github.smartfactory.support.testkit.assertion;

import static io.github.smartfactory.support.testkit.assertion.EligibilityClaims.ELIGIBLE;
import static io.github.smartfactory.support.testkit.assertion.FundingClaims.CLUSTER;
import static io.github.smartfactory.support.testkit.assertion.FundingClaims.PLAN;
import static io.github.smartfactory.support.testkit.assertion.ProgramClaims.CLUSTER_2021;
import static io.github.smartfactory.support.testkit.assertion.ProgramClaims.WIN_WIN;
import static io.github.smartfactory.support.testkit.assertion.SelectionClaims.EVALUATION;
import static io.github.smartfactory.support.testkit.assertion.SelectionClaims.SELECTION;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Variant;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assertion once where it holds and once where it fails, with what the failure shows. */
class SupportAssertionsTest {

    static Stream<Claim> claims() {
        return Claim.all(
                ProgramClaims.amounts(),
                FundingClaims.plans(),
                FundingClaims.clusters(),
                FundingClaims.members(),
                EligibilityClaims.assessments(),
                EligibilityClaims.findings(),
                SelectionClaims.evaluations(),
                SelectionClaims.selections(),
                SelectionClaims.decisions(),
                ProgramClaims.windows(),
                ProgramClaims.programs(),
                ProgramClaims.scenarios());
    }

    // ---- Every assertion ----

    @AfterEach
    void showsStackTracesAsUsual() {
        Assertions.setRemoveAssertJRelatedElementsFromStackTrace(true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    @Verifies({"D21-132", "D22-018", "D22-024", "D23-012", "D23-025", "D23-027", "D23-028"})
    void holdsAndFailsAndShowsWhy(Claim claim) {
        claim.holds().run();
        // With its own classes in the trace a failure tells the assertion that failed.
        Assertions.setRemoveAssertJRelatedElementsFromStackTrace(false);
        String name = claim.method().substring(0, claim.method().indexOf('('));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> claim.fails().run())
                .satisfies(e -> {
                    assertThat(e.getMessage()).contains(claim.shows());
                    assertThat(Arrays.stream(e.getStackTrace())
                                    .map(frame -> frame.getClassName()
                                                    .substring(
                                                            frame.getClassName().lastIndexOf('.') + 1)
                                            + "." + frame.getMethodName()))
                            .contains(name);
                });
    }

    @Test
    void everyAssertionIsSeenToFail() {
        Set<String> declared = methods()
                .filter(method -> !leadsOn(method))
                .map(SupportAssertionsTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(claims().map(Claim::method).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(declared.stream(), Stream.of("MemberPlanAssert.factory()"))
                                .toList());
    }

    /** All assertions of the classes that {@code assertThat} leads to, and of what these inherit here. */
    private static Stream<Method> methods() {
        return assertions()
                .flatMap(type -> Stream.<Class<?>>iterate(
                        type, it -> it.getPackage().equals(type.getPackage()), Class::getSuperclass))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge());
    }

    private static Stream<Class<?>> assertions() {
        return Arrays.stream(SupportAssertions.class.getDeclaredMethods()).map(Method::getReturnType);
    }

    /** Whether it leads from one subject to another, or only says what to show. */
    private static boolean leadsOn(Method method) {
        boolean leads = !method.getReturnType().isAssignableFrom(method.getDeclaringClass());
        return leads || method.getName().equals("citing");
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    // ---- Null and bad arguments ----

    static Stream<Method> nothingFailsEveryAssertion() {
        return methods().filter(method -> !method.getName().equals("citing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void nothingFailsEveryAssertion(Method method) throws ReflectiveOperationException {
        for (Class<?> type : assertions()
                .filter(method.getDeclaringClass()::isAssignableFrom)
                .toList()) {
            Method assertThat = Arrays.stream(SupportAssertions.class.getDeclaredMethods())
                    .filter(it -> it.getReturnType().equals(type))
                    .findFirst()
                    .orElseThrow();
            Object on = assertThat.invoke(null, (Object) null);
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(it -> argument(it, method))
                    .toArray();
            boolean equality = method.getName().equals("isNotEqualTo");
            if (equality) {
                // Nothing is not equal to anything.
                assertThat(method.invoke(on, arguments)).isSameAs(on);
            } else {
                assertThatExceptionOfType(InvocationTargetException.class)
                        .isThrownBy(() -> method.invoke(on, arguments))
                        .havingCause()
                        .isInstanceOf(AssertionError.class)
                        .withMessageContaining("null");
            }
        }
    }

    private static Object argument(Class<?> type, Method method) {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(String.class, method.getName().endsWith("At") ? "2023-03-10T10:00" : "1");
        values.put(String[].class, new String[] {"D23-027"});
        values.put(Won.class, Won.of(1));
        values.put(Share.class, Share.ONE);
        values.put(Score.class, Score.of(1));
        values.put(int.class, 1);
        values.put(long.class, 1L);
        values.put(Payer.class, Payer.GOVERNMENT);
        values.put(SupportType.class, Variant.ONLY);
        values.put(SupportType[].class, new SupportType[] {Variant.ONLY});
        values.put(Constraint[].class, new Constraint[] {Constraint.LIMIT});
        values.put(Reason.class, Reason.BY_RANK);
        values.put(Standing.class, Standing.SUPPORTED);
        values.put(LocalDateTime.class, LocalDateTime.parse("2023-03-10T10:00"));
        values.put(Program.class, WIN_WIN);
        return Optional.ofNullable(values.get(type)).orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }

    @Test
    void aBadArgumentIsAnErrorOfTheTestAndNoFailure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PLAN).givesGovernment("0.6eok"))
                .withMessageContaining("0.6eok");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PLAN).givesGovernment("99999999999999억원"))
                .withMessageContaining("beyond what a long can hold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PLAN).hasShare(Payer.GOVERNMENT, "130%"))
                .withMessageContaining("a share must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(EVALUATION).scores("many"))
                .withMessage("not a score such as 69.5 or 209/3: \"many\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PLAN).restsOn("D23_027"))
                .withMessage("a clause is named such as D21-123: \"D23_027\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(PLAN).restsOn())
                .withMessage("name at least one clause, interpretation or anomaly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(WIN_WIN).isOpenAt("10 March"))
                .withMessage("not a moment such as 2023-03-10T10:00: \"10 March\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ELIGIBLE).violates("sise"))
                .withMessageContaining("sise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SELECTION).selects("big9"))
                .withMessageContaining("no candidate \"big9\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(CLUSTER).member("A9").hasNoFactory())
                .withMessage("no member \"A9\"; there are [A1, A2, U]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(CLUSTER_2021).hasPassMark("interview", "70"))
                .withMessage(
                        "no gate \"interview\" of 2021/digital-cluster-general; there are [selection, feasibility]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(SELECTION)
                        .decision("big1")
                        .evaluation("interview")
                        .passes())
                .withMessage("no evaluation of big1 at gate \"interview\"; there are [selection]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(EVALUATION).grantsBonusFor("eco"))
                .withMessageContaining("eco");
    }

    // ---- Messages ----

    @Test
    @Verifies({"D23-027", "D23-028"})
    void aFailureSaysWhatWasExpectedAndExplainsTheFigures() {
        assertThatThrownBy(() -> assertThat(PLAN).as("a project of %s", "2 eok").givesGovernment("0.6억원"))
                .hasMessage("""
                        [a project of 2 eok] Expecting what the government gives to be
                          KRW 60,000,000 (6,000만원)
                        but it was
                          KRW 30,000,000 (3,000만원), KRW 30,000,000 less

                        large-small win-win smart factory 2023, BASIC: the government pays KRW 30,000,000 of a total cost of KRW 200,000,000 (bound by: support limit)
                          Total project cost: KRW 200,000,000
                          Government support: KRW 30,000,000 (the smallest of the lines below)
                            Share of the total cost: KRW 60,000,000 (the share below of the figure below)
                              Share paid by the government: 30% [D23-028, D23-081, D23-093, I10]
                              Total project cost: KRW 200,000,000
                            Support limit: KRW 30,000,000 [D23-027, D23-081, D23-093]
                          Part of the large enterprise: KRW 60,000,000 (the share below of the figure below)
                            Share of the total cost: 30% [D23-028]
                            Total project cost: KRW 200,000,000
                          Borne by the company: KRW 110,000,000 (the first line below less the others) [D23-028, I7]
                            Total project cost: KRW 200,000,000
                            Government support: KRW 30,000,000
                            Part of the large enterprise: KRW 60,000,000
                        Clauses
                          [D23-028] Field 1 Win-win limits table: In win-win the government pays 30%, the large enterprise 30% and the adopting company 40%
                          [D23-081] Reference 1 table, win-win: Win-win: KRW 21.6 billion, 30%; BASIC 6 months, KRW 30 million; upgrade 9 months, KRW 120 million; notice and applications from January 2023, selection from March
                          [D23-093] Reference 1 remarks: In the table the budget is that of 2023 alone, and period, limit and share are the highest possible values
                          [D23-027] Field 1 Win-win limits table: In win-win the government pays up to KRW 120 million for ADVANCED_1 and KRW 30 million for BASIC
                        Decided by the library where the announcement is silent
                          [I10] Which share applies where a range (80-90%) or a maximum is printed? The range is kept; a plan takes its upper end if not told otherwise
                          [I7] Who pays in a win-win project when the limit binds? The government pays its limit, the large enterprise its share of the total, the adopter the rest""");
    }

    /** As the documentation of the package has it. */
    @Test
    @Verifies({"D23-027", "D23-028"})
    void theExampleOfThePackage() {
        FundingPlan plan = OfficialCatalog.catalog()
                .program("2023/win-win")
                .resolve(Tier.BASIC)
                .plan(Won.ofEok(2));
        assertThat(plan)
                .isWithinLimit()
                .bindsOn(Constraint.LIMIT)
                .givesGovernment("0.3억원")
                .charges(Payer.LARGE_ENTERPRISE, "0.6억원")
                .leavesAdopter("1.1억원")
                .restsOn("D23-027", "I7");
    }

    @Test
    void descriptionsGoWithTheNavigation() {
        assertThatThrownBy(() -> assertThat(CLUSTER)
                        .as("50% of 2.8")
                        .member("A1")
                        .factory()
                        .givesGovernment("2억원"))
                .hasMessageStartingWith("[50% of 2.8] Expecting what the government gives to be\n  KRW 200,000,000");
    }

    @Test
    void clausesOfOnesOwnAreCited() {
        SourceDocument document =
                new SourceDocument("own", Name.of("공고", "notice"), Name.of("기관", "agency"), LocalDate.of(2030, 1, 1));
        ClauseRegister own = ClauseRegister.of(List.of(new Clause(
                ClauseId.of("D23-027"),
                ClauseKind.LIMIT,
                Name.of("한도", "our heading"),
                Name.of("한도는 다르다", "our limit is another"),
                document)));
        assertThatThrownBy(() -> assertThat(PLAN).citing(own).hasTotal("3억원"))
                .hasMessageContaining("[D23-027] our heading: our limit is another");
        assertThatThrownBy(() ->
                        assertThat(ELIGIBLE).citing(own).finding("offered-type").isViolated())
                .hasMessageContaining("[D23-027] our heading: our limit is another\n  [D23-081]");
    }

    @Test
    void whatFailsSoftlyIsTold() {
        SoftAssertions softly = new SoftAssertions();
        FundingPlanAssert plan = softly.proxy(FundingPlanAssert.class, FundingPlan.class, PLAN);
        plan.hasTotal("3억원").givesGovernment("0.6억원").leavesAdopter("1.1억원");
        assertThat(softly.errorsCollected()).hasSize(2);
    }

    // ---- One import for all ----

    @Test
    void theEntryIsThatOfAssertjToo() {
        assertThat("text").startsWith("te");
        assertThat(1L).isPositive();
        assertThat(List.of(Won.of(1), Won.of(2))).containsExactly(Won.of(1), Won.of(2));
        assertThat(Optional.of(Won.of(1))).contains(Won.of(1));
        assertThat(Tier.BASIC).isLessThan(Tier.ADVANCED_1);
        assertThat(Won.of(1)).isLessThan(Won.of(2)).isLessThan("3원").isNotEqualTo(Won.of(2));
        assertThat(Grounds.NONE).isNotEqualTo(Grounds.of("D23-027"));
        assertThat(IntStream.range(0, 3).boxed()).hasSize(3);
        assertThat(LocalDate.of(2023, 1, 9)).isBefore(LocalDate.of(2023, 3, 10));
    }
}
