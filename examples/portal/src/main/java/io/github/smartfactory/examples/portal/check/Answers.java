package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Unknown;
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
        Answering asked = answer -> unknown.answer(application, program.types(), answer);
        return switch (unknown.kind()) {
            case SIZE ->
                form.raw(field).isEmpty()
                        ? sales(application, unknown, field)
                        : asked.read(form, field, CONTRADICTION, Answer::chosen);
            case STATE, LEVEL, TRAIT, STATEMENT, DOCUMENT -> asked.read(form, field, CONTRADICTION, Answer::chosen);
            case TYPE -> asked.read(form, field, "field.choice", Answer::chosen);
            case INDUSTRY ->
                form.read(
                        field,
                        "check.problem.industry",
                        text -> asked.put(Answer.of(industry(text))).narrowedBy(OfficialCatalog.smallEnterprise()));
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

    /** Sales and the industry, which may tell the size. */
    private Optional<Application> sales(Application application, Unknown unknown, String field) {
        Company before = application
                .consortium()
                .find(unknown.company().orElseThrow())
                .orElseThrow()
                .company();
        Optional<Ksic> industry = form.read(field + ".industry", "check.problem.industry", Answers::industry)
                .or(before::industry);
        Optional<Won> sales = form.won(field + ".sales");
        if (sales.isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales");
            return Optional.empty();
        }
        Optional<Company> after = form.read(
                field + ".sales",
                CONTRADICTION,
                text -> before.withIndustry(industry)
                        .withMeanSales(sales)
                        .narrowedBy(OfficialCatalog.smallEnterprise()));
        if (after.filter(it -> !it.sizes().equals(before.sizes())).isEmpty()) {
            form.problem(field + ".sales", "check.problem.sales-tell-nothing");
            return Optional.empty();
        }
        return after.map(application::replacing);
    }

    private static Ksic industry(String text) {
        return Ksic.of(text.toUpperCase(Locale.ROOT));
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
