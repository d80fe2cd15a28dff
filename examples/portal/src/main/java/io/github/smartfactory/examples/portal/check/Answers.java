package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
     * An application in which a fact is known that was unknown: what was answered, and nothing that only follows from it.
     *
     * @param application the application
     * @param unknown the fact
     * @param field the field of the answer; that of a part of it is the same with a dot and a word
     * @return the application; nothing if the answer cannot be read, which the form then says
     */
    Optional<Application> applyTo(Application application, Unknown unknown, String field) {
        Answering asked = answer -> consistent(unknown.answer(application, program.types(), answer), unknown);
        return switch (unknown.kind()) {
            case SIZE ->
                form.raw(field).isEmpty()
                        ? sales(application, unknown, field)
                        : asked.read(form, field, CONTRADICTION, Answer::chosen);
            case STATE, LEVEL, TRAIT, STATEMENT, DOCUMENT -> asked.read(form, field, CONTRADICTION, Answer::chosen);
            case TYPE -> asked.read(form, field, "field.choice", Answer::chosen);
            case INDUSTRY ->
                industry(field).flatMap(code -> asked.read(form, field, CONTRADICTION, text -> Answer.of(code)));
            case SUBMITTED -> asked.read(form, field, "check.problem.moment", text -> Answer.of(moment(text)));
            case DOCUMENT_YEARS ->
                asked.read(form, field, "check.problem.years", text -> new Answer.Years(years(text)));
            case DOCUMENT_DATE -> form.day(field).map(day -> asked.put(Answer.of(day)));
            case PROJECTS ->
                new ProjectAnswer(catalog, form, field).read().map(all -> asked.put(new Answer.Projects(all)));
            case COST -> new CostAnswer(form, field).read().map(cost -> asked.put(Answer.of(cost)));
            case SHARED_COST, GRANT_COST -> amount(field).map(amount -> asked.put(Answer.of(amount)));
        };
    }

    /** What an answer to a fact makes of an application. */
    private interface Answering {
        Application put(Answer answer);

        default Optional<Application> read(Form form, String field, String problem, Function<String, Answer> reader) {
            return form.read(field, problem, text -> put(reader.apply(text)));
        }
    }

    /** An application as it was answered, unless size, industry and sales of the company contradict each other. */
    private static Application consistent(Application answered, Unknown unknown) {
        if (unknown.kind() == Kind.SIZE || unknown.kind() == Kind.INDUSTRY) {
            Narrowing.of(company(answered, unknown));
        }
        return answered;
    }

    private static Company company(Application application, Unknown unknown) {
        return application
                .consortium()
                .find(unknown.company().orElseThrow())
                .orElseThrow()
                .company();
    }

    /** Sales and the industry, which may tell the size. */
    private Optional<Application> sales(Application application, Unknown unknown, String field) {
        Company before = company(application, unknown);
        Optional<Ksic> industry = industry(field + ".industry");
        Optional<Won> sales = form.won(field + ".sales");
        if (sales.isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales");
            return Optional.empty();
        }
        Optional<Company> after = form.read(
                field + ".sales",
                CONTRADICTION,
                text -> industry.map(code -> in(before, code)).orElse(before).withMeanSales(sales));
        Optional<Set<SizeClass>> sizes = after.flatMap(its -> form.read(
                field + ".sales", CONTRADICTION, text -> Narrowing.of(its).sizes()));
        // Neither more than was said of the size, nor anything else than was known of it already.
        if (sizes.filter(it -> !it.equals(before.sizes())
                        && !it.equals(Narrowing.of(before).sizes()))
                .isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales-tell-nothing");
            return Optional.empty();
        }
        return after.map(application::replacing);
    }

    /** As where only the industry is asked for: the product was told of another one. */
    private static Company in(Company company, Ksic industry) {
        return company.withIndustry(industry).withProduct(Optional.empty());
    }

    private Optional<Ksic> industry(String field) {
        return form.read(field, "check.problem.industry", text -> Ksic.of(text.toUpperCase(Locale.ROOT)));
    }

    private static Instant moment(String text) {
        return LocalDateTime.parse(text).atZone(RecruitmentWindow.ZONE).toInstant();
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

    private static List<Integer> years(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }
}
