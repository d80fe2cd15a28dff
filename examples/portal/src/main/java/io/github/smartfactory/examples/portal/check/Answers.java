package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Sizes;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers in a form, and what they make of an application. What is wrong with an answer is a problem of its field.
 *
 * @param catalog the programs that there are
 * @param program the program that is applied to
 * @param form what was filled in
 */
record Answers(Catalog catalog, Program program, Form form) {

    private static final String CONTRADICTION = "check.problem.contradiction";

    /** Whether something was filled in for a fact: in its field, or in one that begins with it. */
    boolean isFilled(String field) {
        return form.fields().stream()
                .filter(name -> name.equals(field) || name.startsWith(field + "."))
                .anyMatch(name -> !form.raw(name).isEmpty());
    }

    /**
     * An application in which a fact is known that was unknown.
     *
     * @param application the application
     * @param unknown the fact
     * @param field the field of the answer; that of a part of it is the same with a dot and a word
     * @return the application; nothing if the answer cannot be read, which the form then says
     */
    Optional<Application> applyTo(Application application, Unknown unknown, String field) {
        return switch (unknown.kind()) {
            case SIZE -> size(application, unknown, field);
            case INDUSTRY ->
                company(
                        application,
                        unknown,
                        field,
                        "check.problem.industry",
                        (company, text) -> Sizes.narrowed(
                                company.withIndustry(industry(text)).withProduct(Optional.empty())));
            case STATE ->
                company(application, unknown, field, (company, key) -> company.withState(BusinessState.of(key)));
            case LEVEL -> company(application, unknown, field, (company, key) -> company.withLevel(SmartLevel.of(key)));
            case PROJECTS ->
                new ProjectAnswer(catalog, form, field)
                        .read()
                        .map(projects -> application.replacing(
                                member(application, unknown).company().withProjects(projects)));
            case TRAIT ->
                company(
                        application,
                        unknown,
                        field,
                        (company, key) ->
                                isYes(key) ? company.having(trait(unknown)) : company.lacking(trait(unknown)));
            case TYPE ->
                form.read(
                        field,
                        "field.choice",
                        key -> application.replacing(
                                member(application, unknown).withType(program.type(key))));
            case COST ->
                new CostAnswer(form, field)
                        .read()
                        .map(cost -> application.replacing(
                                member(application, unknown).withCost(cost)));
            case SUBMITTED ->
                form.read(
                        field,
                        "check.problem.moment",
                        text -> application.withSubmitted(LocalDateTime.parse(text)
                                .atZone(RecruitmentWindow.ZONE)
                                .toInstant()));
            case SHARED_COST -> amount(field).map(application::withSharedSystem);
            case GRANT_COST -> amount(field).map(cost -> granting(application, key(unknown), cost));
            case STATEMENT ->
                form.read(
                        field,
                        CONTRADICTION,
                        key -> isYes(key) ? application.stating(trait(unknown)) : application.denying(trait(unknown)));
            case DOCUMENT ->
                form.read(field, CONTRADICTION, key -> {
                    SubmittedDocument known = document(application, unknown);
                    return application.handing(isYes(key) ? known : known.missing());
                });
            case DOCUMENT_DATE ->
                form.day(field)
                        .map(day -> application.handing(
                                document(application, unknown).issuedOn(day)));
            case DOCUMENT_YEARS ->
                form.read(
                        field,
                        "check.problem.years",
                        text -> application.handing(
                                document(application, unknown).covering(years(text))));
        };
    }

    /** What becomes of a company by what is written in a field. */
    private interface Change {
        Company of(Company company, String text);
    }

    private Optional<Application> company(Application application, Unknown unknown, String field, Change change) {
        return company(application, unknown, field, CONTRADICTION, change);
    }

    private Optional<Application> company(
            Application application, Unknown unknown, String field, String problem, Change change) {
        return form.read(
                field,
                problem,
                text -> application.replacing(
                        change.of(member(application, unknown).company(), text)));
    }

    /** The size itself, or sales and the industry, which may tell it. */
    private Optional<Application> size(Application application, Unknown unknown, String field) {
        if (!form.raw(field).isEmpty()) {
            return company(application, unknown, field, (company, key) -> sized(company, SizeClass.of(key)));
        }
        Company before = member(application, unknown).company();
        Optional<Ksic> industry = form.read(field + ".industry", "check.problem.industry", Answers::industry)
                .or(before::industry);
        Optional<Won> sales = form.won(field + ".sales");
        if (sales.isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales");
            return Optional.empty();
        }
        Function<String, Company> narrowing =
                text -> Sizes.narrowed(before.withIndustry(industry).withMeanSales(sales));
        Optional<Company> after = form.read(field + ".sales", CONTRADICTION, narrowing);
        if (after.filter(it -> !it.sizes().equals(before.sizes())).isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales-tell-nothing");
            return Optional.empty();
        }
        return after.map(application::replacing);
    }

    private static Company sized(Company company, SizeClass size) {
        if (!company.sizes().contains(size)) {
            throw new IllegalArgumentException("size of " + company.id() + " cannot be " + size.key());
        }
        return company.withSizes(size);
    }

    private static Ksic industry(String text) {
        return Ksic.of(text.toUpperCase(Locale.ROOT));
    }

    private Optional<WonRange> amount(String field) {
        Optional<Won> least = form.won(field);
        Optional<Won> most = form.won(field + ".to");
        if (least.isEmpty()) {
            form.problem(field, "check.problem.amount");
            return Optional.empty();
        }
        return most.isEmpty()
                ? least.map(WonRange::exactly)
                : form.read(field + ".to", "check.problem.range", text -> WonRange.between(least.get(), most.get()));
    }

    private static Application granting(Application application, String grant, WonRange cost) {
        Map<String, WonRange> costs = new HashMap<>(application.grantCosts());
        costs.put(grant, cost);
        return application.withGrantCosts(costs);
    }

    private static List<Integer> years(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    private static boolean isYes(String key) {
        if (!key.equals("yes") && !key.equals("no")) {
            throw new IllegalArgumentException("neither yes nor no: " + key);
        }
        return key.equals("yes");
    }

    private static Member member(Application application, Unknown unknown) {
        return application.consortium().find(unknown.company().orElseThrow()).orElseThrow();
    }

    private static String key(Unknown unknown) {
        return unknown.key().orElseThrow();
    }

    private static Trait trait(Unknown unknown) {
        return new Trait(key(unknown), unknown.label().orElseThrow());
    }

    /** What is known of a document; one of which nothing is known is there if somebody knows its date. */
    private static SubmittedDocument document(Application application, Unknown unknown) {
        return application.documents().stream()
                .filter(each ->
                        each.key().equals(key(unknown)) && each.company().equals(unknown.company()))
                .filter(SubmittedDocument::handedIn)
                .findFirst()
                .orElseGet(() ->
                        new SubmittedDocument(key(unknown), unknown.company(), true, Optional.empty(), List.of()));
    }
}
