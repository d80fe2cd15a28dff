package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a program says of profiles, each looked up once. */
final class Rulings {

    private static final Set<RuleKind> WHO_MAY_APPLY = EnumSet.of(RuleKind.ELIGIBILITY, RuleKind.EXCLUSION);

    private final Program program;
    private final RuleBook book;
    private final int leastCompanies;
    private final Map<Profile, Ruling> known = new ConcurrentHashMap<>();

    Rulings(Program program) {
        this.program = program;
        this.book = program.ruleBook();
        this.leastCompanies = leastCompanies(book.rules());
    }

    Ruling of(Profile profile) {
        return known.computeIfAbsent(profile, this::rule);
    }

    int leastCompanies() {
        return leastCompanies;
    }

    private Ruling rule(Profile profile) {
        if (!program.types().contains(profile.type())) {
            return Ruling.refusing(Standing.NOT_OFFERED, List.of(), List.of());
        }
        if (program.offer(profile.type()).terms().isEmpty()) {
            return Ruling.refusing(Standing.NOT_STATED, List.of(), List.of());
        }
        List<String> failed = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (Rule rule : book.required(Stage.APPLICATION)) {
            switch (check(rule, profile)) {
                case NO -> failed.add(rule.key());
                case UNKNOWN -> untold.add(rule.key());
                case YES -> {}
            }
        }
        if (!failed.isEmpty()) {
            return Ruling.refusing(Standing.NOT_ELIGIBLE, failed, untold);
        }
        return profile.companies() < leastCompanies
                ? Ruling.refusing(Standing.TOO_FEW_COMPANIES, List.of(), untold)
                : Ruling.paying(program.resolve(profile.type(), profile.holding()), untold);
    }

    /** Whether a firm meets a rule, if it is one on who may apply that every company with a project has to meet. */
    private Truth check(Rule rule, Profile profile) {
        if (!asksEach(rule)) {
            return Truth.YES;
        }
        Set<Role> asked = ((Condition.Every) rule.condition()).roles();
        Member member = Member.builder()
                .company(profile.company("firm"))
                .addRoles(asked.contains(Role.ADOPTER) ? Role.ADOPTER : Role.PARTICIPANT)
                .type(profile.type())
                .build();
        Application application = Application.of(program.id(), Consortium.of(member));
        return rule.check(Situation.of(application, book.types())).check().truth();
    }

    /** Whether a rule is one on who may apply that each company with a project has to meet by itself. */
    static boolean asksEach(Rule rule) {
        return WHO_MAY_APPLY.contains(rule.kind())
                && rule.condition() instanceof Condition.Every every
                && (every.roles().contains(Role.ADOPTER) || every.roles().contains(Role.PARTICIPANT));
    }

    /** How many companies with a project of their own have to apply together. */
    static int leastCompanies(List<Rule> rules) {
        return rules.stream()
                .filter(Rulings::asksForCompanies)
                .mapToInt(rule -> ((Condition.AtLeast) rule.condition()).number())
                .max()
                .orElse(1);
    }

    /**
     * Whether a rule demands a number of companies with a project of their own: of any, or of those who make up the whole
     * consortium, such as ten manufacturers. What the others of a consortium are is taken to be as it is demanded.
     */
    static boolean asksForCompanies(Rule rule) {
        return rule.kind().isRequired()
                && rule.due() == Stage.APPLICATION
                && rule.when().isEmpty()
                && rule.condition() instanceof Condition.AtLeast least
                && (least.requirement().isEmpty()
                        ? Member.BEARERS.containsAll(least.roles())
                        : rule.kind() == RuleKind.COMPOSITION && Member.BEARERS.equals(least.roles()));
    }
}
