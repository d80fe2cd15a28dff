package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the digital cluster of 2021 as one would write them by hand: all that its rule book has, on every company
 * that they are about, documents and money included. Each rule that is not met leaves a little object with its key and the
 * company.
 *
 * <p>It goes over the members once and looks up each fact where it needs it. What it leaves out: a fact that is not known
 * counts as one that is not met, industry, types and costs must be known, wages of own staff and earlier projects are
 * taken more simply, the rules are no data and know neither words nor what states them, and nothing tells what to ask or
 * to change.
 */
final class HandWrittenCheck {

    /**
     * That a rule is not met.
     *
     * @param rule the key of the rule
     * @param company the company that fails it; empty if it is about the whole application
     */
    record Reason(String rule, String company) {}

    /**
     * What the check says.
     *
     * @param reasons what is not met
     * @param support what the cluster gets, in won
     */
    record Result(List<Reason> reasons, long support) {}

    /** In the place of a company: what is about the whole application. */
    private static final String ALL = "";

    private static final List<Integer> YEARS = List.of(2019, 2020);

    private final Application application;
    private final LocalDate day;
    private final Map<String, Map<String, SubmittedDocument>> documents = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private int bearers;
    private int manufacturers;
    private int suppliers;
    private long limits;
    private long costs;
    private long own;

    private HandWrittenCheck(Application application) {
        this.application = application;
        this.day = application.day().orElseThrow();
        for (SubmittedDocument document : application.documents()) {
            documents
                    .computeIfAbsent(document.company().orElse(ALL), company -> new HashMap<>())
                    .put(document.key(), document);
        }
    }

    static Result check(Application application) {
        HandWrittenCheck check = new HandWrittenCheck(application);
        for (Member member : application.consortium().members()) {
            check.member(member);
        }
        check.whole();
        return new Result(check.reasons, check.support());
    }

    private void member(Member member) {
        Set<Role> roles = member.roles();
        boolean bears = roles.contains(Role.LEAD) || roles.contains(Role.PARTICIPANT) || roles.contains(Role.ADOPTER);
        boolean applies = bears || roles.contains(Role.SHARED_SYSTEM_USER);
        boolean supplies = roles.contains(Role.SUPPLIER);
        if (applies || supplies) {
            everyone(member.company());
        }
        if (bears || supplies) {
            require(is(member.company(), Trait.INTEROPERABLE), "interoperable", member.id());
        }
        if (applies) {
            applicant(member.company());
        }
        if (bears) {
            bearer(member);
        }
        if (supplies) {
            suppliers++;
            require(is(member.company(), Trait.SUPPLIER_POOL), "supplier-pool", member.id());
        }
    }

    private void everyone(Company company) {
        String id = company.id();
        String industry = company.industry().orElseThrow().code();
        boolean operates = company.state().isPresent() && company.state().get() == BusinessState.OPERATING;
        require(operates, "in-business", id);
        require(!industry.startsWith("I"), "no-lodging-or-restaurant", id);
        require(industry.startsWith("C") || isNot(company, Trait.PLEASURE_BUSINESS), "no-pleasure-business", id);
        require(is(company, Trait.NATIONAL_TAX_PAID), "national-tax", id);
        require(is(company, Trait.LOCAL_TAX_PAID), "local-tax", id);
        require(isNot(company, Trait.UNWHOLESOME_GOODS) || !industry.startsWith("C33"), "no-unwholesome-goods", id);
        require(isNot(company, Trait.RESTRICTED_BY_NOTICE), "not-restricted-by-notice", id);
        Map<String, SubmittedDocument> its = documents.getOrDefault(id, Map.of());
        require(isFresh(its, "tax-clearance"), "document-tax-clearance", id);
        SubmittedDocument roster = its.get("employment-insurance-roster");
        boolean covers = roster != null && roster.handedIn() && roster.years().containsAll(YEARS);
        require(covers, "document-employment-insurance-roster", id);
    }

    private void applicant(Company company) {
        String id = company.id();
        require(!company.sizes().contains(SizeClass.LARGE), "size", id);
        require(isFree(company), "no-project-under-way", id);
        Map<String, SubmittedDocument> its = documents.getOrDefault(id, Map.of());
        require(isFresh(its, "business-registration"), "document-business-registration", id);
    }

    private boolean isFree(Company company) {
        if (company.projects().isEmpty()) {
            return false;
        }
        for (PriorProject project : company.projects().get()) {
            if (project.isUnderWayOn(day)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFresh(Map<String, SubmittedDocument> its, String key) {
        SubmittedDocument document = its.get(key);
        if (document == null || !document.handedIn() || document.issued().isEmpty()) {
            return false;
        }
        LocalDate issued = document.issued().get();
        return !issued.isAfter(day) && !issued.plusMonths(3).isBefore(day);
    }

    private void bearer(Member member) {
        Company company = member.company();
        String id = company.id();
        bearers++;
        if (is(company, Trait.MANUFACTURER)
                || company.industry().orElseThrow().code().startsWith("C")) {
            manufacturers++;
        }
        if (member.type().isPresent() && member.type().get() instanceof Tier tier) {
            SmartLevel target = target(tier);
            require(isFirstAt(target, company), "once-per-level", id);
            require(company.level().isPresent() && company.level().get().compareTo(target) >= 0, "level-reached", id);
            money(member, tier);
        } else {
            require(false, "offered-type", id);
        }
        boolean elsewhere = is(company, Trait.CAPABILITY_PROGRAM) || is(company, Trait.MEISTER_PROGRAM);
        require(elsewhere || (is(company, Trait.LEADERSHIP_COURSE) && is(company, Trait.STAFF_COURSE)), "courses", id);
        Map<String, SubmittedDocument> its = documents.getOrDefault(id, Map.of());
        require(elsewhere || isThere(its, "course-certificates"), "document-course-certificates", id);
        if (isSaid(Trait.OWN_STAFF)) {
            require(isThere(its, "own-staff-evidence"), "document-own-staff-evidence", id);
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
    private static boolean isFirstAt(SmartLevel target, Company company) {
        int there = 0;
        for (PriorProject project : company.projects().orElse(List.of())) {
            if (project.reached().isPresent() && project.reached().get() == target) {
                there++;
            }
        }
        return there < 2;
    }

    private void money(Member member, Tier tier) {
        long limit = switch (tier) {
            case BASIC -> 70_000_000L;
            case ADVANCED_1 -> 200_000_000L;
            case ADVANCED_2 -> 400_000_000L;
        };
        if (is(member.company(), Trait.U_TURN)) {
            limit += limit / 2;
        }
        if (is(member.company(), Trait.REGIONAL_JOBS)) {
            limit += 50_000_000L;
        }
        ProjectCost planned = member.cost().orElseThrow().least();
        long cost = planned.base().amount();
        if (planned.cloud().isPresent()) {
            CloudService cloud = planned.cloud().get();
            int most = member.company().sizes().contains(SizeClass.MEDIUM) ? 3 : 5;
            cost += cloud.feePerYear().amount() * Math.min(cloud.years(), most);
        }
        cost += Math.min(planned.ownStaff().amount(), cost / 5);
        limits += limit;
        costs += cost;
        own += Math.min(limit, cost / 2);
    }

    private long support() {
        long shared = application.sharedSystem().orElseThrow().least().amount();
        return Math.min(limits, Math.min((costs + shared) / 2, own + shared));
    }

    private void whole() {
        require(isSaid(Trait.WITHIN_NOTICE_PERIOD), "window", ALL);
        require(bearers >= 1, "applicant", ALL);
        require(manufacturers >= 10, "manufacturers", ALL);
        require(suppliers >= 1, "suppliers", ALL);
        require(isSaid(Trait.NOTARISED_CONTRACT), "notarised-contract", ALL);
        require(isSaid(Trait.SECURITY_SOLUTION), "security-solution", ALL);
        require(isSaid(Trait.USAGE_LOGS), "usage-logs", ALL);
        require(isSaid(Trait.AAS_DATA), "aas-data", ALL);
        require(isSaid(Trait.KAMP), "kamp", ALL);
        require(isSaid(Trait.CLOUD_RESOURCES), "cloud-resources", ALL);
        Map<String, SubmittedDocument> its = documents.getOrDefault(ALL, Map.of());
        require(isThere(its, "business-plan"), "document-business-plan", ALL);
        require(isThere(its, "data-consent"), "document-data-consent", ALL);
        require(isThere(its, "revised-plan"), "document-revised-plan", ALL);
        if (isSaid(Trait.LOCAL_MATCHING)) {
            require(isThere(its, "local-matching-agreement"), "document-local-matching-agreement", ALL);
        }
        if (isSaid(Trait.OTHER_PAPERS)) {
            require(isThere(its, "others"), "document-others", ALL);
        }
    }

    private static boolean isThere(Map<String, SubmittedDocument> its, String key) {
        SubmittedDocument document = its.get(key);
        return document != null && document.handedIn();
    }

    private boolean isSaid(Trait trait) {
        return Boolean.TRUE.equals(application.statements().get(trait));
    }

    private static boolean is(Company company, Trait trait) {
        return Boolean.TRUE.equals(company.traits().get(trait));
    }

    private static boolean isNot(Company company, Trait trait) {
        return Boolean.FALSE.equals(company.traits().get(trait));
    }

    private void require(boolean met, String rule, String company) {
        if (!met) {
            reasons.add(new Reason(rule, company));
        }
    }
}
