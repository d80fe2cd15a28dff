package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.vocabulary.Trait;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is worked out of a document that is sent: each answer is a value of the library, and its explanation another. */
final class Calculations {

    private static final JsonFormat<Assessment> ASSESSMENT = JsonFormat.of(Assessment.class);
    private static final JsonFormat<Repairs> REPAIRS = JsonFormat.of(Repairs.class);
    private static final JsonFormat<FundingRequest> FUNDING_REQUEST = JsonFormat.of(FundingRequest.class);
    private static final JsonFormat<FundingPlan> FUNDING_PLAN = JsonFormat.of(FundingPlan.class);
    private static final JsonFormat<ClusterRequest> CLUSTER_REQUEST = JsonFormat.of(ClusterRequest.class);
    private static final JsonFormat<ClusterPlan> CLUSTER_PLAN = JsonFormat.of(ClusterPlan.class);
    private static final JsonFormat<Contest> CONTEST = JsonFormat.of(Contest.class, MethodHandles.lookup());
    private static final JsonFormat<Ranking> RANKING = JsonFormat.of(Ranking.class, MethodHandles.lookup());

    private final Programs programs;
    private final Exchange exchange;

    Calculations(Programs programs, Exchange exchange) {
        this.programs = programs;
        this.exchange = exchange;
    }

    void add(RoutesConfig routes) {
        routes.post("/api/assess", context -> assess(context, ASSESSMENT, it -> it));
        routes.post("/api/assess/repairs", context -> assess(context, REPAIRS, Assessment::repairs));
        routes.post("/api/assess/explanation", context -> assess(context, JsonFormat.EXPLANATION, Assessment::explain));
        String program = "/api/programs/{year}/{name}";
        routes.post(program + "/plan", context -> plan(context, FUNDING_PLAN, it -> it));
        routes.post(
                program + "/plan/explanation", context -> plan(context, JsonFormat.EXPLANATION, FundingPlan::explain));
        routes.post(program + "/cluster-plan", context -> cluster(context, CLUSTER_PLAN, it -> it));
        routes.post(
                program + "/cluster-plan/explanation",
                context -> cluster(context, JsonFormat.EXPLANATION, ClusterPlan::explain));
        routes.post(program + "/selection", this::select);
        routes.post(program + "/selection/explanation", this::explainSelection);
    }

    private <T> void assess(Context context, JsonFormat<T> format, Function<Assessment, T> shown) throws IOException {
        Query query = Query.of(context, "stage");
        Stage stage = query.read("stage", Stage::of).orElse(Stage.APPLICATION);
        Application application = exchange.read(context, JsonFormat.APPLICATION);
        Bounds.check(application);
        Supplier<Assessment> assessed = () -> programs.catalog()
                .program(application.program())
                .assess(application.narrowedBy(OfficialCatalog.smallEnterprise()), stage);
        exchange.answer(context, query, format, () -> shown.apply(assessed.get()));
    }

    private <T> void plan(Context context, JsonFormat<T> format, Function<FundingPlan, T> shown) throws IOException {
        Program program = Api.program(programs, context);
        Query query = Query.of(context, "type", "traits");
        String type = query.required("type", it -> it);
        List<Trait> traits = query.traits("traits", program);
        FundingRequest request = exchange.read(context, FUNDING_REQUEST);
        exchange.answer(
                context,
                query,
                format,
                () -> shown.apply(program.resolve(program.type(type), traits).plan(request)));
    }

    private <T> void cluster(Context context, JsonFormat<T> format, Function<ClusterPlan, T> shown) throws IOException {
        Program program = Api.program(programs, context);
        Query query = Query.of(context);
        ClusterRequest request = exchange.read(context, CLUSTER_REQUEST);
        Bounds.check(request);
        exchange.answer(
                context,
                query,
                format,
                () -> shown.apply(program.resolveCluster().plan(request)));
    }

    private void select(Context context) throws IOException {
        Program program = Api.program(programs, context);
        Query query = Query.of(context);
        Contest contest = contest(context);
        exchange.answer(context, query, RANKING, () -> Ranking.of(contest.outlook(program)));
    }

    private void explainSelection(Context context) throws IOException {
        Program program = Api.program(programs, context);
        Query query = Query.of(context, "candidate");
        Optional<String> candidate = query.read("candidate", it -> it);
        Contest contest = contest(context);
        exchange.answer(context, query, JsonFormat.EXPLANATION, () -> {
            // Says what is missing, if something is.
            Selection selection =
                    program.selectionRule().select(contest.outlook(program).entries());
            return candidate.map(selection::explain).orElseGet(selection::explain);
        });
    }

    private Contest contest(Context context) throws IOException {
        Contest contest = exchange.read(context, CONTEST);
        contest.check();
        return contest;
    }
}
