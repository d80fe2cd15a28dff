package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.GrantPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the library answers to a case of one file. */
final class Runner {

    private final JsonNode bases;
    private final Optional<Program> program;

    Runner(JsonNode file) {
        this(file, OfficialCatalog.catalog());
    }

    Runner(JsonNode file, Catalog catalog) {
        this.bases = file.get("bases");
        this.program = catalog.find(ProgramId.parse(file.get("program").asString()));
    }

    /** What the library gives, in the form of what is expected. */
    Map<String, Object> run(JsonNode each) {
        JsonNode input = each.get("input");
        try {
            return switch (each.get("kind").asString()) {
                case "stated" -> stated(input);
                case "window" -> window(input);
                case "small-enterprise" -> small(input);
                case "support" -> support(input);
                case "cluster-support" -> cluster(input);
                case "operating-cost" ->
                    Tree.object(
                            "atMost",
                            program()
                                    .operatingCostCap()
                                    .orElseThrow()
                                    .atMost(Won.of(input.get("clusterTotal").asLong()))
                                    .amount());
                case "eligibility" -> eligibility(input, each.get("expected"));
                case "bonus" -> bonus(input);
                case "evaluation" -> evaluation(input);
                case "selection" -> selection(input);
                default -> throw new IllegalStateException("a kind that is new: " + each.get("kind"));
            };
        } catch (JsonDocumentException e) {
            // A case that cannot be read is wrong, whatever it expects.
            throw e;
        } catch (IllegalArgumentException e) {
            // Why something is refused is in the words of each implementation.
            return Tree.object("refused", true);
        }
    }

    Program program() {
        return program.orElseThrow();
    }

    Application application(JsonNode reference) {
        JsonNode base = bases.get(reference.get("base").asString());
        JsonNode whole = reference.has("change") ? Tree.patched(base, reference.get("change")) : base;
        return JsonFormat.APPLICATION.read(Tree.compact(whole));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<Trait> traits(JsonNode input) {
        return input.has("traits")
                ? elements(input.get("traits"))
                        .map(it -> JsonFormat.of(Trait.class).read(Tree.compact(it)))
                        .toList()
                : List.of();
    }

    // ---- Figures ----

    private Map<String, Object> stated(JsonNode input) {
        Optional<SupportType> type =
                Optional.ofNullable(input.get("type")).map(it -> program().type(it.asString()));
        if (input.has("gate")) {
            return stated(program().gates().stream()
                    .filter(gate -> gate.key().equals(input.get("gate").asString()))
                    .findFirst()
                    .orElseThrow());
        }
        if (input.has("bonus")) {
            BonusItem item = program().bonus().orElseThrow().items().stream()
                    .filter(it -> it.key().equals(input.get("bonus").asString()))
                    .findFirst()
                    .orElseThrow();
            return Tree.object(
                    "points", item.points().toString(),
                    "most",
                            program()
                                    .bonus()
                                    .orElseThrow()
                                    .cap()
                                    .map(cap -> cap.value().toString()));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (type.isPresent()) {
            Offer offer = program().offer(type.get());
            offer.terms().ifPresent(terms -> all.putAll(stated(terms, offer.period(), input)));
            offer.target().ifPresent(target -> all.put("level", target.level().key()));
        }
        program().budget().ifPresent(budget -> {
            Optional<Won> part = budget.parts().stream()
                    .filter(it -> type.equals(Optional.of(it.type())))
                    .map(it -> it.amount())
                    .findFirst();
            (type.isEmpty() ? Optional.of(budget.amount()) : part).ifPresent(it -> all.put("budget", it.amount()));
        });
        program().targets().stream()
                .filter(target -> target.type().equals(type))
                .map(TargetCount::number)
                .findFirst()
                .ifPresent(it -> all.put("target", it));
        program().applicationDays().ifPresent(days -> all.put("applicationDays", days.value()));
        return all;
    }

    private Map<String, Object> stated(FundingTerms terms, Optional<ProjectPeriod> period, JsonNode input) {
        if (input.has("traits")) {
            return Tree.object(
                    "limit",
                    program()
                            .resolve(program().type(input.get("type").asString()), traits(input))
                            .limit()
                            .map(it -> it.amount().amount()));
        }
        Optional<PayerPart> part =
                Optional.of(terms.split()).filter(CostShare::stated).flatMap(it -> it.find(Payer.GOVERNMENT));
        return Tree.object(
                "limit", terms.limit().map(it -> it.amount().amount()),
                "governmentAtLeast", part.map(it -> Money.text(it.least())),
                "governmentAtMost", part.map(it -> Money.text(it.most())),
                "months", period.map(ProjectPeriod::months),
                "extensionMonths", period.map(ProjectPeriod::extensionMonths),
                "cloudYears", terms.cloudFeeCap().map(it -> it.years()),
                "cloudYearsOfSmallEnterprise", terms.cloudFeeCap().map(it -> it.smallEnterpriseYears()),
                "ownStaffOfBurden", terms.ownStaffCap().map(it -> Money.text(it.ofBurden())),
                "ownStaffAtMost", terms.ownStaffCap().map(it -> it.atMost().amount()));
    }

    private static Map<String, Object> stated(Gate gate) {
        return Tree.object(
                "mostPoints",
                        gate.sheet().criteria().stream().map(Criterion::maximum).toList(),
                "passMark", gate.passMark().map(it -> it.value().toString()),
                "jobScoreWeight", gate.jobs().map(it -> Money.text(it.weight())),
                "addsBonus", gate.addsBonus(),
                "dropsOfEachEnd", gate.aggregation().value().lowestDropped());
    }

    private Map<String, Object> window(JsonNode input) {
        Audience audience = Audience.valueOf(
                input.get("audience").asString().toUpperCase(Locale.ROOT).replace('-', '_'));
        RecruitmentWindow window =
                program().windowsFor(audience).get(input.get("number").asInt() - 1);
        List<String> takes = program().types().stream()
                .filter(window::admits)
                .map(SupportType::key)
                .toList();
        return Tree.object(
                "state",
                EligibilityCases.key(window.stateAt(
                        OffsetDateTime.parse(input.get("at").asString()).toInstant())),
                "takes",
                Optional.of(takes).filter(it -> it.size() < program().types().size()));
    }

    private static Map<String, Object> small(JsonNode input) {
        Truth small = OfficialCatalog.smallEnterprise()
                .isSmall(
                        Optional.of(Ksic.of(input.get("industry").asString())),
                        Optional.ofNullable(input.get("product")).map(JsonNode::asString),
                        Optional.of(Won.of(input.get("meanSales").asLong())));
        return small == Truth.UNKNOWN ? Tree.object() : Tree.object("small", small == Truth.YES);
    }

    // ---- Money ----

    private Map<String, Object> support(JsonNode input) {
        FundingRequest request = SupportCases.REQUEST.read(Tree.compact(input.get("request")));
        FundingPlan plan = program()
                .resolve(program().type(input.get("type").asString()), traits(input))
                .plan(request);
        return Tree.object(
                "cost",
                Tree.object(
                        "base", plan.cost().base().amount(),
                        "cloudYears", plan.cost().cloudYears(),
                        "cloudFees", plan.cost().cloudFees().amount(),
                        "ownStaff", plan.cost().ownStaff().amount(),
                        "total", plan.cost().total().amount()),
                "shares",
                Money.byKey(plan.shares(), Money::text),
                "shareOfCost",
                plan.shareOfCost().amount(),
                "limit",
                plan.terms().limit().map(it -> it.amount().amount()),
                "support",
                plan.support().amount(),
                "binding",
                plan.binding().stream().map(EligibilityCases::key).toList(),
                "parts",
                Money.byKey(plan.parts(), Won::amount));
    }

    private Map<String, Object> cluster(JsonNode input) {
        ClusterRequest request = ClusterCases.REQUEST.read(Tree.compact(input.get("request")));
        ClusterPlan plan = program().resolveCluster().plan(request);
        Map<String, Object> grants = new LinkedHashMap<>();
        for (GrantPlan grant : plan.grants()) {
            grants.put(
                    grant.grant().key(),
                    Tree.object(
                            "cost", grant.cost().amount(),
                            "support", grant.support().amount(),
                            "burden", grant.burden().amount()));
        }
        return Tree.object(
                "share", Money.text(plan.share()),
                "ownCost", plan.ownCost().amount(),
                "ownSupport", plan.ownSupport().amount(),
                "pool", plan.pool().amount(),
                "total", plan.total().amount(),
                "shareOfTotal", plan.shareOfTotal().amount(),
                "sharedSupport", plan.sharedSupport().amount(),
                "support", plan.support().amount(),
                "burden", plan.burden().amount(),
                "binding", plan.binding().stream().map(EligibilityCases::key).toList(),
                "members", plan.members().stream().map(Runner::member).toList(),
                "grants", grants,
                "grantSupport", plan.grantSupport().amount(),
                "governmentTotal", plan.governmentTotal().amount());
    }

    private static Map<String, Object> member(MemberPlan member) {
        return Tree.object(
                "id", member.member().id(),
                "ownSupport", member.ownSupport().amount(),
                "unusedLimit", member.unusedLimit().amount(),
                "sharedSupport", member.sharedSupport().amount(),
                "support", member.support().amount());
    }

    // ---- Eligibility ----

    private Map<String, Object> eligibility(JsonNode input, JsonNode expected) {
        Assessment assessment = program()
                .assess(
                        application(input.get("application")),
                        Stage.of(input.get("stage").asString()));
        List<String> undetermined = keys(assessment, Verdict.UNDETERMINED);
        Map<String, Object> found = Tree.object(
                "verdict", EligibilityCases.key(assessment.verdict()),
                "violated", keys(assessment, Verdict.VIOLATED),
                "undetermined", Optional.of(undetermined).filter(keys -> !keys.isEmpty()));
        if (expected.has("asks")) {
            // What is asked for must be among what each open rule turns on.
            boolean all = assessment.all().stream()
                    .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
                    .allMatch(finding -> finding.unknowns().stream()
                            .map(Runner::fact)
                            .anyMatch(fact -> Tree.of(fact).equals(expected.get("asks"))));
            found.put("asks", all ? expected.get("asks") : "something else");
        }
        return found;
    }

    private static Map<String, Object> fact(Unknown unknown) {
        return Tree.object(
                "kind", EligibilityCases.key(unknown.kind()), "company", unknown.company(), "key", unknown.key());
    }

    private static List<String> keys(Assessment assessment, Verdict verdict) {
        return assessment.all().stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::rule)
                .map(rule -> rule.key())
                .toList();
    }

    // ---- Scores ----

    private Map<String, Object> bonus(JsonNode input) {
        Bonus bonus = program().bonusOf(application(input.get("application")));
        return Tree.object(
                "items",
                bonus.findings().stream()
                        .filter(finding -> finding.granted() == Truth.YES)
                        .map(finding -> finding.item().key())
                        .toList(),
                "points",
                bonus.points().isExact() ? bonus.points().least().toString() : "open");
    }

    private Candidate candidate(JsonNode json) {
        Map<String, Score> jobs = new LinkedHashMap<>();
        if (json.has("jobScores")) {
            json.get("jobScores")
                    .properties()
                    .forEach(it ->
                            jobs.put(it.getKey(), Score.parse(it.getValue().asString())));
        }
        return Candidate.builder()
                .id(json.get("id").asString())
                .application(application(json.get("application")))
                .putAllJobScores(jobs)
                .support(Optional.ofNullable(json.get("support")).map(it -> Won.of(it.asLong())))
                .build();
    }

    private static ScoreBook book(JsonNode json) {
        return JsonFormat.SCORE_BOOK.read(Tree.compact(json));
    }

    private Map<String, Object> evaluation(JsonNode input) {
        Evaluation evaluation = program()
                .selectionRule()
                .gate(input.get("gate").asString())
                .evaluate(candidate(input.get("candidate")), book(input.get("scoreBook")));
        return Tree.object(
                "committee", range(evaluation.committee()),
                "job", evaluation.jobs().map(ScoreRange::least).map(Score::toString),
                "bonus", evaluation.bonus().map(it -> it.points().least().toString()),
                "points", range(evaluation.points()),
                "passes", EligibilityCases.key(evaluation.passes()));
    }

    private static Map<String, Object> range(ScoreRange range) {
        return Tree.object(
                "least", range.least().toString(), "most", range.most().toString());
    }

    private Map<String, Object> selection(JsonNode input) {
        SelectionRule rule = program().selectionRule();
        if (input.has("seats")) {
            rule = rule.withSeats(Seats.of(input.get("seats").asInt()));
        }
        if (input.has("budget")) {
            JsonNode budget = input.get("budget");
            rule = rule.withBudget(new BudgetLimit(
                    Won.of(budget.get("amount").asLong()),
                    BudgetLimit.Overflow.valueOf(
                            budget.get("overflow").asString().toUpperCase(Locale.ROOT))));
        }
        List<Candidate> candidates =
                elements(input.get("candidates")).map(this::candidate).toList();
        Map<String, ScoreBook> books = input.get("scoreBooks").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> book(it.getValue())));
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Decision decision : rule.select(rule.entries(candidates, books)).decisions()) {
            decisions.add(Tree.object(
                    "id", decision.id(),
                    "rank", decision.rank(),
                    "points", decision.points().toString(),
                    "award", EligibilityCases.key(decision.award()),
                    "reason", EligibilityCases.key(decision.reason()),
                    "moneyLacking", decision.moneyLacking().map(Won::amount),
                    "reserveNumber", decision.reserveNumber()));
        }
        return Tree.object("decisions", decisions);
    }
}
