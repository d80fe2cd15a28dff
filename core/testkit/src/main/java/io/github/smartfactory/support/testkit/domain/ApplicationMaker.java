package io.github.smartfactory.support.testkit.domain;

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
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes applications of which every fact is known, with so many faults of a hundred facts. */
public final class ApplicationMaker {

    private static final Set<Trait> BETTER_NOT =
            Set.of(Trait.DISQUALIFIED, Trait.PLEASURE_BUSINESS, Trait.UNWHOLESOME_GOODS, Trait.RESTRICTED_BY_NOTICE);

    private static final List<Trait> TRAITS = Trait.official().stream()
            .filter(trait -> !trait.equals(Trait.SMALL_ENTERPRISE))
            .toList();

    static final List<Role> ROLES = List.of(
            Role.ADOPTER,
            Role.PARTICIPANT,
            Role.SUPPLIER,
            Role.SHARED_SYSTEM_USER,
            Role.LINKED_COMPANY,
            Role.ROBOT_SUPPLIER,
            Role.CLOUD_PROVIDER,
            Role.ISP_INSTITUTION,
            Role.LARGE_ENTERPRISE,
            Role.PLANNING_INSTITUTION);

    /** A letter and five digits. */
    private static final int FINEST = 6;

    private final Program program;
    private final NamedFacts named;
    private final RuleMaker leaves;
    private final Dice dice;
    private final int faults;
    private final Instant submitted;
    private final Optional<Role> crowd;
    private final Optional<SizeClass> sizeOfCrowd;

    /**
     * Starts with nothing made.
     *
     * @param program the program
     * @param leaves what its own rules name
     * @param dice the throws
     * @param faults how many facts of a hundred are at fault
     */
    public ApplicationMaker(Program program, RuleMaker leaves, Dice dice, int faults) {
        this(program, NamedFacts.of(program), leaves, dice, faults, false);
    }

    /** With what the program names, and whether most members may have one role. */
    ApplicationMaker(Program program, NamedFacts named, RuleMaker leaves, Dice dice, int faults, boolean crowded) {
        this.program = program;
        this.named = named;
        this.leaves = leaves;
        this.dice = dice;
        this.faults = faults;
        this.submitted = submitted();
        boolean alike = crowded && dice.chance("crowd", 40);
        this.crowd =
                alike ? Optional.of(dice.pick("role of the crowd", orAll(named.crowds(), ROLES))) : Optional.empty();
        this.sizeOfCrowd = alike && dice.chance("crowd of a size", 50)
                ? Optional.of(dice.pick("size of the crowd", orAll(named.sizes(), List.of(SizeClass.values()))))
                : Optional.empty();
    }

    private boolean fault(String what) {
        return dice.chance("fault " + what, faults);
    }

    Application application(int number) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            members.add(member("m" + i, i == 0));
        }
        return application(members);
    }

    /** An application of these, with every statement and document. */
    Application application(List<Member> members) {
        Map<Trait, Boolean> statements = new HashMap<>();
        List<Trait> all = new ArrayList<>(TRAITS);
        all.addAll(leaves.stated);
        all.addAll(named.stated());
        for (Trait trait : all) {
            statements.put(trait, holds("says " + trait.key(), trait));
        }
        Map<String, WonRange> grants = new LinkedHashMap<>();
        program.cluster()
                .ifPresent(scheme -> scheme.grants()
                        .forEach(grant -> grants.put(grant.key(), WonRange.exactly(amount("grant " + grant.key())))));
        return Application.builder()
                .program(program.id())
                .submitted(submitted)
                .consortium(new Consortium(members))
                .sharedSystem(WonRange.exactly(amount("shared")))
                .putAllGrantCosts(grants)
                .addAllDocuments(documents(members))
                .putAllStatements(statements)
                .build();
    }

    private boolean holds(String what, Trait trait) {
        return BETTER_NOT.contains(trait) == fault(what);
    }

    private Won amount(String what) {
        long random = 1L + dice.roll(what + " amount", Integer.MAX_VALUE);
        return Won.of(dice.pick(
                what,
                List.of(
                        1L,
                        3L,
                        1_000_000L,
                        20_000_000L,
                        28_000_000L,
                        99_999_999L,
                        200_000_000L,
                        400_000_001L,
                        5_000_000_000L,
                        300_000_000_000L,
                        random,
                        random / 8 + 1)));
    }

    Member member(String id, boolean first) {
        boolean institutions = program.applicants() == Audience.PLANNING_INSTITUTIONS;
        Role role = first
                ? dice.pick(
                        "role " + id,
                        institutions
                                ? List.of(Role.PLANNING_INSTITUTION, Role.PLANNING_INSTITUTION, Role.ADOPTER)
                                : List.of(Role.LEAD, Role.ADOPTER, Role.ADOPTER, Role.SUPPLIER, Role.PARTICIPANT))
                : crowd.filter(it -> dice.chance("in the crowd " + id, 80))
                        .orElseGet(() -> dice.pick("role " + id, ROLES));
        EnumSet<Role> roles = EnumSet.of(role);
        if (dice.chance("also supplies " + id, 15)) {
            roles.add(Role.SUPPLIER);
        }
        Member plain = Member.builder().company(company(id)).addAllRoles(roles).build();
        if (!plain.bearsProject()) {
            return plain;
        }
        SupportType type = fault("type " + id)
                ? dice.pick("type " + id, List.of(Tier.BASIC, Tier.ADVANCED_1, Tier.ADVANCED_2, Variant.ONLY))
                : dice.pick("type " + id, program.types());
        Optional<Won> atMost =
                dice.chance("at most " + id, 15) ? Optional.of(amount("at most " + id)) : Optional.empty();
        return plain.withType(type).withCost(CostRange.exactly(cost(id))).withSupportAtMost(atMost);
    }

    private ProjectCost cost(String id) {
        ProjectCost base = ProjectCost.of(amount("cost " + id));
        boolean cloud = dice.chance("cloud " + id, 25);
        boolean staff = dice.chance("staff " + id, 25);
        Optional<CloudService> service = cloud
                ? Optional.of(new CloudService(
                        amount("fee " + id).min(Won.ofEok(1)), 1 + dice.roll("years of cloud " + id, 6)))
                : Optional.empty();
        Won wages = staff ? amount("staff " + id).min(Won.ofEok(10)) : Won.ZERO;
        return new ProjectCost(base.base(), wages, service);
    }

    /**
     * A company of which every fact is known.
     *
     * @param id its id
     * @return the company
     */
    public Company company(String id) {
        Ksic industry = Ksic.of(
                fault("industry " + id)
                        ? dice.pick("industry " + id, faultyIndustries())
                        : dice.pick("industry " + id, List.of("C10", "C31202", "C24")));
        Map<Trait, Boolean> traits = new HashMap<>();
        List<Trait> all = new ArrayList<>(TRAITS);
        all.addAll(leaves.traits);
        all.addAll(named.ofCompanies());
        for (Trait trait : all) {
            if (!trait.equals(Trait.SMALL_ENTERPRISE)) {
                boolean sure = trait.equals(Trait.MANUFACTURER) && industry.isWithin(Ksic.of("C"));
                traits.put(trait, sure || holds(id + " " + trait.key(), trait));
            }
        }
        SizeClass size = sizeOfCrowd.orElseGet(() -> fault("size " + id)
                ? dice.pick("size " + id, List.of(SizeClass.values()))
                : dice.pick("size " + id, List.of(SizeClass.SMALL, SizeClass.MEDIUM)));
        return Company.builder()
                .id(id)
                .addSizes(size)
                .industry(industry)
                .state(
                        fault("state " + id)
                                ? dice.pick("state " + id, List.of(BusinessState.values()))
                                : BusinessState.OPERATING)
                .level(
                        fault("level " + id)
                                ? dice.pick("level " + id, List.of(SmartLevel.values()))
                                : SmartLevel.INTERMEDIATE_2)
                .projects(projects(id))
                .putAllTraits(traits)
                .build();
    }

    private static <T> List<T> orAll(Set<T> some, List<T> all) {
        return some.isEmpty() ? all : List.copyOf(some);
    }

    /** Some that official rules shut out, and those that the program names. */
    private List<String> faultyIndustries() {
        List<String> industries = new ArrayList<>(List.of("I55", "C33", "C34", "R91", "A01"));
        named.industries().forEach(industry -> industries.add(finest(industry)));
        return industries;
    }

    /** One of five digits within an industry, so that it is known whether it is within any other. */
    private static String finest(Ksic industry) {
        String code = industry.divisions().get(0).code();
        String longest = code.length() > industry.code().length() ? code : industry.code();
        return longest + "0".repeat(FINEST - longest.length());
    }

    private List<PriorProject> projects(String id) {
        List<PriorProject> projects = new ArrayList<>();
        if (!fault("projects " + id)) {
            return projects;
        }
        LocalDate day = day();
        for (int i = 0; i <= dice.roll("projects " + id, 3 + named.projects()); i++) {
            String what = id + " project " + i;
            LocalDate selected = day.plusDays(dice.pick(what, List.of(-700, -400, -365, -1, 0, 1)));
            SupportType type = dice.pick(what + " type", List.of(Tier.BASIC, Tier.ADVANCED_1, Variant.ONLY));
            PriorProject project = PriorProject.underWay(program.id(), type, selected);
            // Of one under way, the level that it will reach is taken from its type.
            boolean done = dice.chance(what + " done", 70) || type.equals(Variant.ONLY);
            projects.add(
                    done
                            ? project.completedOn(selected.plusDays(dice.pick(what + " days", List.of(0, 1, 300, 399))))
                                    .reaching(dice.pick(what + " level", List.of(SmartLevel.values())))
                            : project);
        }
        return projects;
    }

    private LocalDate day() {
        return submitted.atZone(RecruitmentWindow.ZONE).toLocalDate();
    }

    private List<SubmittedDocument> documents(List<Member> members) {
        List<SubmittedDocument> documents = new ArrayList<>();
        Set<RequiredDocument> all = new LinkedHashSet<>(named.documents());
        all.addAll(leaves.documents);
        for (RequiredDocument document : all) {
            documents.add(document(document, Optional.empty()));
            members.forEach(member -> documents.add(document(document, Optional.of(member.id()))));
        }
        return documents;
    }

    private SubmittedDocument document(RequiredDocument document, Optional<String> company) {
        String what = document.key() + " of " + company.orElse("all");
        SubmittedDocument there = new SubmittedDocument(
                document.key(),
                company,
                true,
                Optional.of(day()),
                document.years().isEmpty() ? List.of(2020) : document.years());
        if (!fault(what)) {
            return there;
        }
        return switch (dice.roll(what, 6)) {
            case 0, 1 -> there.missing();
            case 2 -> there.issuedOn(day().plusDays(1));
            case 3 -> there.issuedOn(day().minusMonths(3).minusDays(1));
            case 4 -> there.issuedOn(day().minusMonths(3));
            default -> there.covering(List.of(2020));
        };
    }

    private Instant submitted() {
        List<Instant> moments = moments(program);
        return fault("submitted") ? dice.pick("submitted", moments) : moments.get(0);
    }

    /**
     * Moments around the ends of all windows, the first of which is in one.
     *
     * @param program the program
     * @return the moments
     */
    public static List<Instant> moments(Program program) {
        List<LocalDateTime> moments = new ArrayList<>();
        LocalDateTime newYear = LocalDate.of(program.id().year(), 1, 1).atStartOfDay();
        for (RecruitmentWindow window : program.windowsFor(program.applicants())) {
            if (window instanceof RecruitmentWindow.Fixed fixed) {
                moments.add(fixed.from().atStartOfDay());
                moments.add(fixed.from().atStartOfDay().minusSeconds(1));
                moments.add(fixed.closes());
                moments.add(fixed.closes().plusSeconds(1));
            } else if (window instanceof RecruitmentWindow.Rolling rolling) {
                moments.add(rolling.from().atStartOfDay());
                moments.add(rolling.from().atStartOfDay().minusSeconds(1));
            } else if (window instanceof RecruitmentWindow.Monthly monthly) {
                LocalDateTime first = monthly.months().from().atDay(1).atTime(LocalTime.NOON);
                moments.add(first);
                moments.add(first.minusDays(1));
                moments.add(first.plusMonths(3));
            }
        }
        moments.add(newYear.plusDays(40));
        moments.add(newYear.minusYears(1));
        moments.add(newYear.plusYears(1));
        moments.add(newYear.plusYears(20));
        return moments.stream()
                .map(moment -> moment.atZone(RecruitmentWindow.ZONE).toInstant())
                .toList();
    }
}
