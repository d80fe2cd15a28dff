package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Applications to the digital cluster of 2021 with ever more members. {@code assess} says of each rule whether it is met,
 * failed or open, and for which companies; {@code byHand} says the same of the same rules and documents.
 * {@code assessWithSupport} and {@code byHandWithMoney} work out the money, too. {@code bareLoop} is the least that one may
 * call a check. Ten times the members may take about ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EligibilityBenchmark {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 14);

    /** How many companies apply. */
    @Param({"12", "100", "1000"})
    public int members;

    private RuleBook book;
    private Application known;
    private Application failing;
    private Application unknown;

    /** Made by the harness. */
    public EligibilityBenchmark() {}

    /** Makes the applications: one with every fact, one in which each company fails something, one of ids alone. */
    @Setup
    public void setUp() {
        Program program = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        book = program.ruleBook();
        List<Member> complete = new ArrayList<>();
        List<Member> owing = new ArrayList<>();
        List<Member> blank = new ArrayList<>();
        List<SubmittedDocument> documents =
                new ArrayList<>(List.of(SubmittedDocument.of("business-plan"), SubmittedDocument.of("data-consent")));
        for (int i = 0; i < members; i++) {
            String id = "company-" + i;
            complete.add(Member.of(company(id), Role.ADOPTER).building(Tier.ADVANCED_1, Won.ofEok("2.8")));
            owing.add(Member.of(company(id).lacking(Trait.LOCAL_TAX_PAID), Role.ADOPTER)
                    .building(Tier.ADVANCED_1, Won.ofEok("2.8")));
            blank.add(Member.of(Company.of(id), Role.ADOPTER));
            documents.add(SubmittedDocument.of("business-registration", id).issuedOn(DAY));
            documents.add(SubmittedDocument.of("tax-clearance", id).issuedOn(DAY));
            documents.add(
                    SubmittedDocument.of("employment-insurance-roster", id).covering(List.of(2019, 2020)));
        }
        Application empty = Application.of(program.id(), new Consortium(blank));
        unknown = empty;
        known = empty.withConsortium(new Consortium(complete))
                .withSubmitted(Instant.parse("2021-05-15T00:00:00Z"))
                .withSharedSystem(WonRange.exactly(Won.ofEok(2L * members)))
                .withDocuments(documents)
                .stating(Trait.WITHIN_NOTICE_PERIOD)
                .denying(Trait.LOCAL_MATCHING, Trait.OTHER_PAPERS);
        failing = known.withConsortium(new Consortium(owing));
    }

    private static Company company(String id) {
        return Company.builder()
                .id(id)
                .addSizes(SizeClass.SMALL)
                .industry(Ksic.of("C25"))
                .state(BusinessState.OPERATING)
                .projects(List.of())
                .build()
                .having(Trait.NATIONAL_TAX_PAID, Trait.LOCAL_TAX_PAID, Trait.INTEROPERABLE)
                .lacking(Trait.RESTRICTED_BY_NOTICE, Trait.U_TURN, Trait.REGIONAL_JOBS);
    }

    /**
     * All rules of the program written by hand, with a reason for each that is not met or open.
     *
     * @return what is not met, and what is open
     */
    @Benchmark
    public Object byHand() {
        return HandWrittenCheck.check(known);
    }

    /**
     * All rules of the program written by hand, and the money.
     *
     * @return what is not met, what is open, and the support
     */
    @Benchmark
    public Object byHandWithMoney() {
        return HandWrittenCheck.checkWithMoney(known);
    }

    /**
     * A bare loop over the members and the documents: the least that a check can do, without reasons, without most of the
     * rules and without money.
     *
     * @return how many companies and documents pass
     */
    @Benchmark
    public int bareLoop() {
        int good = 0;
        for (Member member : known.consortium().members()) {
            Company company = member.company();
            boolean small = !company.sizes().contains(SizeClass.LARGE);
            boolean industry = company.industry()
                    .map(code -> code.code().startsWith("C") && !code.code().startsWith("C33"))
                    .orElse(false);
            boolean operating = company.state().equals(Optional.of(BusinessState.OPERATING));
            boolean free = company.projects().map(List::isEmpty).orElse(false);
            boolean taxes = Boolean.TRUE.equals(company.traits().get(Trait.NATIONAL_TAX_PAID))
                    && Boolean.TRUE.equals(company.traits().get(Trait.LOCAL_TAX_PAID));
            boolean rest = Boolean.TRUE.equals(company.traits().get(Trait.INTEROPERABLE))
                    && Boolean.FALSE.equals(company.traits().get(Trait.RESTRICTED_BY_NOTICE));
            if (small && industry && operating && free && taxes && rest) {
                good++;
            }
        }
        int fresh = 0;
        for (SubmittedDocument document : known.documents()) {
            boolean old = document.issued()
                    .map(day -> day.plusMonths(3).isBefore(DAY.plusDays(1)))
                    .orElse(false);
            if (document.handedIn() && !old) {
                fresh++;
            }
        }
        return good + fresh;
    }

    /**
     * An application of which everything that may be asked at this stage is known.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment assess() {
        return book.assess(known);
    }

    /**
     * The same application, with what it may get.
     *
     * @param blackhole takes the assessment
     * @return the support
     */
    @Benchmark
    public Object assessWithSupport(Blackhole blackhole) {
        Assessment assessment = book.assess(known);
        blackhole.consume(assessment);
        return assessment.support();
    }

    /**
     * An application of which nothing is known, with the questions that it raises.
     *
     * @return how many questions there are
     */
    @Benchmark
    public int questions() {
        return book.assess(unknown).questions().size();
    }

    /**
     * An application in which every company fails a rule, with what would have to change.
     *
     * @return how many changes there are
     */
    @Benchmark
    public int repairs() {
        return book.assess(failing).repairs().changes().size();
    }
}
