package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.OpenProgram;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What is announced, as documents: programs, what is open, what changed, clauses. */
final class OfficialData {

    private static final JsonFormat<ProgramList> LIST = JsonFormat.of(ProgramList.class, MethodHandles.lookup());
    private static final JsonFormat<List<OpenProgram>> OPEN = JsonFormat.listOf(OpenProgram.class);
    private static final JsonFormat<ProgramDiff> DIFF = JsonFormat.of(ProgramDiff.class);
    private static final JsonFormat<ClauseRegister> CLAUSES = JsonFormat.of(ClauseRegister.class);
    private static final JsonFormat<Clause> CLAUSE = JsonFormat.of(Clause.class);

    private final Programs programs;
    private final Clock clock;
    private final Exchange exchange;

    OfficialData(Programs programs, Clock clock, Exchange exchange) {
        this.programs = programs;
        this.clock = clock;
        this.exchange = exchange;
    }

    void add(RoutesConfig routes) {
        Api.get(routes, "/api/programs", this::list);
        Api.get(routes, "/api/programs/{year}/{name}", this::program);
        Api.get(routes, "/api/open", this::open);
        Api.get(routes, "/api/differences", this::differences);
        Api.get(routes, "/api/clauses", this::clauses);
        Api.get(routes, "/api/clauses/{id}", this::clause);
    }

    private void list(Context context) {
        Query query = Query.of(context, "year");
        List<Program> listed = query.read("year", Integer::valueOf)
                .map(programs::of)
                .orElseGet(() -> programs.catalog().programs());
        exchange.publish(context, query, LIST, () -> ProgramList.of(listed));
    }

    private void program(Context context) {
        Program program = Api.program(programs, context);
        exchange.publish(context, Query.of(context), JsonFormat.PROGRAM, () -> program);
    }

    private void open(Context context) {
        Query query = Query.of(context, "at");
        Optional<LocalDateTime> at = query.read("at", LocalDateTime::parse);
        if (at.isPresent()) {
            exchange.publish(context, query, OPEN, () -> programs.catalog().programsOpenAt(at.get()));
        } else {
            LocalDateTime now = LocalDateTime.now(clock.withZone(RecruitmentWindow.ZONE));
            exchange.answer(context, query, OPEN, () -> programs.catalog().programsOpenAt(now));
        }
    }

    private void differences(Context context) {
        Query query = Query.of(context, "from", "to");
        ProgramId from = query.required("from", ProgramId::parse);
        ProgramId to = query.required("to", ProgramId::parse);
        exchange.publish(context, query, DIFF, () -> programs.catalog().diff(from, to));
    }

    private void clauses(Context context) {
        exchange.publish(context, Query.of(context), CLAUSES, OfficialCatalog::clauses);
    }

    private void clause(Context context) {
        String id = context.pathParam("id");
        Clause clause = find(id).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "api.no-clause", id));
        exchange.publish(context, Query.of(context), CLAUSE, () -> clause);
    }

    private static Optional<Clause> find(String id) {
        try {
            return OfficialCatalog.clauses().find(ClauseId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
