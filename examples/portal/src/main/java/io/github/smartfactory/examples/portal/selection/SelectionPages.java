package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Csv;
import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Page;
import io.github.smartfactory.examples.portal.web.Posted;
import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Gate;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is selected: how a program evaluates, templates for its files, and the ranking of what was uploaded. */
public final class SelectionPages {

    private final Programs programs;
    private final List<Program> all;

    /** Pages for the programs of a catalog that say how they evaluate. */
    public SelectionPages(Catalog catalog) {
        this.programs = new Programs(catalog);
        this.all = programs.all(SelectionPages::evaluates);
    }

    /** Adds the pages. */
    public void add(RoutesConfig routes) {
        routes.get(Speech.in("/selection"), this::empty);
        routes.get(Speech.in("/selection/candidates.csv"), this::candidates);
        routes.get(Speech.in("/selection/marks.csv"), this::marks);
        routes.post(Speech.in("/selection"), this::filled);
        routes.post(Speech.in("/selection/ranking.csv"), this::ranking);
    }

    private void empty(Context context) {
        String id = context.queryParam("program");
        Optional<ContestForm> form = id == null || id.isBlank()
                ? Optional.empty()
                : Optional.of(ContestForm.empty(program(id), Speech.ofPath(context)));
        show(context, Speech.page(context), form);
    }

    private void candidates(Context context) {
        Program program =
                program(Optional.ofNullable(context.queryParam("program")).orElse(""));
        Csv.send(
                context,
                "candidates.csv",
                SelectionCsv.template(CandidateColumns.of(program).columns(), Speech.ofPath(context)));
    }

    private void marks(Context context) {
        Program program =
                program(Optional.ofNullable(context.queryParam("program")).orElse(""));
        Gate gate = program.gates().stream()
                .filter(each -> each.key().equals(context.queryParam("gate")))
                .findFirst()
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "refused.not-found"));
        Csv.send(
                context,
                ContestReader.marks(gate) + ".csv",
                SelectionCsv.template(Marks.columns(gate), Speech.ofPath(context)));
    }

    private void filled(Context context) {
        show(context, read(context));
    }

    private void ranking(Context context) {
        ContestForm form = read(context);
        if (form.ranking().isEmpty()) {
            show(context, form);
            return;
        }
        Csv.send(context, "ranking.csv", SelectionCsv.ranking(form.ranking().get(), Speech.ofPath(context)));
    }

    private ContestForm read(Context context) {
        Words words = Speech.ofPath(context);
        Form form = new Form(Posted.fields(context), words);
        Program program = program(form.raw("program"));
        Problems problems = new Problems(words);
        return ContestForm.of(program, form, Uploads.of(context, form, program, problems), problems);
    }

    private void show(Context context, ContestForm form) {
        Words words = Speech.ofPath(context);
        Page page = form.isLong()
                ? Page.at(words, "/selection?program=" + form.program().id())
                : new Page(words, "/selection", form.posted());
        show(context, page, Optional.of(form));
    }

    private void show(Context context, Page page, Optional<ContestForm> form) {
        Html.show(context, "selection", page, Map.of("all", all, "filled", form));
    }

    private Program program(String id) {
        return programs.get(id, SelectionPages::evaluates, "selection.none");
    }

    private static boolean evaluates(Program program) {
        return !program.gates().isEmpty();
    }
}
