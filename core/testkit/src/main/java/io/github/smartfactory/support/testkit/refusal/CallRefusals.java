package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.UnknownProgramException;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.ReformConflictException;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.ConsortiumDomain;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ProgramDomain;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What factories, parsers and functions refuse: texts one edit away from valid ones, and numbers beyond a bound. */
final class CallRefusals {

    private final Map<String, Supplier<Arbitrary<Refusal>>> kinds;

    private CallRefusals(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        this.kinds = kinds;
    }

    static void addTo(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        CallRefusals calls = new CallRefusals(kinds);
        calls.texts();
        calls.numbers();
        calls.catalog();
    }

    private void add(Class<?> type, String method, String place, Supplier<Arbitrary<Refusal>> refusals) {
        kinds.put(Kinds.name(type, method + " " + place, kinds.keySet()), refusals);
    }

    // ---- Texts ----

    /** Texts as they are, and valid ones with a sign in them that never is. */
    private <T> void texts(
            Class<T> type, String method, String place, Function<String, T> parse, List<String> valid, String... bad) {
        Function<String, Refusal> refusal = text -> Refusal.of(
                Parts.nameOf(type) + "." + method,
                place,
                text,
                IllegalArgumentException.class,
                List.of("\"" + text + "\""),
                () -> parse.apply(text));
        if (bad.length > 0) {
            add(type, method, place, () -> Arbitraries.of(bad).map(refusal));
        }
        Arbitrary<Refusal> edited = Combinators.combine(
                        Arbitraries.of(valid),
                        Arbitraries.of("#", "_", "\u0000", "\ud83c\uddf0", "\n"),
                        Arbitraries.integers().between(0, 40))
                .as((text, sign, where) -> {
                    int at = where % (text.length() + 1);
                    String wrong = text.substring(0, at) + sign + text.substring(at);
                    return Refusal.of(
                            Parts.nameOf(type) + "." + method,
                            place,
                            wrong,
                            IllegalArgumentException.class,
                            List.of(type == ProgramId.class ? sign : "\"" + wrong + "\""),
                            () -> parse.apply(wrong));
                });
        add(type, method, place, () -> edited);
    }

    private void texts() {
        texts(
                Won.class,
                "parse",
                "text",
                Won::parse,
                List.of("KRW 1,000", "1억 2,000만원", "15,120,000원"),
                "",
                "원",
                "KRW",
                "1,00",
                "1억 2억",
                "2만 1억",
                "1.5",
                "--1",
                "1 000");
        texts(
                Share.class,
                "parse",
                "text",
                Share::parse,
                List.of("50%", "0.5", "1/3"),
                "",
                "%",
                "/3",
                "1/",
                "a half",
                "1/2/3",
                "50 percent");
        texts(
                Score.class,
                "parse",
                "text",
                Score::parse,
                List.of("69.5", "209/3", "-1"),
                "",
                ".",
                "1/",
                "/3",
                "69,5",
                "1e3",
                "--1");
        texts(
                ProgramId.class,
                "parse",
                "text",
                ProgramId::parse,
                List.of("2021/robot", "2023/build-upgrade"),
                "",
                "2021",
                "2021/",
                "/robot",
                "21/robot",
                "20211/robot",
                "robot/2021",
                "2021-robot");
        texts(
                ClauseId.class,
                "of",
                "value",
                ClauseId::of,
                List.of("D21-001", "X1-1"),
                "",
                "D21",
                "d21-001",
                "D21-",
                "-001",
                "D21--1",
                "D21-00a",
                " D21-001",
                "1D-1");
        texts(
                Ksic.class,
                "of",
                "code",
                Ksic::of,
                List.of("C", "C10", "C31202"),
                "",
                "V",
                "C1",
                "C100000",
                "c10",
                "10",
                "C 10",
                "C35",
                "C09",
                "A04",
                "U98");
        texts(
                Tier.class,
                "of",
                "key",
                Tier::of,
                List.of("basic", "advanced1", "advanced2"),
                "",
                "Basic",
                "advanced3",
                "basic ");
        kinds.put(
                "source: Anomaly.id 1",
                () -> identifiers(
                        Anomaly.class, id -> new Anomaly(id, Name.of("의심", "doubt"), ClauseId.listOf("D21-001"))));
        kinds.put(
                "source: Interpretation.id 1",
                () -> identifiers(
                        Interpretation.class,
                        id -> new Interpretation(id, Name.of("질문", "question"), Name.of("결정", "decision"), List.of())));
        add(
                Won.class,
                "ofEok",
                "eok",
                () -> Arbitraries.of("", "1,5", "1억", "+1", "1.", ".5", "one")
                        .map(text -> Refusal.of(
                                "Won.ofEok",
                                "eok",
                                text,
                                IllegalArgumentException.class,
                                List.of("\"" + text + "\"", "eok"),
                                () -> Won.ofEok(text))));
        add(
                Won.class,
                "ofEok",
                "eok",
                () -> Arbitraries.of("0.000000001", "1.123456789")
                        .map(text -> Refusal.of(
                                "Won.ofEok",
                                "eok",
                                text,
                                IllegalArgumentException.class,
                                List.of(text, "whole number of won"),
                                () -> Won.ofEok(text))));
        add(
                ProgramId.class,
                "parse",
                "text",
                () -> Arbitraries.of("1999", "3000", "0000", "9999")
                        .map(year -> Refusal.of(
                                "ProgramId.parse",
                                "text",
                                year + "/robot",
                                IllegalArgumentException.class,
                                List.of("year", "from 2000 to 2999", String.valueOf(Integer.parseInt(year))),
                                () -> ProgramId.parse(year + "/robot"))));
        add(
                Share.class,
                "parse",
                "text",
                () -> Arbitraries.of("101%", "1.000000001", "4/3")
                        .map(text -> Refusal.of(
                                "Share.parse",
                                "text",
                                text,
                                IllegalArgumentException.class,
                                List.of("from 0 to 1"),
                                () -> Share.parse(text))));
    }

    private static Arbitrary<Refusal> identifiers(Class<?> type, Function<String, Object> make) {
        return Arbitraries.of("", "A", "1", "a1", "AB1", "A-1", "A1a", " A1")
                .map(id -> Refusal.of(
                        "new " + Parts.nameOf(type),
                        "id",
                        id,
                        IllegalArgumentException.class,
                        List.of("named such as", "\"" + id + "\""),
                        () -> make.apply(id)));
    }

    // ---- Numbers ----

    private static Refusal refused(
            String what,
            String place,
            Object value,
            Class<? extends Throwable> expected,
            Refusal.Attempt attempt,
            String... says) {
        return Refusal.of(what, place, value, expected, List.of(says), attempt);
    }

    private void numbers() {
        Class<IllegalArgumentException> bad = IllegalArgumentException.class;
        Class<ArithmeticException> beyond = ArithmeticException.class;
        add(
                Share.class,
                "ofPercent",
                "percent",
                () -> Arbitraries.of(-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .map(percent -> refused(
                                "Share.ofPercent",
                                "percent",
                                percent,
                                bad,
                                () -> Share.ofPercent(percent),
                                "from 0% to 100%",
                                percent + "%")));
        add(
                Share.class,
                "of",
                "proportion",
                () -> Arbitraries.of("-0.1", "1.1", "2")
                        .map(text -> refused(
                                "Share.of",
                                "proportion",
                                text,
                                bad,
                                () -> Share.of(new BigDecimal(text)),
                                "from 0 to 1",
                                text)));
        add(
                Share.class,
                "of",
                "proportion",
                () -> Arbitraries.just("0.1234567891")
                        .map(text -> refused(
                                "Share.of",
                                "proportion",
                                text,
                                bad,
                                () -> Share.of(new BigDecimal(text)),
                                "at most 9",
                                text)));
        add(
                Score.class,
                "of",
                "points",
                () -> Arbitraries.of("0.1234567890123456789", "9223372036854775808")
                        .map(text -> refused(
                                "Score.of",
                                "points",
                                text,
                                bad,
                                () -> Score.of(new BigDecimal(text)),
                                "18 decimal places",
                                text)));
        add(
                Score.class,
                "parse",
                "text",
                () -> Arbitraries.of("9223372036854775808/3", "1/9223372036854775808")
                        .map(text -> refused("Score.parse", "text", text, bad, () -> Score.parse(text), "2^63", text)));
        add(
                Score.class,
                "dividedBy",
                "parts",
                () -> Arbitraries.of(0L, -1L, Long.MIN_VALUE)
                        .map(parts -> refused(
                                "Score.dividedBy",
                                "parts",
                                parts,
                                bad,
                                () -> Score.of(1).dividedBy(parts),
                                "at least 1 part",
                                String.valueOf(parts))));
        add(
                Score.class,
                "inStepsOf",
                "step",
                () -> Arbitraries.of(Score.ZERO, Score.of(-1), new Score(-1, 3))
                        .map(step -> refused(
                                "Score.inStepsOf",
                                "step",
                                step,
                                bad,
                                () -> Score.of(1).inStepsOf(step),
                                "more than 0",
                                step.toString())));
        add(
                Score.class,
                "toDecimal",
                "places",
                () -> Arbitraries.of(-1, Integer.MIN_VALUE)
                        .map(places -> refused(
                                "Score.toDecimal",
                                "places",
                                places,
                                bad,
                                () -> Score.of(1).toDecimal(places, RoundingMode.DOWN),
                                "must not be negative",
                                String.valueOf(places))));
        add(
                Won.class,
                "plus",
                "other",
                () -> Arbitraries.longs()
                        .between(1, Long.MAX_VALUE)
                        .map(more -> refused(
                                "Won.plus",
                                "other",
                                more,
                                beyond,
                                () -> Won.of(Long.MAX_VALUE).plus(Won.of(more)),
                                "beyond what a long can hold")));
        add(
                Won.class,
                "minus",
                "other",
                () -> Arbitraries.longs()
                        .between(2, Long.MAX_VALUE)
                        .map(less -> refused(
                                "Won.minus",
                                "other",
                                less,
                                beyond,
                                () -> Won.of(-Long.MAX_VALUE).minus(Won.of(less)),
                                "beyond what a long can hold")));
        add(
                Won.class,
                "times",
                "factor",
                () -> Arbitraries.longs()
                        .between(2, Long.MAX_VALUE)
                        .map(factor -> refused(
                                "Won.times",
                                "factor",
                                factor,
                                beyond,
                                () -> Won.of(Long.MAX_VALUE).times(factor),
                                "beyond what a long can hold")));
        add(
                Won.class,
                "ofEok",
                "eok",
                () -> Arbitraries.of(92_233_720_369L, Long.MAX_VALUE, Long.MIN_VALUE)
                        .map(eok -> refused(
                                "Won.ofEok",
                                "eok",
                                eok,
                                beyond,
                                () -> Won.ofEok(eok),
                                "beyond what a long can hold",
                                Won.of(eok).toString())));
        add(
                Rounding.class,
                "shareOf",
                "whole",
                () -> Arbitraries.of(-1L, Long.MIN_VALUE)
                        .map(whole -> refused(
                                "Rounding.shareOf",
                                "whole",
                                whole,
                                bad,
                                () -> Rounding.DOWN_TO_WON.shareOf(Share.ONE, Won.of(whole)),
                                "not negative",
                                Won.of(whole).toString())));
        add(
                SupportFunction.class,
                "supportAt",
                "totalCost",
                () -> new FundingDomain()
                        .functions()
                        .map(function -> refused(
                                "SupportFunction.supportAt",
                                "totalCost",
                                Won.of(-1),
                                bad,
                                () -> function.supportAt(Won.of(-1)),
                                "total cost",
                                "must not be negative",
                                "KRW -1")));
        add(
                CostShare.class,
                "shares",
                "chosen",
                () -> new FundingDomain()
                        .splits()
                        .map(split -> refused(
                                "CostShare.shares",
                                "chosen",
                                Payer.ADOPTER,
                                bad,
                                () -> split.shares(Map.of(Payer.ADOPTER, new Share(3, 7))),
                                "adopter",
                                "3/7")));
        add(
                CostShare.class,
                "shares",
                "chosen",
                () -> new FundingDomain()
                        .splits()
                        .map(split -> split.find(Payer.GOVERNMENT).orElseThrow())
                        .filter(part -> !part.most().equals(Share.ONE))
                        .map(part -> refused(
                                "CostShare.shares",
                                "chosen",
                                Share.ONE,
                                bad,
                                () -> CostShare.of(part).shares(Map.of(Payer.GOVERNMENT, Share.ONE)),
                                "government",
                                "from " + part.least() + " to " + part.most(),
                                "100%")));
        add(
                ResolvedTerms.class,
                "plan",
                "request",
                () -> new FundingDomain()
                        .cases()
                        .map(its -> {
                            Won most = its.plan()
                                    .parts()
                                    .getOrDefault(Payer.ADOPTER, Won.ZERO)
                                    .plus(its.request().localGovernment());
                            return Tuple.of(its, most);
                        })
                        .filter(its -> its.get2().isLessThan(Won.of(Long.MAX_VALUE)))
                        .map(its -> refused(
                                "ResolvedTerms.plan",
                                "request",
                                its.get2(),
                                bad,
                                () -> its.get1()
                                        .resolved()
                                        .plan(its.get1()
                                                .request()
                                                .withLocalGovernment(its.get2().plus(Won.of(1)))),
                                "matching money",
                                its.get2().toString(),
                                its.get2().plus(Won.of(1)).toString())));
        add(
                ClusterTerms.class,
                "plan",
                "request",
                () -> new FundingDomain()
                        .clusters()
                        .map(its -> refused(
                                "ClusterTerms.plan",
                                "request",
                                "no-such-grant",
                                bad,
                                () -> its.terms()
                                        .plan(its.request().withGrantCosts(Map.of("no-such-grant", Won.of(1)))),
                                its.terms().program().toString(),
                                "\"no-such-grant\"")));
        add(
                Aggregation.class,
                "of",
                "scores",
                () -> new ScoringDomain()
                        .aggregations()
                        .map(aggregation -> refused(
                                "Aggregation.of",
                                "scores",
                                List.of(),
                                bad,
                                () -> aggregation.of(List.of()),
                                "at least " + aggregation.fewest(),
                                "0")));
        add(
                Evaluation.class,
                "scoring",
                "scores",
                () -> new ScoringDomain()
                        .cases()
                        .map(ScoringCase::complete)
                        .map(evaluation -> refused(
                                "Evaluation.scoring",
                                "scores",
                                List.of(),
                                bad,
                                () -> evaluation.scoring(List.of()),
                                String.valueOf(evaluation.marks().size()),
                                "0")));
        add(
                ScoreBook.class,
                "of",
                "cards",
                () -> new ScoringDomain()
                        .cards()
                        .filter(card -> !card.evaluator().equals("E1"))
                        .map(card -> refused(
                                "ScoreBook.of",
                                "cards",
                                card,
                                bad,
                                () -> ScoreBook.of(List.of("E1"), List.of(card)),
                                card.evaluator(),
                                card.candidate(),
                                "not on the committee [E1]")));
        add(
                ScoreBook.class,
                "of",
                "cards",
                () -> new ScoringDomain()
                        .cards()
                        .map(card -> refused(
                                "ScoreBook.of",
                                "cards",
                                card,
                                bad,
                                () -> ScoreBook.of(List.of(card.evaluator()), List.of(card, card)),
                                card.evaluator(),
                                card.candidate())));
        add(
                Selection.class,
                "decision",
                "id",
                () -> new SelectionDomain()
                        .selections()
                        .map(selection -> refused(
                                "Selection.decision",
                                "id",
                                "nobody here",
                                bad,
                                () -> selection.decision("nobody here"),
                                "\"nobody here\"",
                                selection.decisions().get(0).id())));
        add(
                Selection.class,
                "addingSeats",
                "more",
                () -> new SelectionDomain()
                        .selections()
                        .map(selection -> refused(
                                "Selection.addingSeats",
                                "more",
                                0,
                                bad,
                                () -> selection.addingSeats(0),
                                "more seats",
                                "from 1 to 1000000",
                                ": 0")));
        add(
                Message.class,
                "of",
                "key",
                () -> Arbitraries.of("", "no.such", "Operation.sum", "operation.sum ")
                        .map(key -> refused("Message.of", "key", key, bad, () -> Message.of(key), "\"" + key + "\"")));
    }

    // ---- Look-ups ----

    private void catalog() {
        Class<IllegalArgumentException> bad = IllegalArgumentException.class;
        Catalog official = OfficialCatalog.catalog();
        add(
                Catalog.class,
                "program",
                "id",
                () -> Arbitraries.of("2021/no-such", "2099/robot", "2000/a")
                        .map(id -> refused(
                                "Catalog.program",
                                "id",
                                id,
                                UnknownProgramException.class,
                                () -> official.program(id),
                                id,
                                id.substring(0, 4))));
        add(
                Catalog.class,
                "announcement",
                "year",
                () -> Arbitraries.of(1999, 2019, 2099)
                        .map(year -> refused(
                                "Catalog.announcement",
                                "year",
                                year,
                                bad,
                                () -> official.announcement(year),
                                String.valueOf(year),
                                "2020, 2021, 2022, 2023")));
        add(
                ClauseRegister.class,
                "get",
                "id",
                () -> Arbitraries.of("X1-1", "D21-9999")
                        .map(id -> refused(
                                "ClauseRegister.get",
                                "id",
                                id,
                                bad,
                                () -> OfficialCatalog.clauses().get(ClauseId.of(id)),
                                id)));
        add(
                Program.class,
                "offer",
                "type",
                () -> new ProgramDomain()
                        .programs()
                        .map(program -> refused(
                                "Program.offer",
                                "type",
                                "no-such",
                                NotOfferedException.class,
                                () -> program.offer(Variant.of("no-such", "없음", "none such")),
                                program.id().toString(),
                                "no-such",
                                program.types().get(0).key())));
        add(
                Program.class,
                "assess",
                "application",
                () -> Arbitraries.of(official.programs())
                        .map(program -> refused(
                                "Program.assess",
                                "application",
                                "2999/another",
                                bad,
                                () -> program.assess(Application.of(
                                        ProgramId.of(2999, "another"),
                                        Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)))),
                                "2999/another",
                                program.id().toString())));
        add(
                Consortium.class,
                "replacing",
                "member",
                () -> new ConsortiumDomain()
                        .consortia()
                        .map(consortium -> refused(
                                "Consortium.replacing",
                                "member",
                                "nobody here",
                                bad,
                                () -> consortium.replacing(Company.of("nobody here")),
                                "\"nobody here\"")));
        add(
                Consortium.class,
                "of",
                "members",
                () -> Arbitraries.just(1)
                        .map(any -> refused(
                                "Consortium.of",
                                "members",
                                "two leads",
                                bad,
                                () -> Consortium.of(
                                        Member.of(Company.of("L1"), Role.LEAD), Member.of(Company.of("L2"), Role.LEAD)),
                                "one lead company",
                                "[L1, L2]")));
        add(
                Reform.class,
                "of",
                "amendments",
                () -> Combinators.combine(new FundingDomain().amounts(), new FundingDomain().amounts())
                        .filter((one, other) -> !one.equals(other))
                        .as((one, other) -> refused(
                                "Reform.of",
                                "amendments",
                                List.of(one, other),
                                ReformConflictException.class,
                                () -> Reform.of(
                                        "twice",
                                        "두 번",
                                        "twice",
                                        new Amendment.Budget(one),
                                        new Amendment.Budget(other)),
                                "twice",
                                Figure.of(one).render(Language.ENGLISH),
                                Figure.of(other).render(Language.ENGLISH))));
    }
}
