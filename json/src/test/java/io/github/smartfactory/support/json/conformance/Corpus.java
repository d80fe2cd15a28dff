package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.json.GeneratedSchemas;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The corpus as a whole, as it is shipped. */
final class Corpus {

    static final String SCHEMA = "https://smartfactory.github.io/smart-factory-support/conformance/"
            + ConformanceCorpus.FORMAT + "/corpus.schema.json";

    /** What is given in the formats of the library, each told by a schema beside the cases. */
    static final Map<String, Class<?>> FORMATS = new TreeMap<>(Map.of(
            "application.json", Application.class,
            "candidate.json", Candidate.class,
            "cluster-request.json", ClusterRequest.class,
            "funding-request.json", FundingRequest.class,
            "score-book.json", ScoreBook.class));

    static final String SMALL_ENTERPRISE = "2021-small-enterprise.json";

    /** Why clauses of a kind may have no case. */
    private static final Map<ClauseKind, String> NOT_COVERED = new EnumMap<>(Map.of(
            ClauseKind.IDENTITY, "says what the document is: nothing to work out",
            ClauseKind.CONTACT, "says whom to ask: nothing to work out",
            ClauseKind.PROCEDURE, "says in which order things are done: nothing to work out",
            ClauseKind.ROLE, "says who does what: nothing to work out",
            ClauseKind.STATISTIC, "reports a figure: nothing is granted by it",
            ClauseKind.DEFINITION, "says what a word means: no outcome turns on it alone",
            ClauseKind.NOTE, "a remark on the document itself",
            ClauseKind.BENEFIT, "says what an outcome entitles to elsewhere",
            ClauseKind.CHANGE, "says what is different from the year before",
            ClauseKind.BUDGET, "the money of a field or of all programs, of which the parts have cases"));

    private static final Map<String, String> NOT_COVERED_ALONE = Map.of(
            "D21-040", "says what may be in the cost: no figure follows from it",
            "D22-022", "says what others do for the members: nobody's duty in an application");

    private Corpus() {}

    private static List<ProgramFile> programs() {
        List<ProgramFile> files = new ArrayList<>();
        for (Program program : OfficialCatalog.catalog().programs()) {
            ProgramFile file = new ProgramFile(program);
            add("StatedCases", StatedCases::addTo, file);
            add("SupportCases", SupportCases::addTo, file);
            add("ClusterCases", ClusterCases::addTo, file);
            add("EligibilityCases", EligibilityCases::addTo, file);
            add("ScoringCases", ScoringCases::addTo, file);
            add("SelectionCases", SelectionCases::addTo, file);
            files.add(file);
        }
        return files;
    }

    /** Whoever added a program has to see which cases of it are missing something, without a stack trace. */
    private static void add(String kind, Consumer<ProgramFile> cases, ProgramFile file) {
        try {
            cases.accept(file);
        } catch (RuntimeException e) {
            throw new IllegalStateException(kind + " of " + file.program().id() + ": " + e, e);
        }
    }

    /** All generated files by name. */
    static Map<String, String> files() {
        List<ProgramFile> programs = programs();
        Map<String, String> files = new LinkedHashMap<>();
        List<Map<String, Object>> index = new ArrayList<>();
        Map<String, Integer> byClause = new TreeMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        int pairs = 0;
        int unpaired = 0;
        for (ProgramFile file : programs) {
            files.put(file.name(), file.content());
            index.add(entry(file.name(), file.program().id().toString(), file.cases(), byClause, kinds));
            pairs += file.pairs().size();
            unpaired += file.unpaired().size();
        }
        List<Case> small = StatedCases.smallEnterprises();
        files.put(
                SMALL_ENTERPRISE,
                Tree.pretty(Tree.of(Tree.object(
                        "$schema", SCHEMA,
                        "program", "2021/small-enterprise",
                        "name", Tree.object("ko", "소기업 규모 기준", "en", "thresholds of small enterprises"),
                        "rules", List.of(),
                        "bases", Map.of(),
                        "pairs", List.of(),
                        "unpaired", List.of(),
                        "cases", small.stream().map(Case::json).toList()))));
        index.add(entry(SMALL_ENTERPRISE, "2021/small-enterprise", small, byClause, kinds));
        String clauses = clauses(byClause);
        files.put("clauses.tsv", clauses);
        files.put(
                "index.json",
                Tree.pretty(Tree.of(Tree.object(
                        "format",
                        ConformanceCorpus.FORMAT,
                        "cases",
                        kinds.values().stream().mapToInt(Integer::intValue).sum(),
                        "kinds",
                        kinds,
                        "conditions",
                        Tree.object("paired", pairs, "unpaired", unpaired),
                        "clauses",
                        Tree.object(
                                "covered",
                                byClause.size(),
                                "notCovered",
                                clauses.lines().count() - 1 - byClause.size()),
                        "interpretations",
                        Interpretation.official().stream()
                                .map(Corpus::interpretation)
                                .toList(),
                        "files",
                        index))));
        files.put(
                "files.txt",
                String.join(
                                "\n",
                                index.stream()
                                        .map(it -> (String) it.get("file"))
                                        .toList()) + "\n");
        FORMATS.forEach((name, type) -> files.put(name, GeneratedSchemas.of(type)));
        return files;
    }

    private static Map<String, Object> interpretation(Interpretation read) {
        return Tree.object(
                "id", read.id(),
                "question",
                        Tree.object(
                                "ko",
                                read.question().korean(),
                                "en",
                                read.question().english()),
                "decision",
                        Tree.object(
                                "ko",
                                read.decision().korean(),
                                "en",
                                read.decision().english()),
                "clauses", read.clauses().stream().map(Object::toString).toList());
    }

    private static Map<String, Object> entry(
            String name, String program, List<Case> cases, Map<String, Integer> byClause, Map<String, Integer> all) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Case each : cases) {
            kinds.merge(each.kind(), 1, Integer::sum);
            all.merge(each.kind(), 1, Integer::sum);
            each.grounds().clauses().forEach(clause -> byClause.merge(clause.toString(), 1, Integer::sum));
        }
        return Tree.object("file", name, "program", program, "cases", cases.size(), "kinds", kinds);
    }

    private static String clauses(Map<String, Integer> byClause) {
        StringBuilder table = new StringBuilder("clause\tkind\tcases\twhy-not\n");
        for (Clause clause : OfficialCatalog.clauses().clauses()) {
            String id = clause.id().toString();
            int cases = byClause.getOrDefault(id, 0);
            String why = "";
            if (cases == 0) {
                why = NOT_COVERED_ALONE.getOrDefault(id, NOT_COVERED.getOrDefault(clause.kind(), ""));
                if (why.isEmpty()) {
                    throw new IllegalStateException("no case of clause " + id + " (" + clause.kind()
                            + "): add one, or say why there is none in NOT_COVERED_ALONE of Corpus.java");
                }
            } else if (NOT_COVERED_ALONE.containsKey(id)) {
                throw new IllegalStateException(
                        "there are cases of clause " + id + " now: take it out of NOT_COVERED_ALONE of Corpus.java");
            }
            table.append(id)
                    .append('\t')
                    .append(EligibilityCases.key(clause.kind()))
                    .append('\t');
            table.append(cases).append('\t').append(why).append('\n');
        }
        return table.toString();
    }
}
