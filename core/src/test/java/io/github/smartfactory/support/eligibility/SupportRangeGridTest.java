package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.Completions;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every small application of a grid, beside every way to finish it: the ends of its support, and what moves it. */
class SupportRangeGridTest {

    private static final long UNIT = 10_000_000;
    private static final ProgramId ID = ProgramId.of(2042, "any");

    private static Won units(long number) {
        return Won.of(number * UNIT);
    }

    private static SupportLimit limit(long units) {
        return SupportLimit.of(units(units), Grounds.NONE);
    }

    private static SupportLimit raised(long units, Trait trait, long by) {
        return limit(units).adjusted(new LimitAdjustment.Add(trait, units(by), Grounds.NONE));
    }

    private static FundingTerms terms(SupportLimit limit, int percent) {
        return FundingTerms.of(limit, CostShare.governmentAtMost(Share.ofPercent(percent), Grounds.NONE));
    }

    private static ProgramBuilder program(FundingTerms basic, FundingTerms... advanced) {
        ProgramBuilder builder = Program.builder()
                .id(ID)
                .name(Cited.of(Name.of("아무 사업", "any program")))
                .status(Cited.of(ProgramStatus.NEW))
                .addOffers(Offer.of(Tier.BASIC, basic, Grounds.NONE));
        for (FundingTerms each : advanced) {
            builder.addOffers(Offer.of(Tier.ADVANCED_1, each, Grounds.NONE));
        }
        return builder;
    }

    private static Application application(Optional<WonRange> shared, Member... members) {
        return Application.of(ID, Consortium.of(members)).withSharedSystem(shared);
    }

    private static void check(Program program, Application application) {
        SupportRange range = program.assess(application).support().orElseThrow();
        Completions completions = new Completions(
                program, application, Won.of(UNIT), program.cluster().isPresent() ? 12 : 24);
        List<Won> ends = completions.ends();
        assertThat(range.least()).as(application.toString()).isEqualTo(ends.get(0));
        assertThat(range.most()).as(application.toString()).contains(ends.get(1));
        Set<String> said = new TreeSet<>();
        range.movedBy().forEach(unknown -> said.add(unknown.toString()));
        Set<String> found = new TreeSet<>(completions.movers());
        if (!found.equals(said)) {
            // What does not show on the grid shows between its points.
            found.addAll(new Completions(program, application, Won.of(UNIT / 4), 24).movers());
        }
        assertThat(said).as(application.toString()).isEqualTo(found);
    }

    private static List<Member> members(String id, List<CostRange> costs) {
        List<Member> members = new ArrayList<>();
        Company company = Company.of(id).withSizes(SizeClass.MEDIUM);
        for (Company each : List.of(company, company.having(Trait.U_TURN), company.lacking(Trait.U_TURN))) {
            for (CostRange cost : costs) {
                Member member = Member.of(each, Role.ADOPTER).withCost(cost);
                members.add(member);
                members.add(member.withType(Tier.BASIC));
            }
        }
        return members;
    }

    @Test
    void theSupportOfTwoInAClusterIsWhatAllCompletionsSay() {
        Program program = program(terms(raised(2, Trait.U_TURN, 2), 50), terms(limit(4), 50))
                .cluster(ClusterScheme.of(Grounds.NONE))
                .build();
        List<CostRange> costs = List.of(
                CostRange.exactly(units(3)), CostRange.exactly(units(9)), CostRange.between(units(2), units(5)));
        List<WonRange> shared =
                List.of(WonRange.exactly(units(1)), WonRange.exactly(units(6)), WonRange.between(Won.ZERO, units(4)));
        List<Member> first = members("A", costs);
        List<Member> second = members("B", costs);
        for (int i = 0; i < first.size(); i++) {
            for (int j = i; j < second.size(); j += 2) {
                WonRange its = shared.get((i + j / 2) % shared.size());
                check(program, application(Optional.of(its), first.get(i), second.get(j)));
            }
        }
    }

    @Test
    void theSupportOfOneIsWhatAllCompletionsSay() {
        List<CostRange> costs = new ArrayList<>();
        for (long least : new long[] {1, 3, 5}) {
            costs.add(CostRange.exactly(units(least)));
            for (long width : new long[] {1, 4, 12}) {
                costs.add(CostRange.between(units(least), units(least + width)));
            }
        }
        List<Program> programs = List.of(
                program(terms(raised(2, Trait.U_TURN, 2), 50), terms(limit(4), 50))
                        .build(),
                program(terms(limit(3), 50), terms(raised(3, Trait.U_TURN, 1), 25))
                        .build(),
                program(terms(raised(0, Trait.U_TURN, 1), 100)).build());
        for (Program program : programs) {
            for (Member member : members("A", costs)) {
                check(program, application(Optional.empty(), member));
                check(program, application(Optional.empty(), member.withSupportAtMost(units(1))));
                check(program, application(Optional.empty(), member.withSupportAtMost(units(3))));
            }
        }
    }

    /** Wages count up to half of the burden and two units, fees for a year, or two of a small enterprise. */
    @Test
    void wagesAndFeesMoveWhatTheyCountFor() {
        OwnStaffCap staff = new OwnStaffCap(Share.ofPercent(50), units(2), Grounds.NONE);
        CloudFeeCap cloud = new CloudFeeCap(1, 2, Grounds.NONE);
        FundingTerms plain = terms(limit(4), 50);
        List<Program> programs = List.of(
                program(plain.withOwnStaffCap(staff), plain).build(),
                program(plain.withCloudFeeCap(cloud), terms(limit(5), 50)).build(),
                program(plain.withCloudFeeCap(cloud).withOwnStaffCap(staff)).build());
        List<CostRange> costs = new ArrayList<>();
        for (long base : new long[] {2, 6, 9}) {
            ProjectCost least = ProjectCost.of(units(base));
            for (ProjectCost most : List.of(
                    least.withOwnStaff(units(1)),
                    least.withOwnStaff(units(3)),
                    least.withCloud(new CloudService(units(1), 2)),
                    ProjectCost.of(units(base + 2)).withOwnStaff(units(1)).withCloud(new CloudService(units(1), 3)))) {
                costs.add(CostRange.exactly(most));
                costs.add(new CostRange(least, Optional.of(most)));
            }
        }
        for (Program program : programs) {
            for (CostRange cost : costs) {
                for (Company company : List.of(Company.of("A"), Company.of("A").withSizes(SizeClass.SMALL))) {
                    Member member = Member.of(company, Role.ADOPTER).withCost(cost);
                    check(program, application(Optional.empty(), member));
                    check(program, application(Optional.empty(), member.withType(Tier.BASIC)));
                }
            }
        }
    }

    /** At both ends of the cost the types get the same, and in between they do not. */
    @Test
    void whatDiffersOnlyBetweenTheEndsMovesTheSupportAsWell() {
        OwnStaffCap staff = new OwnStaffCap(Share.ofPercent(50), units(2), Grounds.NONE);
        CloudFeeCap cloud = new CloudFeeCap(1, 2, Grounds.NONE);
        FundingTerms half = terms(limit(4), 50);
        List<Program> programs = List.of(
                program(half, terms(limit(4), 25)).build(),
                program(half, half).build(),
                program(half, half.withOwnStaffCap(staff)).build(),
                program(half, half.withCloudFeeCap(cloud)).build());
        ProjectCost wide = ProjectCost.of(units(20));
        List<CostRange> costs = List.of(
                CostRange.between(Won.ZERO, units(20)),
                new CostRange(ProjectCost.of(Won.ZERO), Optional.of(wide.withOwnStaff(units(2)))),
                new CostRange(ProjectCost.of(Won.ZERO), Optional.of(wide.withCloud(new CloudService(units(1), 2)))),
                new CostRange(ProjectCost.of(Won.ZERO), Optional.empty()));
        for (Program program : programs) {
            for (CostRange cost : costs) {
                Member member = Member.of(Company.of("A").withSizes(SizeClass.MEDIUM), Role.ADOPTER)
                        .withCost(cost);
                check(program, application(Optional.empty(), member));
                check(program, application(Optional.empty(), member.withSupportAtMost(units(2))));
                check(program, application(Optional.empty(), member.withType(Tier.BASIC)));
            }
        }
    }

    /** Three that leave different sums to the shared system, whose cost may be anything. */
    @Test
    void theSupportOfThreeInAClusterIsWhatAllCompletionsSay() {
        List<Program> programs = List.of(
                program(terms(limit(2), 50), terms(raised(3, Trait.U_TURN, 2), 50))
                        .cluster(ClusterScheme.of(Grounds.NONE))
                        .build(),
                program(terms(raised(1, Trait.U_TURN, 4), 75), terms(limit(4), 75))
                        .cluster(ClusterScheme.of(Grounds.NONE))
                        .build());
        List<Member> kinds = List.of(
                open("K", 1), open("K", 5), open("K", 9), open("K", 4).withType(Tier.BASIC), turned(open("K", 7)));
        List<WonRange> shared = List.of(
                WonRange.exactly(units(2)),
                WonRange.between(Won.ZERO, units(10)),
                WonRange.between(units(3), units(6)));
        for (Program program : programs) {
            for (WonRange its : shared) {
                for (int i = 0; i < kinds.size(); i++) {
                    for (int j = i; j < kinds.size(); j++) {
                        Member a = named("A", kinds.get(i));
                        Member b = named("B", kinds.get(j));
                        Member c = named("C", turned(kinds.get((i + j) % kinds.size())));
                        check(program, application(Optional.of(its), a, b, c));
                    }
                }
            }
        }
    }

    private static Member open(String id, long cost) {
        Company company = Company.of(id).withSizes(SizeClass.MEDIUM);
        return Member.of(company, Role.ADOPTER).withCost(CostRange.exactly(units(cost)));
    }

    private static Member turned(Member member) {
        return member.withCompany(member.company().lacking(Trait.U_TURN));
    }

    private static Member named(String id, Member member) {
        return member.withCompany(member.company().withId(id));
    }
}
