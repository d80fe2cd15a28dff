package io.github.smartfactory.examples.portal.programs;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Anomaly;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs of a year and what is open at a day, one program in full, what changed, and the clauses. */
public final class ProgramPages {

    private final Programs programs;
    private final Clock clock;

    /** Pages of the programs of a catalog; a clock tells what day it is. */
    public ProgramPages(Catalog catalog, Clock clock) {
        this.programs = new Programs(catalog);
        this.clock = clock;
    }

    /** Adds the pages. */
    public void add(RoutesConfig routes) {
        routes.get(
                "/", context -> context.redirect("/" + Speech.preferred(context).tag()));
        routes.get(Speech.in(""), context -> show(context, "home", Map.of("years", programs.years())));
        routes.get(Speech.in("/programs"), this::table);
        routes.get(Speech.in("/programs/{year}/{name}"), this::program);
        routes.get(Speech.in("/differences"), this::differences);
        routes.get(Speech.in("/clauses"), this::clauses);
    }

    private static void show(Context context, String template, Map<String, Object> parameters) {
        Html.show(context, template, Speech.page(context), parameters);
    }

    private void table(Context context) {
        Form form = new Form(context.queryParamMap(), Speech.ofPath(context));
        List<Integer> years = programs.years();
        int latest = years.get(years.size() - 1);
        int year = form.number("year", years.get(0), latest).orElse(latest);
        LocalDate day = form.day("at").orElseGet(() -> LocalDate.now(clock.withZone(RecruitmentWindow.ZONE)));
        List<ProgramRow> rows = programs.of(year).stream()
                .map(program -> ProgramRow.at(program, day))
                .toList();
        List<YearChange> changes =
                years.contains(year - 1) ? YearChange.between(programs.catalog(), year - 1, year) : List.of();
        show(
                context,
                "programs",
                Map.of("years", years, "year", year, "day", day, "rows", rows, "changes", changes, "form", form));
    }

    private void program(Context context) {
        Program program = programs.get(context.pathParam("year") + "/" + context.pathParam("name"));
        show(
                context,
                "program",
                Map.of(
                        "program",
                        program,
                        "editions",
                        programs.catalog().editionsOf(program.id().key()),
                        "groups",
                        Topic.group(program.facts(), Fact::path)));
    }

    private void differences(Context context) {
        Form form = new Form(context.queryParamMap(), Speech.ofPath(context));
        Optional<Program> from = form.choice("from", programs::get);
        Optional<Program> to = form.choice("to", programs::get);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("form", form);
        parameters.put("all", programs.catalog().programs());
        parameters.put(
                "groups",
                from.flatMap(before -> to.map(after -> Topic.group(
                        programs.catalog().diff(before.id(), after.id()).changes(), Change::path))));
        parameters.put("from", from);
        parameters.put("to", to);
        show(context, "differences", parameters);
    }

    private void clauses(Context context) {
        List<Anomaly> anomalies = programs.catalog().announcements().stream()
                .flatMap(announcement -> announcement.anomalies().stream())
                .distinct()
                .toList();
        show(context, "clauses", Map.of("clauses", OfficialCatalog.clauses().clauses(), "anomalies", anomalies));
    }
}
