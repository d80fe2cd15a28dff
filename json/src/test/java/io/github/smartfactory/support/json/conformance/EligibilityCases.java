package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who may apply: one fact at a time, and for every condition a pair in which it alone makes the difference. */
final class EligibilityCases {

    static final String BASE = "satisfied";

    private static final String SATISFIED = "eligibility/satisfied/";

    /** Conditions that never make the difference alone, and why. */
    static final Map<String, String> UNPAIRED = Map.of();

    private final ProgramFile file;
    private final Program program;
    private final Application base;
    private final List<Rule> rules;
    private final Changes changes;
    private final Search search;
    private final Map<String, String> known = new HashMap<>();

    private EligibilityCases(ProgramFile file) {
        this.file = file;
        this.program = file.program();
        this.base = complete(program, file.satisfied());
        this.rules = program.ruleBook().rules();
        this.changes = new Changes(file, base);
        this.search = new Search(base, rules.stream().map(Target::of).toList(), changes);
    }

    /** The application that meets everything, with the documents as well that are not asked for. */
    private static Application complete(Program program, Application satisfied) {
        Application application = satisfied;
        for (RequiredDocument document : program.documents()) {
            List<Optional<String>> from = document.each()
                    ? application.consortium().members(EnumSet.copyOf(document.from())).stream()
                            .map(Member::id)
                            .map(Optional::of)
                            .toList()
                    : List.of(Optional.empty());
            for (Optional<String> company : from) {
                boolean there = application.documents().stream()
                        .anyMatch(it ->
                                it.key().equals(document.key()) && it.company().equals(company));
                if (!there) {
                    application = application.handing(
                            new SubmittedDocument(document.key(), company, true, application.day(), document.years()));
                }
            }
        }
        return application;
    }

    static void addTo(ProgramFile file) {
        new EligibilityCases(file).addAll();
    }

    /** Who applies, as the windows are printed. */
    static String applicants(Program program) {
        return program.applicants().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void addAll() {
        file.base(BASE, base);
        Map<String, Boolean> all = search.all(base).orElseThrow();
        assertThat(all).as(program.id().toString()).doesNotContainValue(false);
        Set<Stage> stages = EnumSet.of(Stage.APPLICATION);
        rules.forEach(rule -> stages.add(rule.due()));
        for (Stage stage : stages) {
            whole(
                    SATISFIED + stage.key(),
                    base,
                    stage,
                    Name.of("모든 규칙을 충족한다.", "Every rule is met."),
                    Grounds.union(rules.stream().map(Rule::grounds).toList()));
        }
        for (Rule rule : rules) {
            Map<String, Leaf> leaves = leaves(Target.of(rule));
            leaves.forEach((name, leaf) -> values(rule, leaf, name));
            leaves.forEach((name, leaf) -> pair(rule, leaf, name));
        }
    }

    /** The conditions of a rule by names of which none is there twice. */
    static Map<String, Leaf> leaves(Target target) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        for (Leaf leaf : Leaf.of(target)) {
            String name = name(leaf);
            int number = 1;
            while (leaves.putIfAbsent(number == 1 ? name : name + "-" + number, leaf) != null) {
                number++;
            }
        }
        return leaves;
    }

    private void values(Rule rule, Leaf leaf, String name) {
        for (Change change : search.changesOf(leaf)) {
            Optional<Application> changed = change.on(base);
            if (changed.isPresent() && search.all(changed.get()).isPresent()) {
                add("eligibility/" + rule.key() + "/" + name + "/" + change.key(), changed.get(), rule, change.says());
            }
        }
    }

    private void pair(Rule rule, Leaf leaf, String name) {
        Target target = Target.of(rule);
        Optional<Search.Found> found = search.pair(target, leaf);
        if (found.isEmpty()) {
            String why = UNPAIRED.get(program.id() + "/" + rule.key() + "/" + leaf.path());
            if (why == null) {
                throw new IllegalStateException(
                        "no pair for " + leaf.path() + " of " + rule.key() + ": " + program.id());
            }
            file.unpaired(rule.key(), leaf.path(), why);
            return;
        }
        Search.Found pair = found.get();
        boolean metBefore = new TwoValued(pair.before()).meets(target);
        String of = "eligibility/" + rule.key() + "/" + name + "/alone-";
        String before = pair.context().isEmpty()
                ? id(SATISFIED + rule.due().key())
                : add(of + (metBefore ? "met" : "not-met"), pair.before(), rule, Search.said(pair.context()));
        String after = add(of + (metBefore ? "not-met" : "met"), pair.after(), rule, pair.says());
        file.pair(rule.key(), leaf.path(), metBefore ? before : after, metBefore ? after : before);
        forget(rule, leaf, name, pair);
    }

    private String id(String rest) {
        return file.id(rest);
    }

    static String name(Leaf leaf) {
        String when = leaf.path().startsWith("when") ? "when-" : "";
        if (leaf.requirement().isPresent()) {
            Requirement requirement = leaf.requirement().get();
            if (requirement instanceof Requirement.Has has) {
                return when + has.trait().key();
            }
            if (requirement instanceof Requirement.Stated stated) {
                return when + stated.trait().key();
            }
            return when + hyphened(requirement.getClass().getSimpleName());
        }
        if (leaf.condition() instanceof Condition.Stated stated) {
            return when + stated.trait().key();
        }
        return when
                + (leaf.roles().isEmpty() ? hyphened(leaf.condition().getClass().getSimpleName()) : "number");
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    // ---- Cases ----

    /** The case of an application at the stage at which a rule is due; the one that there is if there is one. */
    private String add(String what, Application application, Rule rule, Name says) {
        Map<String, Boolean> outcomes = search.all(application).orElseThrow();
        List<Rule> failing = rules.stream()
                .filter(each -> !outcomes.getOrDefault(each.key(), false))
                .toList();
        Grounds grounds = failing.isEmpty()
                ? rule.grounds()
                : Grounds.union(failing.stream().map(Rule::grounds).toList());
        return whole(what, application, rule.due(), reason(says, failing, rule.due()), grounds);
    }

    private static boolean decides(Rule rule, Stage stage) {
        return rule.kind() != RuleKind.RECOMMENDATION
                && rule.kind() != RuleKind.CLAWBACK
                && rule.due().compareTo(stage) <= 0;
    }

    private static Name reason(Name says, List<Rule> failing, Stage stage) {
        if (failing.isEmpty()) {
            return Name.of(says.korean() + ". 모든 규칙을 그대로 충족한다.", says.english() + ". Every rule is met all the same.");
        }
        List<Rule> deciding =
                failing.stream().filter(rule -> decides(rule, stage)).toList();
        if (deciding.isEmpty()) {
            return Name.of(
                    says.korean() + ". 충족하지 못한 규칙이 있으나 이 단계의 판정에는 들지 않는다: " + titles(failing, true) + ".",
                    says.english() + ". What is not met does not decide at this stage: " + titles(failing, false)
                            + ".");
        }
        return Name.of(
                says.korean() + ". 충족하지 못한 규칙: " + titles(deciding, true) + ".",
                says.english() + ". Not met: " + titles(deciding, false) + ".");
    }

    private static String titles(List<Rule> of, boolean korean) {
        return of.stream()
                .map(rule ->
                        "“" + (korean ? rule.title().korean() : rule.title().english()) + "”")
                .collect(Collectors.joining(", "));
    }

    private String whole(String what, Application application, Stage stage, Name reason, Grounds grounds) {
        String same = stage.key() + ProgramFile.json(application);
        String there = known.get(same);
        if (there != null) {
            return there;
        }
        Map<String, Boolean> outcomes = search.all(application).orElseThrow();
        known.put(same, id(what));
        file.add(Case.of(
                id(what),
                "eligibility",
                reason,
                grounds,
                Tree.object("stage", stage.key(), "application", file.changed(BASE, application)),
                expected(
                        stage,
                        outcomes.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> Set.of(it.getValue()),
                                        (a, b) -> a,
                                        LinkedHashMap::new)),
                        Optional.empty())));
        return id(what);
    }

    /** The verdict, where a rule may still come out both ways. */
    private Map<String, Object> expected(
            Stage stage, Map<String, Set<Boolean>> outcomes, Optional<Map<String, Object>> asks) {
        List<String> violated = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        String verdict = "satisfied";
        for (Rule rule : rules) {
            Set<Boolean> its = outcomes.getOrDefault(rule.key(), Set.of());
            if (its.contains(true) && !its.contains(false)) {
                continue;
            }
            boolean fails = !its.contains(true);
            (fails ? violated : undetermined).add(rule.key());
            if (decides(rule, stage) && !verdict.equals("violated")) {
                verdict = fails ? "violated" : "undetermined";
            }
        }
        return Tree.object(
                "verdict", verdict,
                "violated", violated,
                "undetermined", Optional.of(undetermined).filter(keys -> !keys.isEmpty()),
                "asks", asks);
    }

    // ---- What is not known ----

    /**
     * An application of which one fact is not known.
     *
     * @param fact the fact
     * @param application the application
     * @param completions the ways in which it can be
     */
    private record Forgotten(Map<String, Object> fact, Application application, List<Application> completions) {}

    private void forget(Rule rule, Leaf leaf, String name, Search.Found pair) {
        Optional<Forgotten> forgotten = forgotten(leaf, pair.before());
        if (forgotten.isEmpty()) {
            return;
        }
        Map<String, Set<Boolean>> outcomes = new LinkedHashMap<>();
        for (Application completion : forgotten.get().completions()) {
            search.all(completion)
                    .ifPresent(all -> all.forEach((key, met) ->
                            outcomes.computeIfAbsent(key, it -> new TreeSet<>()).add(met)));
        }
        if (outcomes.getOrDefault(rule.key(), Set.of()).size() < 2) {
            return;
        }
        Application application = forgotten.get().application();
        String same = rule.due().key() + ProgramFile.json(application);
        if (known.putIfAbsent(same, "") != null) {
            return;
        }
        file.add(Case.of(
                id("eligibility/" + rule.key() + "/" + name + "/not-known"),
                "eligibility",
                Name.of(
                        "이 사실을 몰라 “" + rule.title().korean() + "”의 충족 여부를 정할 수 없다.",
                        "As long as the fact is not known, “" + rule.title().english() + "” may come out both ways."),
                rule.grounds(),
                Tree.object("stage", rule.due().key(), "application", file.changed(BASE, application)),
                expected(rule.due(), outcomes, Optional.of(forgotten.get().fact()))));
    }

    private Optional<Forgotten> forgotten(Leaf leaf, Application from) {
        if (leaf.requirement().isEmpty()) {
            if (leaf.condition() instanceof Condition.Stated stated) {
                return Optional.of(statement(stated.trait(), from));
            }
            if (leaf.condition() instanceof Condition.HandedIn handedIn) {
                return Optional.of(document(handedIn.document(), Optional.empty(), from));
            }
            boolean byNotice = leaf.condition() instanceof Condition.WindowOpen
                    && from.statements().containsKey(Trait.WITHIN_NOTICE_PERIOD);
            return byNotice ? Optional.of(statement(Trait.WITHIN_NOTICE_PERIOD, from)) : Optional.empty();
        }
        String id = from.consortium().members().stream()
                .filter(member -> member.isAny(leaf.roles()))
                .map(Member::id)
                .findFirst()
                .orElseThrow();
        return forgotten(leaf.requirement().get(), id, from);
    }

    private Optional<Forgotten> forgotten(Requirement requirement, String id, Application from) {
        if (requirement instanceof Requirement.Has has) {
            boolean told = has.trait().equals(Trait.MANUFACTURER) || has.trait().equals(Trait.SMALL_ENTERPRISE);
            return told
                    ? Optional.empty()
                    : Optional.of(fact(
                            Tree.object(
                                    "kind",
                                    "trait",
                                    "company",
                                    id,
                                    "key",
                                    has.trait().key()),
                            from,
                            Applications.notKnowing(id, has.trait()),
                            changes.of(requirement, id)));
        }
        if (requirement instanceof Requirement.SizeIn) {
            return Optional.of(ofCompany(
                    "size", id, from, it -> it.withSizes(EnumSet.allOf(SizeClass.class)), changes.of(requirement, id)));
        }
        if (requirement instanceof Requirement.InState) {
            return Optional.of(
                    ofCompany("state", id, from, it -> it.withState(Optional.empty()), changes.of(requirement, id)));
        }
        if (requirement instanceof Requirement.ReachesTarget) {
            return Optional.of(
                    ofCompany("level", id, from, it -> it.withLevel(Optional.empty()), changes.of(requirement, id)));
        }
        if (requirement instanceof Requirement.NoProjectUnderWay
                || requirement instanceof Requirement.CompletedProjects
                || requirement instanceof Requirement.OncePerLevel) {
            List<Change> all = new ArrayList<>(changes.of(new Requirement.NoProjectUnderWay(), id));
            all.addAll(changes.of(new Requirement.CompletedProjects(1, Optional.empty()), id));
            rules.stream()
                    .flatMap(rule -> Leaf.of(Target.of(rule)).stream())
                    .flatMap(leaf -> leaf.requirement().stream())
                    .filter(Requirement.OncePerLevel.class::isInstance)
                    .forEach(once -> all.addAll(changes.of(once, id)));
            return Optional.of(ofCompany("projects", id, from, it -> it.withProjects(Optional.empty()), all));
        }
        if (requirement instanceof Requirement.IndustryIn) {
            List<Change> all = new ArrayList<>();
            for (String code : List.of("C29", "C33", "I55", "I56", "J58", "R91")) {
                UnaryOperator<Company> industry = it -> it.withIndustry(Ksic.of(code));
                Name any = Name.of(code, code);
                all.add(new Change(
                        code,
                        any,
                        Applications.company(id, it -> industry.apply(it).having(Trait.MANUFACTURER))));
                all.add(new Change(
                        code,
                        any,
                        Applications.company(id, it -> industry.apply(it).lacking(Trait.MANUFACTURER))));
            }
            return Optional.of(ofCompany("industry", id, from, it -> it.withIndustry(Optional.empty()), all));
        }
        if (requirement instanceof Requirement.HandedIn handedIn) {
            return Optional.of(document(handedIn.document(), Optional.of(id), from));
        }
        if (requirement instanceof Requirement.Stated stated) {
            return Optional.of(statement(stated.trait(), from));
        }
        return Optional.empty();
    }

    private static Forgotten fact(
            Map<String, Object> fact, Application from, UnaryOperator<Application> forgetting, List<Change> values) {
        return new Forgotten(
                fact,
                forgetting.apply(from),
                values.stream().flatMap(value -> value.on(from).stream()).toList());
    }

    private static Forgotten ofCompany(
            String kind, String id, Application from, UnaryOperator<Company> forgetting, List<Change> values) {
        return fact(Tree.object("kind", kind, "company", id), from, Applications.company(id, forgetting), values);
    }

    private Forgotten statement(Trait trait, Application from) {
        return fact(
                Tree.object("kind", "statement", "key", trait.key()),
                from,
                Applications.silentOn(trait),
                changes.of(new Condition.Stated(trait)));
    }

    private Forgotten document(RequiredDocument document, Optional<String> company, Application from) {
        SubmittedDocument any = new SubmittedDocument(document.key(), company, true, Optional.empty(), List.of());
        return fact(
                Tree.object("kind", "document", "company", company, "key", document.key()),
                from,
                Applications.notKnowing(any),
                company.isPresent()
                        ? changes.of(new Requirement.HandedIn(document), company.get())
                        : changes.of(new Condition.HandedIn(document)));
    }
}
