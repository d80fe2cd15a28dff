import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonSchemas;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.OfficialDocuments;
import io.github.smartfactory.support.json.SupportModule;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import java.lang.invoke.MethodHandles;

/**
 * The values of Smart Factory Support as JSON: support for Jackson 3, documents without a mapper, and JSON Schemas.
 *
 * <p>It reads and writes what the module {@code io.github.smartfactory.support} has: programs, applications, score cards,
 * reforms, plans, assessments, selections, comparisons. It fetches nothing, and no document makes it run anything.
 *
 * <pre>{@code
 * Program winWin = OfficialCatalog.catalog().program("2023/win-win");
 * Application application = JsonFormat.APPLICATION.read("""
 *         {
 *           "program": "2023/win-win",
 *           "consortium": {"members": [
 *             {"company": {"id": "Hanbit"}, "roles": ["adopter"], "type": "advanced1", "cost": "5억원"}
 *           ]}
 *         }
 *         """);
 * Assessment assessment = winWin.assess(application);
 * System.out.println(assessment.verdict());
 * System.out.println(JsonFormat.of(SupportRange.class).compact().write(assessment.support().orElseThrow()));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * VIOLATED
 * {"least":120000000,"most":120000000,"text":{"ko":"1억 2,000만원","en":"KRW 120,000,000"}}
 * }</pre>
 *
 * <p>Imports are left out here and below; all that is shown is compiled and run with the tests.
 *
 * <table class="striped">
 *   <caption>Where to go</caption>
 *   <thead>
 *     <tr><th scope="col">I want to</th><th scope="col">Go to</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>read or write a program, an application, a reform</td>
 *       <td>{@link JsonFormat#PROGRAM}, {@link JsonFormat#APPLICATION}, {@link JsonFormat#REFORM}</td></tr>
 *     <tr><td>write any other value, such as an assessment</td><td>{@link JsonFormat#of(Class) JsonFormat.of}</td></tr>
 *     <tr><td>read a record of my own that is made of values of the library</td>
 *       <td>{@link JsonFormat#of(Class, MethodHandles.Lookup) JsonFormat.of} with a lookup</td></tr>
 *     <tr><td>teach a mapper or a framework with Jackson 3</td><td>{@link SupportModule}</td></tr>
 *     <tr><td>have Korean words only, amounts as texts, or types and traits of my own</td><td>{@link JsonStyle}</td></tr>
 *     <tr><td>tell a user what is wrong with a document, and where</td>
 *       <td>{@link JsonDocumentException#problems() JsonDocumentException.problems}</td></tr>
 *     <tr><td>check a document in an editor or in another language</td><td>{@link JsonSchemas}</td></tr>
 *     <tr><td>have the official data as a document</td><td>{@link OfficialDocuments}</td></tr>
 *   </tbody>
 * </table>
 */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support.json {
    requires transitive io.github.smartfactory.support;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.smartfactory.support.json;
    exports io.github.smartfactory.support.json.problem;

    provides tools.jackson.databind.JacksonModule with
            io.github.smartfactory.support.json.SupportModule;
}
