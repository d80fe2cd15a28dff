package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Page;
import io.github.smartfactory.examples.portal.web.Posted;
import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who applies, then one question after the other, with what is known so far beneath. */
public final class CheckPages {

    private static final String PATH = "/check";

    private final Programs programs;
    private final StateFields fields;

    /** Pages of checks of the programs of a catalog. */
    public CheckPages(Catalog catalog) {
        this.programs = new Programs(catalog);
        this.fields = new StateFields(catalog);
    }

    /** Adds the pages. */
    public void add(RoutesConfig routes) {
        routes.get(Speech.in(PATH), this::choose);
        routes.post(Speech.in(PATH), this::post);
        routes.post(Speech.in(PATH + "/application.json"), this::download);
    }

    private static Form empty(Words words) {
        return new Form(Map.of(), words);
    }

    private void choose(Context context) {
        Page page = Speech.page(context);
        Form form = new Form(context.queryParamMap(), page.words());
        Optional<Program> program = form.text("program").map(programs::get);
        start(context, page, program, program.map(Roster::suggestedFor), empty(page.words()));
    }

    private void start(Context context, Page page, Optional<Program> program, Optional<Roster> roster, Form form) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("all", programs.catalog().programs());
        parameters.put("program", program);
        parameters.put("roster", roster);
        parameters.put("form", form);
        parameters.put("stage", StateFields.stage(form));
        Html.show(context, "check/start", page, parameters);
    }

    private void post(Context context) {
        Words words = Speech.ofPath(context);
        Form form = new Form(Posted.fields(context), words);
        if (form.has("upload")) {
            upload(context, form, words);
        } else if (!form.has(StateFields.APPLICATION)) {
            begin(context, form, words);
        } else {
            CheckState state = fields.read(form);
            Program program = programs.get(state.application().program().toString());
            if (form.has("members")) {
                members(context, program, state, form, words);
            } else {
                turn(context, program, state, form, words);
            }
        }
    }

    /** The members of a new application, or more rows for them. */
    private void begin(Context context, Form form, Words words) {
        Program program = programs.get(form.raw("program"));
        Roster roster = Roster.of(form);
        if (form.has("start")) {
            Optional<Application> application = roster.applyTo(Application.of(program.id(), Consortium.of()), form);
            if (application.isPresent()) {
                CheckState state = CheckState.of(application.get(), StateFields.stage(form));
                show(context, Checked.of(program, state, words, Set.of()), Optional.empty(), empty(words));
                return;
            }
        }
        Roster rows = form.has("more") ? roster.withMore() : roster;
        Map<String, String> posted = new HashMap<>(rows.fields());
        posted.put("program", program.id().toString());
        posted.put(StateFields.STAGE, StateFields.stage(form).key());
        start(context, new Page(words, PATH, posted), Optional.of(program), Optional.of(rows), form);
    }

    private void upload(Context context, Form form, Words words) {
        Optional<UploadedFile> file =
                Optional.ofNullable(context.uploadedFile("document")).filter(it -> it.size() > 0);
        String pasted = form.raw("pasted");
        if (file.isEmpty() && pasted.isEmpty()) {
            form.problem("document", "check.problem.no-document");
        } else {
            InputStream document = file.map(UploadedFile::content)
                    .orElseGet(() -> new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8)));
            try {
                Application application = fields.read(document);
                Program program = programs.get(application.program().toString());
                CheckState state = CheckState.of(application, StateFields.stage(form));
                show(context, Checked.of(program, state, words, Set.of()), Optional.empty(), empty(words));
                return;
            } catch (JsonDocumentException e) {
                form.problem("document", "refused.document", e.getMessage());
            }
        }
        Page page = Page.at(words, PATH);
        start(context, page, Optional.empty(), Optional.empty(), form);
    }

    /** The members of an application that is there already. */
    private void members(Context context, Program program, CheckState state, Form form, Words words) {
        Roster roster = form.has("rows")
                ? Roster.of(form)
                : Roster.of(state.application().consortium());
        if (form.has("save")) {
            Optional<Application> application = roster.applyTo(state.application(), form);
            if (application.isPresent()) {
                CheckState changed = state.with(application.get());
                show(context, Checked.of(program, changed, words, Set.of()), Optional.empty(), empty(words));
                return;
            }
        }
        Roster rows = form.has("more") ? roster.withMore() : roster;
        Map<String, String> hidden = new HashMap<>(fields.of(state));
        hidden.put("members", "");
        Map<String, String> posted = new HashMap<>(hidden);
        posted.putAll(rows.fields());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("program", program);
        parameters.put("roster", rows);
        parameters.put("form", form);
        parameters.put("hidden", hidden);
        Html.show(context, "check/members", new Page(words, PATH, posted), parameters);
    }

    private void turn(Context context, Program program, CheckState state, Form form, Words words) {
        Checked before = Checked.of(program, state, words, Set.of());
        Turn turn = Turn.of(before, form, programs.catalog());
        boolean stays = turn.state().equals(before.state());
        Checked after = stays ? before : Checked.of(program, turn.state(), words, turn.answered());
        boolean again = form.has("lines") && stays;
        String wanted = again ? form.raw("asked") : form.raw("resume");
        show(context, after, after.group(wanted), again ? form : empty(words));
    }

    private void show(Context context, Checked checked, Optional<QuestionGroup> wanted, Form form) {
        Words words = Speech.ofPath(context);
        Map<String, String> hidden = fields.of(checked.state());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("checked", checked);
        Optional<QuestionGroup> asked = wanted.or(checked::next);
        parameters.put("asked", asked);
        parameters.put("form", form);
        parameters.put("hidden", hidden);
        parameters.put("undone", fields.of(checked.state().undone()));
        parameters.put("kept", fields.of(checked.state().kept()));
        parameters.put("all", programs.catalog().programs());
        parameters.put("lines", asked.map(group -> lines(form, group)).orElse(1));
        Html.show(context, "check/check", new Page(words, PATH, hidden), parameters);
    }

    /** How many lines there are for the projects of a company. */
    private static int lines(Form form, QuestionGroup asked) {
        int lines = form.number("lines", 1, ProjectAnswer.MOST).orElse(1);
        int most = ProjectAnswer.linesFor(asked.shown().size());
        return Math.min(form.has("more-lines") ? lines + 1 : lines, most);
    }

    private void download(Context context) {
        Form form = new Form(Posted.fields(context), Speech.ofPath(context));
        Application application = fields.read(form).application();
        String name = "application-" + application.program().toString().replace('/', '-') + ".json";
        context.contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(fields.write(application));
    }
}
