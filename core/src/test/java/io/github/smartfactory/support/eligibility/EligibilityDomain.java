package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.Dice;
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
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
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
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Applications of which everything is true or false, and what is known of them: to all official programs, and to programs
 * with rules of any form. Every choice is a throw of dice with a name, so that a case with fewer members, fewer faults or
 * fewer unknown facts is otherwise the same: that is what a failure shrinks to.
 */
public final class EligibilityDomain extends DomainContextBase {

    private static final List<Program> PROGRAMS = OfficialCatalog.catalog().programs();

    private static final Map<ProgramId, RuleBook> BOOKS = new HashMap<>();

    static {
        PROGRAMS.forEach(program -> BOOKS.put(program.id(), program.ruleBook()));
    }

    private static final List<Role> ROLES = List.of(
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

    private static final Set<Trait> BETTER_NOT =
            Set.of(Trait.DISQUALIFIED, Trait.PLEASURE_BUSINESS, Trait.UNWHOLESOME_GOODS, Trait.RESTRICTED_BY_NOTICE);

    private static final List<Trait> TRAITS = Trait.official().stream()
            .filter(trait -> !trait.equals(Trait.SMALL_ENTERPRISE))
            .toList();

    private static final Map<SupportType, SmartLevel> TARGETS = Map.of(
            Tier.BASIC, SmartLevel.BASIC,
            Tier.ADVANCED_1, SmartLevel.INTERMEDIATE_1,
            Tier.ADVANCED_2, SmartLevel.INTERMEDIATE_2);

    /** Shares of members. */
    private static final List<Share> SHARES = List.of(
            Share.ofPercent(50), Share.ZERO, new Share(1, 3), Share.ofPercent(40), Share.ofPercent(75), Share.ONE);

    static final int HIDDEN = 0;
    static final int PARTLY = 1;
    static final int KNOWN = 2;

    /** For jqwik, and for the tests of other modules. */
    public EligibilityDomain() {}

    /**
     * An application, and how much of it is known.
     *
     * @param program the program, with its own rules
     * @param book its rule book
     * @param truth the application with every fact known
     * @param percent how many facts of a hundred are known
     * @param stage the stage
     * @param dice the throws
     */
    public record Case(Program program, RuleBook book, Application truth, int percent, Stage stage, Dice dice) {
        /** How well a fact is known if so many of a hundred are: never less well if more are. */
        private int level(String fact, int known) {
            if (wishesWhatIsNotOffered(fact)) {
                return KNOWN;
            }
            if (dice.chance("known " + fact, known)) {
                return KNOWN;
            }
            return dice.chance("partly " + fact, 30) ? PARTLY : HIDDEN;
        }

        /** Of an unknown type it is taken for granted that it is offered. */
        private boolean wishesWhatIsNotOffered(String fact) {
            return fact.endsWith(": type")
                    && truth.consortium()
                            .find(fact.substring(0, fact.indexOf(':')))
                            .flatMap(Member::type)
                            .filter(type -> !book.types().contains(type))
                            .isPresent();
        }

        public Application known() {
            return knowing(Set.of());
        }

        Application knowing(Set<String> besides) {
            return blend(truth, fact -> besides.contains(fact) ? KNOWN : level(fact, percent), dice);
        }

        Application knowingMore(int more) {
            return blend(truth, fact -> level(fact, Math.min(100, percent + more)), dice);
        }

        public Assessment assess(Application application) {
            return book.assess(application, stage);
        }

        @Override
        public String toString() {
            return program.id() + " at " + stage + ", " + percent + "% known, own rules "
                    + book.rules().stream()
                            .filter(rule -> rule.key().startsWith("own-"))
                            .toList()
                    + ", truth " + truth + ", known " + known();
        }
    }

    // ---- Cases ----

    @Provide
    public Arbitrary<Case> cases() {
        return Arbitraries.frequencyOf(Tuple.of(3, officialCases()), Tuple.of(2, ownCases()));
    }

    static Arbitrary<Case> officialCases() {
        return cases(0);
    }

    /** With up to three rules of one's own. */
    static Arbitrary<Case> ownCases() {
        return cases(3);
    }

    private static Arbitrary<Case> cases(int ownRules) {
        return Combinators.combine(
                        Arbitraries.of(PROGRAMS),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(0, 3, 20, 60),
                        Arbitraries.of(100, 95, 80, 40, 0),
                        Arbitraries.of(Stage.class),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(Math.min(ownRules, 1), ownRules))
                .as((program, members, faults, percent, stage, seed, rules) ->
                        make(program, members, faults, percent, stage, new Dice(seed), rules))
                .withoutEdgeCases();
    }

    private static Case make(
            Program official, int members, int faults, int percent, Stage stage, Dice dice, int ownRules) {
        Program program = official;
        Leaves leaves = new Leaves(dice, false, false);
        for (int i = 0; i < ownRules; i++) {
            program = program.adding(ownRule(leaves, i));
        }
        RuleBook book = ownRules == 0 ? BOOKS.getOrDefault(program.id(), program.ruleBook()) : program.ruleBook();
        Application truth = new Truths(program, leaves, dice, faults).application(members);
        return new Case(program, book, truth, percent, stage, dice);
    }

    static Rule ownRule(Leaves leaves, int number) {
        String path = "own-" + number;
        Dice dice = leaves.dice;
        return Rule.builder()
                .key(path)
                .kind(dice.pick(path + " kind", List.of(RuleKind.values())))
                .title(Name.of("자체 규칙 " + number, "own rule " + number))
                .condition(leaves.condition(path, 3))
                .due(dice.pick(path + " due", List.of(Stage.APPLICATION, Stage.APPLICATION, Stage.COMPLETION)))
                .remedy(
                        dice.chance(path + " remedy", 50)
                                ? Optional.of(Name.of("해결 " + number, "remedy " + number))
                                : Optional.empty())
                .grounds(Grounds.NONE)
                .build();
    }

    /**
     * A small case with nothing but rules whose facts are yes or no.
     *
     * @param book the rules and the money
     * @param known the application with the open facts hidden
     * @param open the open facts
     */
    record YesNo(RuleBook book, Application known, List<YesNoFact> open) {
        /** The application with every open fact answered by a bit. */
        Application completed(int bits) {
            Application completed = known;
            for (int i = 0; i < open.size(); i++) {
                completed = open.get(i).answer(completed, (bits & (1 << i)) != 0);
            }
            return completed;
        }
    }

    /** A fact that is yes or no; of a size whether it is small. */
    record YesNoFact(String name, Optional<String> company, Optional<Trait> trait, Optional<String> document) {
        Application answer(Application application, boolean yes) {
            if (document.isPresent()) {
                SubmittedDocument there =
                        new SubmittedDocument(document.get(), company, true, Optional.empty(), List.of());
                return application.handing(yes ? there : there.missing());
            }
            Trait its = trait.orElseThrow();
            if (company.isEmpty()) {
                return yes ? application.stating(its) : application.denying(its);
            }
            Company owner =
                    application.consortium().find(company.get()).orElseThrow().company();
            if (its.equals(Trait.SMALL_ENTERPRISE)) {
                return application.replacing(owner.withSizes(yes ? SizeClass.SMALL : SizeClass.MEDIUM));
            }
            return application.replacing(yes ? owner.having(its) : owner.lacking(its));
        }

        private Application hide(Application application) {
            if (document.isPresent()) {
                return application.withDocuments(application.documents().stream()
                        .filter(each -> !each.key().equals(document.get())
                                || !each.company().equals(company))
                        .toList());
            }
            Trait its = trait.orElseThrow();
            if (company.isEmpty()) {
                Map<Trait, Boolean> statements = new HashMap<>(application.statements());
                statements.remove(its);
                return application.withStatements(statements);
            }
            Company owner =
                    application.consortium().find(company.get()).orElseThrow().company();
            if (its.equals(Trait.SMALL_ENTERPRISE)) {
                return application.replacing(owner.withSizes(SizeClass.SMALL, SizeClass.MEDIUM));
            }
            Map<Trait, Boolean> traits = new HashMap<>(owner.traits());
            traits.remove(its);
            return application.replacing(owner.withTraits(traits));
        }
    }

    @Provide
    public Arbitrary<YesNo> yesNoCases() {
        return Combinators.combine(
                        Arbitraries.of(PROGRAMS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.longs())
                .as((program, members, rules, open, seed) -> yesNo(program, members, rules, open, new Dice(seed)))
                .withoutEdgeCases();
    }

    private static YesNo yesNo(Program official, int members, int ownRules, int most, Dice dice) {
        Leaves leaves = new Leaves(dice, true, true);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < ownRules; i++) {
            rules.add(ownRule(leaves, i).withDue(Stage.APPLICATION));
        }
        Program program = official.withRules(rules).withDocuments(List.of());
        RuleBook official1 = BOOKS.getOrDefault(official.id(), official.ruleBook());
        RuleBook book = new RuleBook(
                official1.program(),
                official1.name(),
                official1.types(),
                official1.terms(),
                official1.cluster(),
                rules);
        Application truth = new Truths(program, leaves, dice, 50).application(members);
        Set<Trait> money = new LinkedHashSet<>();
        book.terms().values().stream().map(FundingTerms::traits).forEach(money::addAll);
        List<YesNoFact> facts = new ArrayList<>();
        leaves.stated.forEach(trait -> facts.add(new YesNoFact(
                Unknown.statement(trait).toString(), Optional.empty(), Optional.of(trait), Optional.empty())));
        leaves.documents.forEach(document -> facts.add(new YesNoFact(
                Unknown.document(Unknown.Kind.DOCUMENT, Optional.empty(), document)
                        .toString(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(document.key()))));
        for (Member member : truth.consortium().members()) {
            Set<Trait> its = new LinkedHashSet<>(leaves.traits);
            its.addAll(money);
            for (Trait trait : its) {
                Unknown unknown = trait.equals(Trait.SMALL_ENTERPRISE)
                        ? Unknown.ofCompany(Unknown.Kind.SIZE, member.id())
                        : new Unknown(
                                Unknown.Kind.TRAIT,
                                Optional.of(member.id()),
                                Optional.of(trait.key()),
                                Optional.of(trait.label()));
                facts.add(new YesNoFact(
                        unknown.toString(), Optional.of(member.id()), Optional.of(trait), Optional.empty()));
            }
            leaves.documents.forEach(document -> facts.add(new YesNoFact(
                    Unknown.document(Unknown.Kind.DOCUMENT, Optional.of(member.id()), document)
                            .toString(),
                    Optional.of(member.id()),
                    Optional.empty(),
                    Optional.of(document.key()))));
        }
        List<YesNoFact> open = new ArrayList<>();
        Application known = truth;
        for (int i = 0; i < most && !facts.isEmpty(); i++) {
            YesNoFact fact = facts.remove(dice.roll("open " + i, facts.size()));
            open.add(fact);
            known = fact.hide(known);
        }
        return new YesNo(book, known, open);
    }

    // ---- Rules of any form ----

    /** Makes conditions, and remembers what they name. */
    static final class Leaves {
        private final Dice dice;
        private final boolean fresh;
        private final boolean yesNo;
        private final Set<Trait> stated = new LinkedHashSet<>();
        private final Set<Trait> traits = new LinkedHashSet<>();
        private final Set<RequiredDocument> documents = new LinkedHashSet<>();
        private int next;

        Leaves(Dice dice, boolean fresh, boolean yesNo) {
            this.dice = dice;
            this.fresh = fresh;
            this.yesNo = yesNo;
        }

        private Trait trait(String path) {
            String key = "own-" + (fresh ? next++ : dice.roll(path + " trait", 3));
            return Trait.of(key, "특성 " + key, key);
        }

        private Trait ofCompany(String path) {
            boolean official = !yesNo && dice.chance(path + " official", 30);
            Trait trait = official
                    ? dice.pick(path + " which", List.of(Trait.MANUFACTURER, Trait.SMALL_ENTERPRISE, Trait.STAR))
                    : trait(path);
            traits.add(trait);
            return trait;
        }

        private Trait ofApplication(String path) {
            Trait trait = trait(path);
            stated.add(trait);
            return trait;
        }

        private RequiredDocument document(String path) {
            int number = fresh ? next++ : dice.roll(path + " document", 4);
            RequiredDocumentBuilder builder = RequiredDocument.builder()
                    .key("own-document-" + number)
                    .name(Name.of("서류 " + number, "document " + number))
                    .addFrom(Role.ADOPTER)
                    .each(false)
                    .due(Stage.APPLICATION)
                    .grounds(Grounds.NONE);
            if (!yesNo && number % 2 == 1) {
                builder.maxAgeMonths(3);
            }
            if (!yesNo && number / 2 == 1) {
                builder.addYears(2020, 2021);
            }
            RequiredDocument document = builder.build();
            documents.add(document);
            return document;
        }

        private Set<Role> roles(String path) {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            for (Role role : ROLES) {
                if (dice.chance(path + " for " + role, role == Role.ADOPTER ? 60 : 25)) {
                    roles.add(role);
                }
            }
            if (dice.chance(path + " for lead", 40) || roles.isEmpty()) {
                roles.add(Role.LEAD);
            }
            return roles;
        }

        Condition condition(String path, int depth) {
            int sides = depth == 0 ? 7 : 11;
            return switch (dice.roll(path + " form", sides)) {
                case 0 -> new Condition.Stated(ofApplication(path));
                case 1 -> new Condition.HandedIn(document(path));
                case 2, 3 -> new Condition.Every(roles(path), requirement(path + ".r", 2));
                case 4 ->
                    new Condition.AtLeast(
                            1 + dice.roll(path + " number", 3),
                            roles(path),
                            dice.chance(path + " all count", 30)
                                    ? Optional.empty()
                                    : Optional.of(requirement(path + ".r", 2)));
                case 5, 6 -> ofShare(path);
                case 7, 8 -> new Condition.AllOf(conditions(path, depth));
                case 9 -> new Condition.AnyOf(conditions(path, depth));
                default -> new Condition.Not(condition(path + ".n", depth - 1));
            };
        }

        private Condition ofShare(String path) {
            return dice.chance(path + " more than", 50)
                    ? moreThanShare(path)
                    : new Condition.AtLeastShare(
                            dice.pick(path + " share", SHARES), roles(path), requirement(path + ".r", 2));
        }

        Condition.MoreThanShare moreThanShare(String path) {
            List<Share> lessThanAll =
                    SHARES.stream().filter(share -> !share.equals(Share.ONE)).toList();
            return new Condition.MoreThanShare(
                    dice.pick(path + " share", lessThanAll), roles(path), requirement(path + ".r", 2));
        }

        private List<Condition> conditions(String path, int depth) {
            List<Condition> parts = new ArrayList<>();
            int number = 1 + dice.roll(path + " parts", 3);
            for (int i = 0; i < number; i++) {
                parts.add(condition(path + "." + i, depth - 1));
            }
            return parts;
        }

        Requirement requirement(String path, int depth) {
            int sides = (depth == 0 ? 0 : 5) + (yesNo ? 3 : 12);
            int form = dice.roll(path + " form", sides);
            int leaf = depth == 0 ? form : form - 5;
            if (leaf < 0) {
                return switch (form) {
                    case 0, 1 -> new Requirement.AllOf(requirements(path, depth));
                    case 2, 3 -> new Requirement.AnyOf(requirements(path, depth));
                    default -> new Requirement.Not(requirement(path + ".n", depth - 1));
                };
            }
            return switch (leaf) {
                case 0, 1, 3 -> new Requirement.Has(ofCompany(path));
                case 2 -> new Requirement.HandedIn(document(path));
                case 4 -> new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, dice.pick(path, sizes())));
                case 5 -> new Requirement.IndustryIn(List.of(Ksic.of(dice.pick(path, List.of("C", "C10", "I")))));
                case 6 -> new Requirement.InState(EnumSet.of(BusinessState.OPERATING));
                case 7 -> new Requirement.NoProjectUnderWay();
                case 8 -> new Requirement.OncePerLevel(TARGETS);
                case 9 -> new Requirement.TypeIn(List.of(Tier.BASIC, Tier.ADVANCED_2, Variant.ONLY));
                case 10 -> new Requirement.ReachesTarget(TARGETS);
                default -> new Requirement.Stated(ofApplication(path));
            };
        }

        private List<Requirement> requirements(String path, int depth) {
            List<Requirement> parts = new ArrayList<>();
            int number = 1 + dice.roll(path + " parts", 3);
            for (int i = 0; i < number; i++) {
                parts.add(requirement(path + "." + i, depth - 1));
            }
            return parts;
        }

        private static List<SizeClass> sizes() {
            return List.of(SizeClass.values());
        }
    }

    // ---- What is true ----

    /** Makes applications of which every fact is known, with so many faults of a hundred facts. */
    static final class Truths {
        private final Program program;
        private final Leaves leaves;
        private final Dice dice;
        private final int faults;
        private final Instant submitted;

        Truths(Program program, Leaves leaves, Dice dice, int faults) {
            this.program = program;
            this.leaves = leaves;
            this.dice = dice;
            this.faults = faults;
            this.submitted = submitted();
        }

        private boolean fault(String what) {
            return dice.chance("fault " + what, faults);
        }

        Application application(int number) {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                members.add(member("m" + i, i == 0));
            }
            Map<Trait, Boolean> statements = new HashMap<>();
            List<Trait> all = new ArrayList<>(TRAITS);
            all.addAll(leaves.stated);
            for (Trait trait : all) {
                statements.put(trait, holds("says " + trait.key(), trait));
            }
            Map<String, WonRange> grants = new LinkedHashMap<>();
            program.cluster()
                    .ifPresent(scheme -> scheme.grants()
                            .forEach(grant ->
                                    grants.put(grant.key(), WonRange.exactly(amount("grant " + grant.key())))));
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
                    : dice.pick("role " + id, ROLES);
            EnumSet<Role> roles = EnumSet.of(role);
            if (dice.chance("also supplies " + id, 15)) {
                roles.add(Role.SUPPLIER);
            }
            Member plain =
                    Member.builder().company(company(id)).addAllRoles(roles).build();
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

        Company company(String id) {
            Ksic industry = Ksic.of(
                    fault("industry " + id)
                            ? dice.pick("industry " + id, List.of("I55", "C33", "C34", "R91", "A01"))
                            : dice.pick("industry " + id, List.of("C10", "C31202", "C24")));
            Map<Trait, Boolean> traits = new HashMap<>();
            List<Trait> all = new ArrayList<>(TRAITS);
            all.addAll(leaves.traits);
            for (Trait trait : all) {
                if (!trait.equals(Trait.SMALL_ENTERPRISE)) {
                    boolean sure = trait.equals(Trait.MANUFACTURER) && industry.isWithin(Ksic.of("C"));
                    traits.put(trait, sure || holds(id + " " + trait.key(), trait));
                }
            }
            SizeClass size = fault("size " + id)
                    ? dice.pick("size " + id, List.of(SizeClass.values()))
                    : dice.pick("size " + id, List.of(SizeClass.SMALL, SizeClass.MEDIUM));
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

        private List<PriorProject> projects(String id) {
            List<PriorProject> projects = new ArrayList<>();
            if (!fault("projects " + id)) {
                return projects;
            }
            LocalDate day = day();
            for (int i = 0; i <= dice.roll("projects " + id, 3); i++) {
                String what = id + " project " + i;
                LocalDate selected = day.plusDays(dice.pick(what, List.of(-700, -400, -365, -1, 0, 1)));
                SupportType type = dice.pick(what + " type", List.of(Tier.BASIC, Tier.ADVANCED_1, Variant.ONLY));
                PriorProject project = PriorProject.underWay(program.id(), type, selected);
                // Of one under way, the level that it will reach is taken from its type.
                boolean done = dice.chance(what + " done", 70) || type.equals(Variant.ONLY);
                projects.add(
                        done
                                ? project.completedOn(
                                                selected.plusDays(dice.pick(what + " days", List.of(0, 1, 300, 399))))
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
            Set<RequiredDocument> all = new LinkedHashSet<>(program.documents());
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
    }

    /** Moments around the ends of all windows, the first of which is in one. */
    static List<Instant> moments(Program program) {
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

    // ---- What is known ----

    /** What is known of an application: of a fact that is known better, never less. Facts are named as unknowns are. */
    static Application blend(Application truth, ToIntFunction<String> level, Dice dice) {
        List<Member> members = truth.consortium().members().stream()
                .map(member -> member(member, level, dice))
                .toList();
        List<SubmittedDocument> documents = new ArrayList<>();
        for (SubmittedDocument document : truth.documents()) {
            String whose = document.company().map(id -> id + ": ").orElse("");
            boolean date = level.applyAsInt(whose + "document-date " + document.key()) == KNOWN;
            boolean years = level.applyAsInt(whose + "document-years " + document.key()) == KNOWN;
            if (level.applyAsInt(whose + "document " + document.key()) == KNOWN) {
                documents.add(new SubmittedDocument(
                        document.key(),
                        document.company(),
                        document.handedIn(),
                        document.issued().filter(it -> date),
                        years ? document.years() : List.of()));
            }
        }
        Map<Trait, Boolean> statements = new HashMap<>();
        truth.statements().forEach((trait, holds) -> {
            if (level.applyAsInt("statement " + trait.key()) == KNOWN) {
                statements.put(trait, holds);
            }
        });
        Map<String, WonRange> grants = new HashMap<>();
        truth.grantCosts()
                .forEach((key, cost) -> range(cost, level.applyAsInt("grant-cost " + key), key, dice)
                        .ifPresent(known -> grants.put(key, known)));
        return Application.builder()
                .program(truth.program())
                .submitted(truth.submitted().filter(it -> level.applyAsInt("submitted") == KNOWN))
                .consortium(new Consortium(members))
                .sharedSystem(truth.sharedSystem()
                        .flatMap(cost -> range(cost, level.applyAsInt("shared-cost"), "shared", dice)))
                .putAllGrantCosts(grants)
                .putAllShares(truth.shares())
                .addAllDocuments(documents)
                .putAllStatements(statements)
                .build();
    }

    private static Optional<WonRange> range(WonRange exact, int level, String what, Dice dice) {
        return switch (level) {
            case KNOWN -> Optional.of(exact);
            case PARTLY -> {
                Won amount = exact.least();
                Won least = dice.chance("low " + what, 50) ? amount : Won.of(amount.amount() / 2);
                Optional<Won> most = dice.chance("open " + what, 30)
                        ? Optional.empty()
                        : Optional.of(amount.plus(Won.of(dice.roll("high " + what, 1_000_000_000))));
                yield Optional.of(new WonRange(least, most));
            }
            default -> Optional.empty();
        };
    }

    private static Member member(Member member, ToIntFunction<String> level, Dice dice) {
        String whose = member.id() + ": ";
        Company truth = member.company();
        Map<Trait, Boolean> traits = new HashMap<>();
        truth.traits().forEach((trait, holds) -> {
            if (level.applyAsInt(whose + "trait " + trait.key()) == KNOWN) {
                traits.put(trait, holds);
            }
        });
        EnumSet<SizeClass> sizes = switch (level.applyAsInt(whose + "size")) {
            case KNOWN -> EnumSet.copyOf(truth.sizes());
            case PARTLY -> {
                EnumSet<SizeClass> some = EnumSet.copyOf(truth.sizes());
                some.add(dice.pick(whose + "other size", List.of(SizeClass.values())));
                yield some;
            }
            default -> EnumSet.allOf(SizeClass.class);
        };
        Company company = Company.builder()
                .id(truth.id())
                .addAllSizes(sizes)
                .industry(
                        switch (level.applyAsInt(whose + "industry")) {
                            case KNOWN -> truth.industry();
                            case PARTLY -> truth.industry().map(Ksic::section);
                            default -> Optional.empty();
                        })
                .state(truth.state().filter(it -> level.applyAsInt(whose + "state") == KNOWN))
                .level(truth.level().filter(it -> level.applyAsInt(whose + "level") == KNOWN))
                .projects(truth.projects().filter(it -> level.applyAsInt(whose + "projects") == KNOWN))
                .putAllTraits(traits)
                .build();
        return member.withCompany(company)
                .withType(member.type().filter(it -> level.applyAsInt(whose + "type") == KNOWN))
                .withCost(member.cost().flatMap(cost -> costs(cost, level.applyAsInt(whose + "cost"), whose, dice)));
    }

    private static Optional<CostRange> costs(CostRange exact, int level, String whose, Dice dice) {
        return switch (level) {
            case KNOWN -> Optional.of(exact);
            case PARTLY -> {
                ProjectCost cost = exact.least();
                boolean lower = dice.chance("low cost " + whose, 50);
                ProjectCost least = lower ? ProjectCost.of(Won.of((cost.base().amount() + 1) / 2)) : cost;
                long more = dice.pick("high cost " + whose, List.of(0L, 1L, 10_000_000L, 1_000_000_000L));
                ProjectCost most = new ProjectCost(
                        cost.base().plus(Won.of(more)),
                        cost.ownStaff().plus(Won.of(more / 2)),
                        cost.cloud()
                                .map(cloud -> new CloudService(
                                        cloud.feePerYear().plus(Won.of(more / 4)), cloud.years() + 1)));
                yield Optional.of(new CostRange(
                        least, dice.chance("open cost " + whose, 30) ? Optional.empty() : Optional.of(most)));
            }
            default -> Optional.empty();
        };
    }
}
