package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the digital cluster of 2021 as one would write them by hand: all that its rule book has, on every company
 * that they are about, and every document. Each rule is met, failed or open, apart from each other, as a portal needs it
 * to know what is still to be asked; each that is not met leaves a little object with the rule and the company. It goes
 * over the members once and looks up each fact where it needs it.
 *
 * <p>What it leaves out: a support type that is not known leaves all open that turns on the level that it aims at, even
 * where every type would say the same; of earlier projects those count whose level is known, whatever was reached before
 * them; the rules are no data and know neither words nor what states them; nothing tells which facts to ask for or what
 * to change.
 */
final class HandWrittenCheck {

    /** The rules. */
    enum Rule {
        WINDOW,
        APPLICANT,
        OFFERED_TYPE,
        MANUFACTURERS,
        SUPPLIERS,
        SIZE,
        SUPPLIER_POOL,
        ONCE_PER_LEVEL,
        NO_PROJECT_UNDER_WAY,
        IN_BUSINESS,
        NO_LODGING_OR_RESTAURANT,
        NO_PLEASURE_BUSINESS,
        NATIONAL_TAX,
        LOCAL_TAX,
        NO_UNWHOLESOME_GOODS,
        INTEROPERABLE,
        NOT_RESTRICTED_BY_NOTICE,
        NOTARISED_CONTRACT,
        SECURITY_SOLUTION,
        COURSES,
        USAGE_LOGS,
        LEVEL_REACHED,
        AAS_DATA,
        KAMP,
        CLOUD_RESOURCES,
        BUSINESS_PLAN,
        BUSINESS_REGISTRATION,
        TAX_CLEARANCE,
        EMPLOYMENT_INSURANCE_ROSTER,
        DATA_CONSENT,
        LOCAL_MATCHING_AGREEMENT,
        OTHERS,
        REVISED_PLAN,
        COURSE_CERTIFICATES,
        OWN_STAFF_EVIDENCE
    }

    /**
     * Why a rule is not met.
     *
     * @param rule the rule
     * @param company the company that it is about; empty if it is about the whole application
     */
    record Reason(Rule rule, String company) {}

    /**
     * What the check says: a rule without any reason is met.
     *
     * @param failed what is not met
     * @param open what is not known
     */
    record Result(List<Reason> failed, List<Reason> open) {}

    /**
     * What the check says, with the money.
     *
     * @param result what it says of the rules
     * @param support what the cluster gets, in won
     */
    record Paid(Result result, long support) {}

    /** In the place of a company: what is about the whole application. */
    private static final String ALL = "";

    private static final List<Integer> YEARS = List.of(2019, 2020);

    private final Application application;
    private final Optional<LocalDate> day;
    private final Map<String, Map<String, SubmittedDocument>> documents = new HashMap<>();
    private final List<Reason> failed = new ArrayList<>();
    private final List<Reason> open = new ArrayList<>();
    private int bearers;
    private int manufacturers;
    private int perhapsManufacturers;
    private int suppliers;

    private HandWrittenCheck(Application application) {
        this.application = application;
        this.day = application.day();
        for (SubmittedDocument document : application.documents()) {
            documents
                    .computeIfAbsent(document.company().orElse(ALL), company -> new HashMap<>())
                    .put(document.key(), document);
        }
    }

    /** Whether each rule is met. */
    static Result check(Application application) {
        HandWrittenCheck check = new HandWrittenCheck(application);
        for (Member member : application.consortium().members()) {
            check.member(member);
        }
        check.whole();
        return new Result(check.failed, check.open);
    }

    /** Whether each rule is met, and the support, for which types and costs must be known. */
    static Paid checkWithMoney(Application application) {
        return new Paid(check(application), support(application));
    }

    // ---- The members ----

    private void member(Member member) {
        Set<Role> roles = member.roles();
        boolean bears = roles.contains(Role.LEAD) || roles.contains(Role.PARTICIPANT) || roles.contains(Role.ADOPTER);
        boolean applies = bears || roles.contains(Role.SHARED_SYSTEM_USER);
        boolean supplies = roles.contains(Role.SUPPLIER);
        Map<String, SubmittedDocument> its = documents.getOrDefault(member.id(), Map.of());
        if (applies || supplies) {
            everyone(member.company(), its);
        }
        if (bears || supplies) {
            require(is(member.company(), Trait.INTEROPERABLE), Rule.INTEROPERABLE, member.id());
        }
        if (applies) {
            applicant(member.company(), its);
        }
        if (bears) {
            bearer(member, its);
        }
        if (supplies) {
            suppliers++;
            require(is(member.company(), Trait.SUPPLIER_POOL), Rule.SUPPLIER_POOL, member.id());
        }
    }

    private void everyone(Company company, Map<String, SubmittedDocument> its) {
        String id = company.id();
        Truth operates = company.state().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(company.state().get() == BusinessState.OPERATING);
        require(operates, Rule.IN_BUSINESS, id);
        require(isWithin(company, "I").not(), Rule.NO_LODGING_OR_RESTAURANT, id);
        require(isWithin(company, "C").or(is(company, Trait.PLEASURE_BUSINESS).not()), Rule.NO_PLEASURE_BUSINESS, id);
        require(is(company, Trait.NATIONAL_TAX_PAID), Rule.NATIONAL_TAX, id);
        require(is(company, Trait.LOCAL_TAX_PAID), Rule.LOCAL_TAX, id);
        require(
                is(company, Trait.UNWHOLESOME_GOODS)
                        .not()
                        .or(isWithin(company, "C33").not()),
                Rule.NO_UNWHOLESOME_GOODS,
                id);
        require(is(company, Trait.RESTRICTED_BY_NOTICE).not(), Rule.NOT_RESTRICTED_BY_NOTICE, id);
        require(isFresh(its.get("tax-clearance")), Rule.TAX_CLEARANCE, id);
        require(covers(its.get("employment-insurance-roster")), Rule.EMPLOYMENT_INSURANCE_ROSTER, id);
    }

    private void applicant(Company company, Map<String, SubmittedDocument> its) {
        String id = company.id();
        Set<SizeClass> sizes = company.sizes();
        Truth large = !sizes.contains(SizeClass.LARGE) ? Truth.NO : sizes.size() == 1 ? Truth.YES : Truth.UNKNOWN;
        require(large.not(), Rule.SIZE, id);
        require(isFree(company), Rule.NO_PROJECT_UNDER_WAY, id);
        require(isFresh(its.get("business-registration")), Rule.BUSINESS_REGISTRATION, id);
    }

    private void bearer(Member member, Map<String, SubmittedDocument> its) {
        Company company = member.company();
        String id = company.id();
        bearers++;
        switch (isWithin(company, "C").or(is(company, Trait.MANUFACTURER))) {
            case YES -> manufacturers++;
            case UNKNOWN -> perhapsManufacturers++;
            case NO -> {}
        }
        target(member, company, id);
        Truth elsewhere = is(company, Trait.CAPABILITY_PROGRAM).or(is(company, Trait.MEISTER_PROGRAM));
        Truth courses = is(company, Trait.LEADERSHIP_COURSE).and(is(company, Trait.STAFF_COURSE));
        require(courses.or(elsewhere), Rule.COURSES, id);
        require(isThere(its.get("course-certificates")).or(elsewhere), Rule.COURSE_CERTIFICATES, id);
        Truth ownStaff = isSaid(Trait.OWN_STAFF);
        require(isThere(its.get("own-staff-evidence")).or(ownStaff.not()), Rule.OWN_STAFF_EVIDENCE, id);
    }

    private void target(Member member, Company company, String id) {
        if (member.type().isEmpty()) {
            require(Truth.UNKNOWN, Rule.ONCE_PER_LEVEL, id);
            require(Truth.UNKNOWN, Rule.LEVEL_REACHED, id);
        } else if (member.type().get() instanceof Tier tier) {
            SmartLevel target = target(tier);
            require(isFirstAt(target, company), Rule.ONCE_PER_LEVEL, id);
            Truth reached = company.level().isEmpty()
                    ? Truth.UNKNOWN
                    : Truth.of(company.level().get().compareTo(target) >= 0);
            require(reached, Rule.LEVEL_REACHED, id);
        } else {
            require(Truth.NO, Rule.OFFERED_TYPE, id);
        }
    }

    private static SmartLevel target(Tier tier) {
        return switch (tier) {
            case BASIC -> SmartLevel.BASIC;
            case ADVANCED_1 -> SmartLevel.INTERMEDIATE_1;
            case ADVANCED_2 -> SmartLevel.INTERMEDIATE_2;
        };
    }

    /** No project at the level of an earlier one. */
    private static Truth isFirstAt(SmartLevel target, Company company) {
        if (company.projects().isEmpty()) {
            return Truth.UNKNOWN;
        }
        int there = 0;
        for (PriorProject project : company.projects().get()) {
            if (project.reached().isPresent() && project.reached().get() == target) {
                there++;
            }
        }
        return Truth.of(there < 2);
    }

    private Truth isFree(Company company) {
        if (company.projects().isEmpty()) {
            return Truth.UNKNOWN;
        }
        for (PriorProject project : company.projects().get()) {
            if (day.isEmpty()) {
                return Truth.UNKNOWN;
            }
            if (project.isUnderWayOn(day.get())) {
                return Truth.NO;
            }
        }
        return Truth.YES;
    }

    // ---- The whole ----

    private void whole() {
        require(isSaid(Trait.WITHIN_NOTICE_PERIOD), Rule.WINDOW, ALL);
        require(Truth.of(bearers >= 1), Rule.APPLICANT, ALL);
        boolean perhapsEnough = manufacturers + perhapsManufacturers >= 10;
        Truth enough = manufacturers >= 10 ? Truth.YES : perhapsEnough ? Truth.UNKNOWN : Truth.NO;
        require(enough, Rule.MANUFACTURERS, ALL);
        require(Truth.of(suppliers >= 1), Rule.SUPPLIERS, ALL);
        require(isSaid(Trait.NOTARISED_CONTRACT), Rule.NOTARISED_CONTRACT, ALL);
        require(isSaid(Trait.SECURITY_SOLUTION), Rule.SECURITY_SOLUTION, ALL);
        require(isSaid(Trait.USAGE_LOGS), Rule.USAGE_LOGS, ALL);
        require(isSaid(Trait.AAS_DATA), Rule.AAS_DATA, ALL);
        require(isSaid(Trait.KAMP), Rule.KAMP, ALL);
        require(isSaid(Trait.CLOUD_RESOURCES), Rule.CLOUD_RESOURCES, ALL);
        Map<String, SubmittedDocument> its = documents.getOrDefault(ALL, Map.of());
        require(isThere(its.get("business-plan")), Rule.BUSINESS_PLAN, ALL);
        require(isThere(its.get("data-consent")), Rule.DATA_CONSENT, ALL);
        require(isThere(its.get("revised-plan")), Rule.REVISED_PLAN, ALL);
        Truth localMatching = isSaid(Trait.LOCAL_MATCHING);
        require(
                isThere(its.get("local-matching-agreement")).or(localMatching.not()),
                Rule.LOCAL_MATCHING_AGREEMENT,
                ALL);
        require(isThere(its.get("others")).or(isSaid(Trait.OTHER_PAPERS).not()), Rule.OTHERS, ALL);
    }

    // ---- The facts ----

    private static Truth isThere(@Nullable SubmittedDocument document) {
        return document == null ? Truth.UNKNOWN : Truth.of(document.handedIn());
    }

    /** Handed in, and issued in the three months before the application. */
    private Truth isFresh(@Nullable SubmittedDocument document) {
        if (document == null) {
            return Truth.UNKNOWN;
        }
        if (!document.handedIn()) {
            return Truth.NO;
        }
        if (document.issued().isEmpty() || day.isEmpty()) {
            return Truth.UNKNOWN;
        }
        LocalDate issued = document.issued().get();
        return Truth.of(!issued.isAfter(day.get()) && !issued.plusMonths(3).isBefore(day.get()));
    }

    private static Truth covers(@Nullable SubmittedDocument document) {
        if (document == null) {
            return Truth.UNKNOWN;
        }
        if (!document.handedIn()) {
            return Truth.NO;
        }
        return document.years().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(document.years().containsAll(YEARS));
    }

    private Truth isSaid(Trait trait) {
        return truth(application.statements().get(trait));
    }

    private static Truth is(Company company, Trait trait) {
        return truth(company.traits().get(trait));
    }

    private static Truth truth(@Nullable Boolean given) {
        return given == null ? Truth.UNKNOWN : Truth.of(given);
    }

    /** Whether the industry is another or a part of it; unknown if it is known too broadly to tell. */
    private static Truth isWithin(Company company, String industry) {
        Optional<Ksic> known = company.industry();
        if (known.isEmpty()) {
            return Truth.UNKNOWN;
        }
        String its = known.get().code();
        if (its.startsWith(industry)) {
            return Truth.YES;
        }
        return industry.startsWith(its) ? Truth.UNKNOWN : Truth.NO;
    }

    private void require(Truth truth, Rule rule, String company) {
        switch (truth) {
            case YES -> {}
            case NO -> failed.add(new Reason(rule, company));
            case UNKNOWN -> open.add(new Reason(rule, company));
        }
    }

    // ---- The money ----

    /** The least of the limits of all, the share of the whole cost, and what the own factories get with the shared system. */
    private static long support(Application application) {
        long limits = 0;
        long costs = 0;
        long own = 0;
        for (Member member : application.consortium().members()) {
            if (member.type().isPresent() && member.type().get() instanceof Tier tier) {
                long limit = limit(member.company(), tier);
                long cost = cost(member);
                limits += limit;
                costs += cost;
                own += Math.min(limit, cost / 2);
            }
        }
        long shared = application.sharedSystem().orElseThrow().least().amount();
        return Math.min(limits, Math.min((costs + shared) / 2, own + shared));
    }

    private static long limit(Company company, Tier tier) {
        long limit = switch (tier) {
            case BASIC -> 70_000_000L;
            case ADVANCED_1 -> 200_000_000L;
            case ADVANCED_2 -> 400_000_000L;
        };
        if (is(company, Trait.U_TURN) == Truth.YES) {
            limit += limit / 2;
        }
        if (is(company, Trait.REGIONAL_JOBS) == Truth.YES) {
            limit += 50_000_000L;
        }
        return limit;
    }

    private static long cost(Member member) {
        ProjectCost planned = member.cost().orElseThrow().least();
        long cost = planned.base().amount();
        if (planned.cloud().isPresent()) {
            CloudService cloud = planned.cloud().get();
            int most = member.company().sizes().contains(SizeClass.MEDIUM) ? 3 : 5;
            cost += cloud.feePerYear().amount() * Math.min(cloud.years(), most);
        }
        return cost + Math.min(planned.ownStaff().amount(), cost / 5);
    }
}
