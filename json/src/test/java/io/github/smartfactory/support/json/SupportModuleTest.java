package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class SupportModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");
    private static final Application APPLICATION = Application.of(
            WIN_WIN.id(),
            Consortium.of(Member.of(Company.of("한빛"), Role.ADOPTER).building(Tier.BASIC, Won.ofEok(1))));

    /** What a service may get. */
    public record Request(
            String sender,
            Optional<Won> budget,
            List<Application> applications,
            Map<Tier, Won> limits,
            Map<ProgramId, Boolean> open,
            Map<Role, Company> companies,
            Map<Trait, String> remarks) {}

    /** Around a request. */
    public record Envelope(Request request) {}

    /** The classic kind. */
    public static class Bean {

        public @Nullable Won moneyAsked;
        public @Nullable Application application;
        public @Nullable Object anything;
    }

    private static final Request REQUEST = new Request(
            "A",
            Optional.of(Won.ofEok(5)),
            List.of(APPLICATION, APPLICATION),
            Map.of(Tier.ADVANCED_1, Won.ofEok(2)),
            Map.of(WIN_WIN.id(), true),
            Map.of(Role.LEAD, Company.of("L")),
            Map.of(Trait.STAR, "since 2020"));

    @Test
    void theModuleIsFoundByItself() {
        assertThat(MAPPER.registeredModules()).anyMatch(SupportModule.class::isInstance);
    }

    @Test
    void aMapperGivesTheSameFormAsTheFormatWithoutTheSchema() {
        assertThat(MAPPER.writeValueAsString(WIN_WIN))
                .isEqualTo(JsonFormat.PROGRAM.compact().write(WIN_WIN));
        assertThat(MAPPER.readValue(JsonFormat.PROGRAM.write(WIN_WIN), Program.class))
                .isEqualTo(WIN_WIN);
    }

    @Test
    void valuesInsideOnesOwnClassesAreReadAndWritten() {
        String json = MAPPER.writeValueAsString(new Envelope(REQUEST));

        assertThat(json)
                .contains("\"budget\":500000000")
                .contains("\"limits\":{\"advanced1\":200000000}")
                .contains("\"open\":{\"2023/win-win\":true}")
                .contains("\"companies\":{\"lead\":{\"id\":\"L\"}}")
                .contains("\"remarks\":{\"star\":\"since 2020\"}")
                .contains(JsonFormat.APPLICATION.compact().write(APPLICATION));
        assertThat(MAPPER.readValue(json, Envelope.class)).isEqualTo(new Envelope(REQUEST));
    }

    @Test
    void treesAndConversionsGiveTheSame() {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(WIN_WIN), Program.class))
                .isEqualTo(WIN_WIN);
        assertThat(MAPPER.convertValue(APPLICATION, Application.class)).isEqualTo(APPLICATION);
    }

    @Test
    void genericValuesAreReadByTheirFullType() {
        Cited<Won> limit = new Cited<>(Won.ofEok(2), Grounds.of("D23-027"));
        String json = MAPPER.writerFor(new TypeReference<Cited<Won>>() {}).writeValueAsString(limit);

        assertThat(json).isEqualTo("{\"value\":200000000,\"grounds\":[\"D23-027\"]}");
        assertThat(MAPPER.readValue(json, new TypeReference<Cited<Won>>() {})).isEqualTo(limit);
        assertThat(MAPPER.writeValueAsString(limit)).isEqualTo(json);
    }

    @Test
    void sealedTypesAreReadByTheTypeThatPermitsThem() {
        Condition condition = new Condition.Not(new Condition.Stated(Trait.STAR));
        String json = MAPPER.writeValueAsString(condition);

        assertThat(json).isEqualTo("{\"type\":\"not\",\"part\":{\"type\":\"stated\",\"trait\":\"star\"}}");
        assertThat(MAPPER.readValue(json, Condition.class)).isEqualTo(condition);
        assertThat(MAPPER.readValue(json, Condition.Not.class)).isEqualTo(condition);
    }

    @Test
    void settingsOfTheMapperDoNotChangeTheForm() {
        JsonMapper other = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Bean bean = new Bean();
        bean.moneyAsked = Won.ofEok(5);
        bean.application = APPLICATION;
        bean.anything = Tier.BASIC;

        String json = other.writeValueAsString(bean);

        assertThat(json).contains("\"money_asked\" : 500000000").contains("\"anything\" : \"basic\"");
        assertThat(MAPPER.readTree(json).get(1).get("application"))
                .isEqualTo(MAPPER.readTree(JsonFormat.APPLICATION.compact().write(APPLICATION)));
        assertThat(other.readValue(json, Bean.class).application).isEqualTo(APPLICATION);
        assertThat(refused(() -> other.readValue("{\"id\": \"A\", \"mean_sales\": 5}", Company.class)))
                .hasMessage(
                        "$.mean_sales (line 1, column 13): no property \"mean_sales\"; did you mean \"meanSales\"?");
    }

    @Test
    void problemsAreNamedWithThePathFromTheRootOfTheWholeDocument() {
        String json = """
                {"request": {"sender": "A", "applications": [
                  {"program": "2023/win-win", "consortium": {}},
                  {"program": "2023/win-win", "consortium": {"members": [
                    {"company": {"id": "B"}, "roles": ["adoptor"], "colour": 1}
                  ]}}
                ]}}""";

        assertThat(refused(() -> MAPPER.readValue(json, Envelope.class))).hasMessage("""
                $.request.applications[1].consortium.members[0].roles[0] (line 4, column 40): \
                no role "adoptor"; did you mean "adopter"?
                $.request.applications[1].consortium.members[0].colour (line 4, column 52): \
                no property "colour"; there are company, roles, type, cost, supportAtMost""");
    }

    @Test
    void problemsOfATreeHaveAPathAndNoLine() {
        assertThat(refused(() -> MAPPER.treeToValue(
                        MAPPER.readTree("{\"request\": {\"sender\": \"A\", \"budget\": 1.5}}"), Envelope.class)))
                .hasMessage("$.request.budget: expected whole won, not 1.5");
    }

    @Test
    void problemsOfTheKeyOfAMapAreNamed() {
        assertThat(refused(() -> MAPPER.readValue(
                        "{\"request\": {\"sender\": \"A\", \"limits\": {\"basics\": 1}}}", Envelope.class)))
                .hasMessage("$.request.limits.basics (line 1, column 40): no tier \"basics\"; did you mean \"basic\"?");
    }

    @Test
    void theStyleOfAModuleIsTheStyleOfItsDocuments() {
        JsonMapper english = mapper(JsonStyle.STANDARD.withWords(Language.ENGLISH));
        JsonMapper silent = mapper(JsonStyle.STANDARD.withWords());
        JsonMapper asText = mapper(JsonStyle.STANDARD.withWonAsText());
        var message = WIN_WIN.resolve(Tier.ADVANCED_1).plan(Won.ofEok(5)).explain();

        assertThat(english.writeValueAsString(message)).contains("\"en\":\"").contains("Total project cost");
        assertThat(english.readTree(english.writeValueAsString(message)).findValues("resultText"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.propertyNames()).containsExactly("en"));
        assertThat(silent.readTree(silent.writeValueAsString(message)).findValues("resultText"))
                .isEmpty();
        assertThat(asText.writeValueAsString(Won.ofEok(5))).isEqualTo("\"500000000\"");
        assertThat(MAPPER.readValue("\"5억\"", Won.class)).isEqualTo(Won.ofEok(5));
    }

    private static JsonMapper mapper(JsonStyle style) {
        return JsonMapper.builder().addModule(new SupportModule(style)).build();
    }

    private static JsonDocumentException refused(Runnable reading) {
        DatabindException thrown = catchThrowableOfType(DatabindException.class, reading::run);
        JsonDocumentException cause = (JsonDocumentException) Objects.requireNonNull(thrown.getCause());
        assertThat(thrown.getOriginalMessage()).isEqualTo(cause.getMessage());
        return cause;
    }

    @Test
    void problemsCanBeTheReplyOfAServerAndReadBack() {
        JsonDocumentException e = refused(() -> MAPPER.readValue("{\"request\": 1, \"id\": {}}", Company.class));
        String reply = MAPPER.writeValueAsString(e.problems());

        assertThat(reply)
                .contains("{\"kind\":\"unknown-property\",\"path\":\"$.request\",\"line\":1,\"column\":2,\"message\":");
        assertThat(List.of(MAPPER.readValue(reply, JsonProblem[].class))).isEqualTo(e.problems());
    }

    @Test
    void ofTwoModulesTheOneAddedLastCounts() {
        SupportModule texts = new SupportModule(JsonStyle.STANDARD.withWonAsText());
        assertThat(JsonMapper.builder()
                        .findAndAddModules()
                        .addModule(texts)
                        .build()
                        .writeValueAsString(Won.of(5)))
                .isEqualTo("\"5\"");
        assertThat(JsonMapper.builder()
                        .addModule(texts)
                        .findAndAddModules()
                        .build()
                        .writeValueAsString(Won.of(5)))
                .isEqualTo("5");
    }
}
