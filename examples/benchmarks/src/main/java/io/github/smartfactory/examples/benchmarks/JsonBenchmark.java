package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.CompanyBuilder;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.ApplicationBuilder;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.MemberBuilder;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applications with ever more members as documents. What {@code readByHand} picks out of Jackson's tree, {@code read} reads
 * with places and names checked; {@code writeByHand} makes a tree of what {@code write} writes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonFormat<Application> FORMAT = JsonFormat.APPLICATION.compact();
    private static final Map<String, Trait> TRAITS =
            Trait.official().stream().collect(Collectors.toMap(Trait::key, Function.identity()));

    /** How many companies apply. */
    @Param({"10", "100", "1000"})
    public int members;

    private Application application;
    private String document;

    /** Made by the harness. */
    public JsonBenchmark() {}

    /** Makes the application, and checks that all ways agree. */
    @Setup
    public void setUp() {
        List<Member> all = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            Company company = Company.of("company-" + i)
                    .withSizes(SizeClass.SMALL)
                    .withIndustry(Ksic.of("C25"))
                    .withState(BusinessState.OPERATING)
                    .having(Trait.NATIONAL_TAX_PAID, Trait.LOCAL_TAX_PAID, Trait.INTEROPERABLE)
                    .lacking(Trait.RESTRICTED_BY_NOTICE, Trait.U_TURN);
            all.add(Member.of(company, Role.ADOPTER).building(Tier.ADVANCED_1, Won.ofEok("2.8")));
        }
        application = Application.of(ProgramId.of(2021, "digital-cluster-general"), new Consortium(all))
                .withSubmitted(Instant.parse("2021-05-14T03:00:00Z"))
                .handing(SubmittedDocument.of("business-plan"));
        document = FORMAT.write(application);
        if (!read().equals(application)
                || !readByHand().equals(application)
                || !FORMAT.read(writeByHand()).equals(application)) {
            throw new IllegalStateException("the ways of reading and writing differ");
        }
    }

    /**
     * Reads with everything checked.
     *
     * @return the application
     */
    @Benchmark
    public Application read() {
        return FORMAT.read(document);
    }

    /**
     * Reads what is there and checks nothing.
     *
     * @return the application
     */
    @Benchmark
    public Application readByHand() {
        JsonNode root = MAPPER.readTree(document);
        List<Member> all = new ArrayList<>();
        for (JsonNode each : root.get("consortium").get("members")) {
            all.add(member(each));
        }
        ApplicationBuilder read = Application.builder()
                .program(ProgramId.parse(root.get("program").asString()))
                .submitted(
                        OffsetDateTime.parse(root.get("submitted").asString()).toInstant())
                .consortium(new Consortium(all));
        for (JsonNode each : root.get("documents")) {
            read.addDocuments(SubmittedDocument.of(each.get("key").asString()));
        }
        return read.build();
    }

    private static Member member(JsonNode node) {
        JsonNode its = node.get("company");
        CompanyBuilder company = Company.builder()
                .id(its.get("id").asString())
                .industry(Ksic.of(its.get("industry").asString()))
                .state(BusinessState.of(its.get("state").asString()));
        for (JsonNode size : its.get("sizes")) {
            company.addSizes(SizeClass.of(size.asString()));
        }
        its.get("traits")
                .properties()
                .forEach(entry -> company.putTrait(
                        TRAITS.get(entry.getKey()), entry.getValue().booleanValue()));
        MemberBuilder member = Member.builder().company(company.build());
        for (JsonNode role : node.get("roles")) {
            member.addRoles(Role.of(role.asString()));
        }
        return member.type(Tier.of(node.get("type").asString()))
                .cost(CostRange.exactly(Won.of(node.get("cost").longValue())))
                .build();
    }

    /**
     * Writes a document.
     *
     * @return the document
     */
    @Benchmark
    public String write() {
        return FORMAT.write(application);
    }

    /**
     * Writes a document by way of a tree.
     *
     * @return the document
     */
    @Benchmark
    public String writeByHand() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("program", application.program().toString());
        root.put(
                "submitted",
                application
                        .submitted()
                        .orElseThrow()
                        .atOffset(ZoneOffset.ofHours(9))
                        .toString());
        ArrayNode all = root.putObject("consortium").putArray("members");
        for (Member member : application.consortium().members()) {
            ObjectNode node = all.addObject();
            Company its = member.company();
            ObjectNode company = node.putObject("company");
            company.put("id", its.id());
            its.sizes().forEach(size -> company.withArray("sizes").add(size.key()));
            company.put("industry", its.industry().orElseThrow().code());
            company.put("state", its.state().orElseThrow().key());
            ObjectNode traits = company.putObject("traits");
            its.traits().forEach((trait, holds) -> traits.put(trait.key(), holds));
            member.roles().forEach(role -> node.withArray("roles").add(role.key()));
            node.put("type", member.type().orElseThrow().key());
            node.put("cost", member.cost().orElseThrow().least().base().amount());
        }
        for (SubmittedDocument each : application.documents()) {
            root.withArray("documents").addObject().put("key", each.key()).put("handedIn", each.handedIn());
        }
        return MAPPER.writeValueAsString(root);
    }
}
