package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user is told about a document that cannot be read: every problem, where it is, the value and what is allowed. */
class JsonErrorsTest {

    private static final JsonFormat<Company> COMPANY = JsonFormat.of(Company.class);

    /** How many a message names where there are more. */
    private static final int NAMED = 15;

    private static Arguments bad(String what, Class<?> type, String document, String problems) {
        return Arguments.of(what, type, document, problems);
    }

    static Stream<Arguments> badDocuments() {
        return Stream.of(
                bad("an unknown property with the nearest name", Company.class, """
                        {
                          "id": "A",
                          "industri": "C10"
                        }""", """
                        UNKNOWN_PROPERTY $.industri (line 3, column 3): no property "industri"; did you mean "industry"?"""),
                bad("an unknown property with no near name", Company.class, """
                        {
                          "id": "A",
                          "colour": "red"
                        }""", """
                        UNKNOWN_PROPERTY $.colour (line 3, column 3): no property "colour"; there are id, sizes, industry, product, meanSales, state, level, projects, traits"""),
                bad("a missing property", Application.class, """
                        {
                          "consortium": {}
                        }""", """
                        MISSING_PROPERTY $ (line 1, column 1): property "program" is missing: a program such as 2021/build-upgrade"""),
                bad("an object for a text", Company.class, """
                        {"id": {}}""", """
                        WRONG_TYPE $.id (line 1, column 8): expected a text, not an object"""),
                bad("an array for a text", Company.class, """
                        {"id": []}""", """
                        WRONG_TYPE $.id (line 1, column 8): expected a text, not an array"""),
                bad("a number for a text", Company.class, """
                        {"id": 5}""", """
                        WRONG_TYPE $.id (line 1, column 8): expected a text, not the number 5"""),
                bad("a truth value for a text", Company.class, """
                        {"id": true}""", """
                        WRONG_TYPE $.id (line 1, column 8): expected a text, not true"""),
                bad("null for a text", Company.class, """
                        {"id": null}""", """
                        WRONG_TYPE $.id (line 1, column 8): expected a text, not null"""),
                bad("null for something that may be left out", Company.class, """
                        {"id": "A", "meanSales": null}""", """
                        WRONG_TYPE $.meanSales (line 1, column 26): expected whole won, not null; leave the property out if there is nothing to say"""),
                bad("a text for an object", Application.class, """
                        {"program": "2023/win-win", "consortium": "A"}""", """
                        WRONG_TYPE $.consortium (line 1, column 43): expected an object, not the text "A\""""),
                bad("an array for an object", Application.class, """
                        {"program": "2023/win-win", "consortium": []}""", """
                        WRONG_TYPE $.consortium (line 1, column 43): expected an object, not an array"""),
                bad("an object for an array", Consortium.class, """
                        {"members": {}}""", """
                        WRONG_TYPE $.members (line 1, column 13): expected an array, not an object"""),
                bad("null in an array", Consortium.class, """
                        {"members": [null]}""", """
                        WRONG_TYPE $.members[0] (line 1, column 14): expected an object with company, roles, not null"""),
                bad("a text for a truth value", Company.class, """
                        {
                          "id": "A",
                          "traits": {"star": "yes"}
                        }""", """
                        WRONG_TYPE $.traits.star (line 3, column 22): expected true or false, not the text "yes\""""),
                bad("a number for a key", Company.class, """
                        {
                          "id": "A",
                          "sizes": [1]
                        }""", """
                        WRONG_TYPE $.sizes[0] (line 3, column 13): expected one of small, medium, middle-market, large, not the number 1"""),
                bad("a truth value for an amount", Company.class, """
                        {
                          "id": "A",
                          "meanSales": false
                        }""", """
                        WRONG_TYPE $.meanSales (line 3, column 16): expected whole won, not false"""),
                bad("an amount that is not whole", Company.class, """
                        {
                          "id": "A",
                          "meanSales": 1.5
                        }""", """
                        INVALID_VALUE $.meanSales (line 3, column 16): expected whole won, not 1.5"""),
                bad("an amount that is too large", Company.class, """
                        {
                          "id": "A",
                          "meanSales": 9223372036854775808
                        }""", """
                        INVALID_VALUE $.meanSales (line 3, column 16): expected whole won from -9223372036854775808 to 9223372036854775807, not 9223372036854775808"""),
                bad("an amount in a text that is too large", Company.class, """
                        {
                          "id": "A",
                          "meanSales": "10000경"
                        }""", """
                        INVALID_VALUE $.meanSales (line 3, column 16): KRW 100000000000000000000 is beyond what a long can hold"""),
                bad("an amount in a text that is none", Company.class, """
                        {
                          "id": "A",
                          "meanSales": "1억4천"
                        }""", """
                        INVALID_VALUE $.meanSales (line 3, column 16): not an amount of won: "1억4천", at index 2: it is open whether 천 means 천만"""),
                bad("an amount below zero", Company.class, """
                        {
                          "id": "A",
                          "meanSales": -1
                        }""", """
                        BROKEN_RULE $.meanSales (line 3, column 16): mean sales of A must not be negative: KRW -1"""),
                bad("a number with too many digits", Company.class, """
                        {
                          "id": "A",
                          "meanSales": 1e999999999
                        }""", """
                        INVALID_VALUE $.meanSales (line 3, column 16): a number has at most 100 digits on either side of the point: 1e999999999"""),
                bad("a share above one", Application.class, """
                        {"program": "2023/win-win", "consortium": {}, "shares": {"government": 1.01}}""", """
                        INVALID_VALUE $.shares.government (line 1, column 72): a share must be from 0 to 1 (0% to 100%): 1.01"""),
                bad("a share in a text that is none", Application.class, """
                        {"program": "2023/win-win", "consortium": {}, "shares": {"government": "half"}}""", """
                        INVALID_VALUE $.shares.government (line 1, column 72): not a share such as 50%, 0.5 or 1/3: "half\""""),
                bad("a share below zero", Application.class, """
                        {"program": "2023/win-win", "consortium": {}, "shares": {"government": "-1/3"}}""", """
                        INVALID_VALUE $.shares.government (line 1, column 72): not a share such as 50%, 0.5 or 1/3: "-1/3\""""),
                bad("a score with too many decimal places", ScoreBook.class, """
                        {"committee": ["a"], "cards": [{"candidate": "x", "evaluator": "a", "marks": {"total": 0.1234567890123456789}}]}""", """
                        INVALID_VALUE $.cards[0].marks.total (line 1, column 88): a score has at most 18 decimal places, and without the point it is below 2^63: 0.1234567890123456789"""),
                bad("a year that is not whole", Announcement.class, """
                        {"year": 2023.5}""", """
                        MISSING_PROPERTY $ (line 1, column 1): property "document" is missing: an object with key, title, issuer, published
                        MISSING_PROPERTY $ (line 1, column 1): property "title" is missing: an object with value
                        INVALID_VALUE $.year (line 1, column 10): expected a whole number, not 2023.5"""),
                bad("a year that is too large", Announcement.class, """
                        {"year": 3000000000}""", """
                        MISSING_PROPERTY $ (line 1, column 1): property "document" is missing: an object with key, title, issuer, published
                        MISSING_PROPERTY $ (line 1, column 1): property "title" is missing: an object with value
                        INVALID_VALUE $.year (line 1, column 10): expected a whole number from -2147483648 to 2147483647, not 3000000000"""),
                bad("an unknown key of an enum with the nearest one", Member.class, """
                        {"company": {"id": "A"}, "roles": ["adoptor"]}""", """
                        INVALID_VALUE $.roles[0] (line 1, column 36): no role "adoptor"; did you mean "adopter"?"""),
                bad("an unknown key of an enum with all of them", Company.class, """
                        {
                          "id": "A",
                          "sizes": ["tiny-shop"]
                        }""", """
                        INVALID_VALUE $.sizes[0] (line 3, column 13): no size class "tiny-shop"; there are small, medium, middle-market, large"""),
                bad("an unknown trait with the nearest one", Company.class, """
                        {
                          "id": "A",
                          "traits": {"u-tern": true}
                        }""", """
                        INVALID_VALUE $.traits['u-tern'] (line 3, column 14): no trait "u-tern"; did you mean "u-turn"? (one of your own is an object with key and label in one place of the document)"""),
                bad("an unknown support type with the nearest one", Member.class, """
                        {"company": {"id": "A"}, "roles": ["adopter"], "type": "advanced"}""", """
                        INVALID_VALUE $.type (line 1, column 56): no support type "advanced"; did you mean "advanced1"? (one of your own is an object with key and label in one place of the document)"""),
                bad("an unknown interpretation", Grounds.class, """
                        ["I1000"]""", """
                        INVALID_VALUE $[0] (line 1, column 2): no interpretation or anomaly "I1000"; there are I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14, I15 and %d more""".formatted(
                        Interpretation.official().size() + Anomalies.official().size() - NAMED)),
                bad("a clause that is none", Grounds.class, """
                        ["d21-1"]""", """
                        INVALID_VALUE $[0] (line 1, column 2): a clause is named such as D21-123: "d21-1\""""),
                bad("an unknown type with the nearest one", Condition.class, """
                        {"type": "al-of"}""", """
                        INVALID_VALUE $.type (line 1, column 10): no type "al-of"; did you mean "all-of"?"""),
                bad("a missing type", Condition.class, """
                        {"parts": []}""", """
                        MISSING_PROPERTY $ (line 1, column 1): property "type" is missing: one of every, at-least, at-most, at-least-share, more-than-share, stated, handed-in, window-open, all-of, any-of, not"""),
                bad("a type that is no text", Condition.class, """
                        {"type": 5}""", """
                        WRONG_TYPE $.type (line 1, column 10): expected one of every, at-least, at-most, at-least-share, more-than-share, stated, handed-in, window-open, all-of, any-of, not, not the number 5"""),
                bad("a property that is there twice", Company.class, """
                        {
                          "id": "A",
                          "id": "B"
                        }""", """
                        DUPLICATE_PROPERTY $.id (line 3, column 3): property "id" is there twice"""),
                bad("an element of a set that is there twice", Company.class, """
                        {
                          "id": "A",
                          "sizes": ["small", "small"]
                        }""", """
                        INVALID_VALUE $.sizes[1] (line 3, column 22): it is there twice: the text "small\""""),
                bad("a key that is there twice in an array", Company.class, """
                        {
                          "id": "A",
                          "traits": [
                            {"key": "star", "value": true},
                            {"key": "star", "value": false}
                          ]
                        }""", """
                        INVALID_VALUE $.traits[1].key (line 5, column 13): the key is there twice: the text "star\""""),
                bad("entries that are none", Company.class, """
                        {
                          "id": "A",
                          "traits": [
                            {"key": "star"},
                            {"key": "star", "value": true, "valeu": 1},
                            5
                          ]
                        }""", """
                        MISSING_PROPERTY $.traits[0] (line 4, column 5): property "value" is missing: true or false
                        UNKNOWN_PROPERTY $.traits[1].valeu (line 5, column 36): no property "valeu"; did you mean "value"?
                        WRONG_TYPE $.traits[2] (line 6, column 5): expected an object with key, value, not the number 5"""),
                bad("a document of no member", Application.class, """
                        {
                          "program": "2023/win-win",
                          "consortium": {"members": [{"company": {"id": "A"}, "roles": ["adopter"]}]},
                          "documents": [{"key": "plan", "handedIn": true, "company": "B"}]
                        }""", """
                        BROKEN_RULE $ (line 1, column 1): document plan is of "B", who is no member"""),
                bad("two leads", Consortium.class, """
                        {"members": [
                          {"company": {"id": "A"}, "roles": ["lead"]},
                          {"company": {"id": "B"}, "roles": ["lead"]}
                        ]}""", """
                        BROKEN_RULE $ (line 1, column 1): a consortium has one lead company, not 2: [A, B]"""),
                bad("roles that exclude each other", Member.class, """
                        {"company": {"id": "A"}, "roles": ["lead", "participant"]}""", """
                        BROKEN_RULE $ (line 1, column 1): A cannot be both lead and participant"""),
                bad("no roles", Member.class, """
                        {"company": {"id": "A"}}""", """
                        MISSING_PROPERTY $ (line 1, column 1): property "roles" is missing: an array"""),
                bad("criteria that do not add up", ScoreSheet.class, """
                        {
                          "name": {"ko": "가", "en": "a"},
                          "total": 100,
                          "sections": [{
                            "name": {"ko": "가", "en": "a"},
                            "points": 100,
                            "criteria": [{"key": "x", "name": {"ko": "가", "en": "a"}, "maximum": 99}]
                          }]
                        }""", """
                        BROKEN_RULE $.sections[0].criteria (line 7, column 17): criteria of a must add up to its 100 points: 99"""),
                bad("a split above the whole", CostShare.class, """
                        {"parts": [
                          {"payer": "government", "least": 0.6, "most": 0.6},
                          {"payer": "large-enterprise", "least": 0.5, "most": 0.5}
                        ]}""", """
                        BROKEN_RULE $ (line 1, column 1): payers must not bear more than 100% together, but at least [government 60%, large-enterprise 50%]"""),
                bad("a day that there is not", SourceDocument.class, """
                        {"key": "x", "title": {"ko": "가", "en": "a"}, "issuer": {"ko": "가", "en": "a"}, "published": "2021-02-30"}""", """
                        INVALID_VALUE $.published (line 1, column 94): expected a day such as 2021-02-25, not "2021-02-30\""""),
                bad("a moment without offset", Application.class, """
                        {"program": "2023/win-win", "consortium": {}, "submitted": "2023-03-02T17:00:00"}""", """
                        INVALID_VALUE $.submitted (line 1, column 60): expected a point in time with its offset such as 2021-02-25T17:00:00+09:00, not "2023-03-02T17:00:00\""""),
                bad("several problems in the order of the document", Application.class, """
                        {
                          "colour": "red",
                          "program": "2023",
                          "submitted": "yesterday",
                          "consortium": {
                            "members": [
                              {"roles": ["boss"], "cost": true, "company": {"sizes": ["big"]}},
                              7
                            ]
                          },
                          "statements": {"unknown-thing-here": 1}
                        }""", """
                        UNKNOWN_PROPERTY $.colour (line 2, column 3): no property "colour"; there are program, submitted, consortium, sharedSystem, grantCosts, shares, documents, statements
                        INVALID_VALUE $.program (line 3, column 14): a program is named by year and key, such as 2021/build-upgrade: "2023"
                        INVALID_VALUE $.submitted (line 4, column 16): expected a point in time with its offset such as 2021-02-25T17:00:00+09:00, not "yesterday"
                        INVALID_VALUE $.consortium.members[0].roles[0] (line 7, column 18): no role "boss"; there are lead, participant, adopter, shared-system-user, linked-company, supplier, robot-supplier, cloud-provider, operator, planning-institution, isp-institution, large-enterprise, managing-agency, evaluation-committee
                        WRONG_TYPE $.consortium.members[0].cost (line 7, column 35): expected whole won, or an object with base, or an object with least, not true
                        MISSING_PROPERTY $.consortium.members[0].company (line 7, column 52): property "id" is missing: a text
                        INVALID_VALUE $.consortium.members[0].company.sizes[0] (line 7, column 63): no size class "big"; there are small, medium, middle-market, large
                        WRONG_TYPE $.consortium.members[1] (line 8, column 7): expected an object with company, roles, not the number 7
                        INVALID_VALUE $.statements['unknown-thing-here'] (line 11, column 18): no trait "unknown-thing-here"; there are u-turn, regional-jobs, small-enterprise, manufacturer, non-profit, disqualified, supplier-pool, national-tax-paid, local-tax-paid, pleasure-business, unwholesome-goods, interoperable, restricted-by-notice, root-industry, high-emitter and %d more (one of your own is an object with key and label in one place of the document)
                        WRONG_TYPE $.statements['unknown-thing-here'] (line 11, column 40): expected true or false, not the number 1""".formatted(
                                Trait.official().size() - NAMED)),
                bad("the schema of another type", Application.class, """
                        {
                          "$schema": "https://smartfactory.github.io/smart-factory-support/schema/1/program.json",
                          "program": "2023/win-win",
                          "consortium": {}
                        }""", """
                        INVALID_VALUE $.$schema (line 2, column 14): expected the schema "https://smartfactory.github.io/smart-factory-support/schema/1/application.json", not "https://smartfactory.github.io/smart-factory-support/schema/1/program.json\""""),
                bad("a schema that is no text", Application.class, """
                        {"$schema": 1, "program": "2023/win-win", "consortium": {}}""", """
                        WRONG_TYPE $.$schema (line 1, column 13): expected the id of a schema, not the number 1"""),
                bad("a schema of a type that has none", Company.class, """
                        {"$schema": "x", "id": "A"}""", """
                        UNKNOWN_PROPERTY $.$schema (line 1, column 2): no property "$schema"; there are id, sizes, industry, product, meanSales, state, level, projects, traits"""),
                bad("more after the end", Company.class, """
                        {"id": "A"}
                        {}""", """
                        SYNTAX $ (line 2, column 1): there is more after the end of the document"""),
                bad("something else after the end", Company.class, """
                        {"id": "A"} x""", """
                        SYNTAX $ (line 1, column 13): Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"""),
                bad("an empty document", Company.class, "", """
                        SYNTAX $: the document is empty"""),
                bad("nothing but space", Company.class, " \n ", """
                        SYNTAX $: the document is empty"""),
                bad("a document that ends too early", Application.class, """
                        {"program": "2023/win-win",
                         "consortium": {"members": [""", """
                        SYNTAX $.consortium.members (line 2, column 29): Unexpected end-of-input: expected close marker for Array"""),
                bad("a text that does not end", Company.class, """
                        {"id": "A""", """
                        SYNTAX $.id (line 1, column 10): Unexpected end-of-input: was expecting closing quote for a string value"""),
                bad("a comment", Company.class, """
                        {
                          // the lead
                          "id": "A"
                        }""", """
                        SYNTAX $ (line 2, column 3): Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"""),
                bad("not a number", Company.class, """
                        {"id": "A", "meanSales": NaN}""", """
                        SYNTAX $.meanSales (line 1, column 29): Non-standard token 'NaN'"""),
                bad("a leading zero", Company.class, """
                        {"id": "A", "meanSales": 01}""", """
                        SYNTAX $.meanSales (line 1, column 27): Invalid numeric value: Leading zeroes not allowed"""),
                bad("a trailing comma", Company.class, """
                        {"id": "A",}""", """
                        SYNTAX $.id (line 1, column 12): Unexpected character ('}' (code 125)): was expecting double-quote to start property name"""),
                bad("single quotes", Company.class, "{'id': 'A'}", """
                        SYNTAX $ (line 1, column 2): Unexpected character (''' (code 39)): was expecting double-quote to start property name"""),
                bad("a line break in a text", Company.class, """
                        {"id": "A
                        B"}""", """
                        SYNTAX $.id (line 1, column 10): Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"""),
                bad("null alone", Company.class, "null", """
                        WRONG_TYPE $ (line 1, column 1): expected an object with id, not null"""),
                bad("a number alone", Company.class, "5", """
                        WRONG_TYPE $ (line 1, column 1): expected an object with id, not the number 5"""),
                bad("half a character", Company.class, """
                        {"id": "\\ud83d"}""", """
                        INVALID_VALUE $.id (line 1, column 8): half a character, a surrogate without its other half: "\\uD83D\""""),
                bad("characters that cannot be seen", Company.class, """
                        {"id": "A", "a\\n\\u202eb": 1}""", """
                        UNKNOWN_PROPERTY $['a\\u000A\\u202Eb'] (line 1, column 13): no property "a\\u000A\\u202Eb"; there are id, sizes, industry, product, meanSales, state, level, projects, traits"""),
                bad("an amount of a cost that is no amount", Member.class, """
                        {"company": {"id": "A"}, "roles": ["adopter"], "cost": "five"}""", """
                        INVALID_VALUE $.cost (line 1, column 56): not an amount of won: "five", at index 0: a number is expected here"""),
                bad("bounds the wrong way round", Member.class, """
                        {"company": {"id": "A"}, "roles": ["adopter"], "cost": {"least": 5, "most": 4}}""", """
                        BROKEN_RULE $.cost (line 1, column 56): project cost must not end at KRW 4, below its lower end KRW 5"""),
                bad("months out of bounds", ProjectPeriod.class, """
                        {"months": 0}""", """
                        BROKEN_RULE $.months (line 1, column 12): months of a project must be from 1 to 120: 0"""),
                bad("seats that are no whole number", Seats.class, """
                        {"number": 1.5}""", """
                        INVALID_VALUE $.number (line 1, column 12): expected a whole number, not 1.5"""),
                bad("an unknown variant", Variant.class, """
                        "onlyy\"""", """
                        INVALID_VALUE $ (line 1, column 1): no variant "onlyy"; did you mean "only"? (one of your own is an object with key and label in one place of the document)"""),
                bad("a trait of one's own without a label", Company.class, """
                        {"id": "A", "traits": [{"key": {"key": "in-busan"}, "value": true}]}""", """
                        MISSING_PROPERTY $.traits[0].key (line 1, column 32): property "label" is missing: an object with ko, en"""),
                bad("a program that is none", ProgramId.class, """
                        "2023\"""", """
                        INVALID_VALUE $ (line 1, column 1): a program is named by year and key, such as 2021/build-upgrade: "2023\""""),
                bad("an industry that is none", Ksic.class, """
                        "Z10\"""", """
                        INVALID_VALUE $ (line 1, column 1): an industry is named by a letter from A to U and two to five digits, such as C10: "Z10\""""),
                bad("a share of three digits", Share.class, """
                        "101%\"""", """
                        INVALID_VALUE $ (line 1, column 1): a share must be from 0 to 1 (0% to 100%): 1.01"""),
                bad("a score that is none", Score.class, """
                        "7o\"""", """
                        INVALID_VALUE $ (line 1, column 1): not a score such as 69.5 or 209/3: "7o\""""),
                bad("more decimal places than a share has", Share.class, "0.12345678901", """
                        INVALID_VALUE $ (line 1, column 1): a share has at most 9 decimal places: 0.12345678901"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDocuments")
    void everyProblemIsNamedWithPlaceAndBound(String what, Class<?> type, String document, String problems) {
        assertThat(lines(problemsOf(JsonFormat.of(type), document))).as(what).isEqualTo(problems);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDocuments")
    void aStreamGivesTheSameProblemsAsAText(String what, Class<?> type, String document, String problems) {
        assertThat(lines(problemsOf(JsonFormat.of(type), document.getBytes(StandardCharsets.UTF_8))))
                .as(what)
                .isEqualTo(problems);
    }

    @Test
    void theProblemsSurviveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(catchThrowable(() -> COMPANY.read("{}")));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((JsonDocumentException) in.readObject()).problems())
                    .singleElement()
                    .hasToString("$ (line 1, column 1): property \"id\" is missing: a text");
        }
    }

    @Test
    void theRightSchemaIsReadOver() {
        String id = JsonSchemas.id(Application.class).orElseThrow();
        String plain = "\"program\": \"2023/win-win\", \"consortium\": {}}";

        assertThat(JsonFormat.APPLICATION.read("{\"$schema\": \"" + id + "\", " + plain))
                .isEqualTo(JsonFormat.APPLICATION.read("{" + plain));
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
        byte[] document = "{\"id\": \"한빛자동차\", \"colour\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThat(problemsOf(COMPANY, document)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.colour");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(17);
        });
    }

    @Test
    void whatIsNotUtf8IsASyntaxErrorWhereItStands() {
        byte[] latin = "{\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(lines(problemsOf(COMPANY, latin)))
                .isEqualTo("SYNTAX $.id (line 1, column 12): there is something that is not UTF-8");
        assertThat(problemsOf(COMPANY, "{\"id\": \"A\"}".getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .extracting(JsonProblem::kind)
                .isEqualTo(Kind.SYNTAX);
    }

    @Test
    void charactersThatAreCodedTooLongOrHalfAreNotUtf8() {
        byte[] tooLong = {'"', (byte) 0xC0, (byte) 0x80, '"'};
        byte[] half = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        byte[] cut = {'"', (byte) 0xED, (byte) 0x95};

        for (byte[] document : List.of(tooLong, half, cut)) {
            assertThat(lines(problemsOf(JsonFormat.of(Variant.class), document)))
                    .isEqualTo("SYNTAX $ (line 1, column 2): there is something that is not UTF-8");
        }
    }

    @Test
    void aMarkOfByteOrderIsReadOver() {
        String document = "\uFEFF{\"id\": \"A\"}";

        assertThat(COMPANY.read(document)).isEqualTo(Company.of("A"));
        assertThat(COMPANY.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Company.of("A"));
    }

    @Test
    void aDocumentIsNestedAsDeepAsAllowedAndNoDeeper() {
        JsonFormat<Consortium> format = JsonFormat.CONSORTIUM;

        assertThat(problemsOf(format, "[".repeat(250) + "5" + "]".repeat(250)))
                .singleElement()
                .extracting(JsonProblem::kind, JsonProblem::path)
                .containsExactly(Kind.WRONG_TYPE, "$");
        assertThat(problemsOf(format, "[".repeat(251) + "5" + "]".repeat(251)))
                .singleElement()
                .isEqualTo(new JsonProblem(
                        Kind.TOO_LARGE,
                        "$" + "[0]".repeat(251),
                        1,
                        252,
                        "objects and arrays must not be nested deeper than 250"));
    }

    @Test
    void aDocumentIsAsLongAsAllowedAndNoLonger() {
        String document = "{\"id\": \"한빛\"}";
        JsonFormat<Company> fitting = COMPANY.withMaxLength(document.length());
        JsonFormat<Company> tooShort = COMPANY.withMaxLength(document.length() - 1);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(fitting.read(document)).isEqualTo(fitting.read(new ByteArrayInputStream(bytes)));
        assertThat(problemsOf(tooShort, document)).isEqualTo(problemsOf(tooShort, bytes));
        assertThat(lines(problemsOf(tooShort, document)))
                .isEqualTo("TOO_LARGE $: a document has at most 11 characters");
    }

    @Test
    void spaceAfterTheEndIsPartOfTheLength() {
        byte[] document = ("{\"id\": \"A\"}" + " ".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(problemsOf(COMPANY.withMaxLength(50_000), document))
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void namesTextsAndNumbersThatAreTooLongAreRefusedWithTheBound() {
        assertThat(problemsOf(COMPANY, "{\"" + "x".repeat(1_001) + "\": 1}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(problem.message()).isEqualTo("Name length (1001) exceeds the maximum allowed (1000)");
                    assertThat(problem.line()).isEqualTo(1);
                });
        assertThat(problemsOf(COMPANY, "{\n\"id\": \"" + "x".repeat(1_000_001) + "\"}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(problem.path()).isEqualTo("$.id");
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo(7);
                    assertThat(problem.message()).contains("(1000001)").endsWith("the maximum allowed (1000000)");
                });
        assertThat(problemsOf(COMPANY, "{\"id\": \"A\", \"meanSales\": " + "9".repeat(1_001) + "}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.message()).contains("(1001)").endsWith("the maximum allowed (1000)");
                });
    }

    @Test
    void longNamesAndTextsAreCutInMessages() {
        String name = "x".repeat(900);

        assertThat(problemsOf(COMPANY, "{\"id\": \"A\", \"" + name + "\": 1}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("$['" + "x".repeat(60) + "…']");
                    assertThat(problem.message()).startsWith("no property \"" + "x".repeat(60) + "…\"; there are");
                });
        assertThat(problemsOf(COMPANY, "{\"id\": \"" + "y".repeat(5_000) + "\", \"meanSales\": -1}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("mean sales of yyy")
                        .endsWith("y…")
                        .hasSize(1_001));
        assertThat(problemsOf(JsonFormat.of(Ksic.class), "\"" + "Z".repeat(5_000) + "\""))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith(": \"" + "Z".repeat(60) + "…\""));
    }

    @Test
    void noMoreThanAHundredProblemsAreNamed() {
        String unknown = IntStream.range(0, 150)
                .mapToObj(i -> "\"colour" + i + "\": " + i)
                .collect(Collectors.joining(",\n", "{\"id\": \"A\",\n", "}"));

        List<JsonProblem> problems = problemsOf(COMPANY, unknown);

        assertThat(problems).hasSize(JsonDocumentException.MAX_PROBLEMS);
        assertThat(problems).first().extracting(JsonProblem::path).isEqualTo("$.colour0");
        assertThat(problems)
                .last()
                .extracting(JsonProblem::path, JsonProblem::line)
                .containsExactly("$.colour99", 101);
    }

    @Test
    void theMessageOfTheExceptionHasALineForEachProblem() {
        JsonDocumentException refused = refused(() -> COMPANY.read("{\"id\": 5,\n\"a\\nb\": 1}"));

        assertThat(refused).hasMessage("""
                $.id (line 1, column 8): expected a text, not the number 5
                $['a\\u000Ab'] (line 2, column 1): no property "a\\u000Ab"; there are id, sizes, industry, product, \
                meanSales, state, level, projects, traits""");
    }

    private static List<JsonProblem> problemsOf(JsonFormat<?> format, String document) {
        return refused(() -> format.read(document)).problems();
    }

    private static List<JsonProblem> problemsOf(JsonFormat<?> format, byte[] document) {
        return refused(() -> format.read(new ByteArrayInputStream(document))).problems();
    }

    private static JsonDocumentException refused(Runnable reading) {
        JsonDocumentException refused = catchThrowableOfType(JsonDocumentException.class, reading::run);
        assertThat(refused).as("must be refused").isNotNull();
        return refused;
    }

    private static String lines(List<JsonProblem> problems) {
        return problems.stream().map(problem -> problem.kind() + " " + problem).collect(Collectors.joining("\n"));
    }

    @Test
    void aDocumentInsideAnotherMayStillNameItsSchema() {
        Application application = JsonFormat.APPLICATION.read("{\"program\": \"2023/win-win\", \"consortium\": {}}");
        JsonFormat<List<Application>> list = JsonFormat.listOf(Application.class);

        assertThat(list.read("[" + JsonFormat.APPLICATION.write(application) + "]"))
                .containsExactly(application);
        assertThatThrownBy(() -> list.read("[{\"$schema\": \"x\", \"program\": \"2023/win-win\", \"consortium\": {}}]"))
                .isInstanceOf(JsonDocumentException.class)
                .hasMessageStartingWith("$[0].$schema (line 1, column 14): expected the schema \"https:");
    }

    @Test
    void problemsThatAreNotNamedAreCounted() {
        String document = IntStream.range(0, 150)
                .mapToObj(i -> "\"colour" + i + "\": 1")
                .collect(Collectors.joining(",\n", "{\"id\": \"A\", ", "}"));

        assertThatThrownBy(() -> COMPANY.read(document))
                .hasMessageStartingWith("$.colour0 (line 1, column 13): ")
                .hasMessageEndingWith("\n... and 50 more");
    }

    @Test
    void theEndsOfAReaderInsideAnArrayAreThoseAskedFor() throws IOException {
        byte[] bytes = "\uFEFF가나다abc".getBytes(StandardCharsets.UTF_8);
        char[] into = new char[10];
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), 100)) {
            int read = reader.read(into, 4, 6);
            assertThat(new String(into, 4, read)).isEqualTo("가나다abc");
            assertThat(reader.read(into, 0, 10)).isEqualTo(-1);
        }
    }
}
