package io.github.smartfactory.examples.portal.cluster;

import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Page;
import io.github.smartfactory.examples.portal.web.Posted;
import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The planner of clusters: an empty form, and the form with what comes out of it. */
public final class ClusterPages {

    private final Programs programs;
    private final List<Program> all;

    /** Pages for the programs of a catalog that pay for clusters. */
    public ClusterPages(Catalog catalog) {
        this.programs = new Programs(catalog);
        this.all = programs.all(ClusterPages::paysForClusters);
    }

    /** Adds the pages. */
    public void add(RoutesConfig routes) {
        routes.get(Speech.in("/cluster"), this::empty);
        routes.post(Speech.in("/cluster"), this::filled);
    }

    private void empty(Context context) {
        String id = context.queryParam("program");
        Optional<ClusterForm> form = id == null || id.isBlank()
                ? Optional.empty()
                : Optional.of(ClusterForm.empty(program(id), Speech.ofPath(context)));
        show(context, Speech.page(context), form);
    }

    private void filled(Context context) {
        Map<String, List<String>> values = Posted.fields(context);
        Program program = program(
                values.getOrDefault("program", List.of()).stream().findFirst().orElse(""));
        ClusterForm form = ClusterForm.of(program, values, Speech.ofPath(context));
        show(context, new Page(Speech.ofPath(context), "/cluster", form.posted()), Optional.of(form));
    }

    private void show(Context context, Page page, Optional<ClusterForm> form) {
        Html.show(context, "cluster", page, Map.of("all", all, "filled", form));
    }

    private Program program(String id) {
        return programs.get(id, ClusterPages::paysForClusters, "cluster.none");
    }

    private static boolean paysForClusters(Program program) {
        return program.cluster().isPresent();
    }
}
