/**
 * What can be wrong with a document.
 *
 * <p>Reading ends with one {@link JsonDocumentException}, which has a {@link JsonProblem} for each thing that is wrong:
 * its kind, the path, the line and column, and what is allowed there.
 *
 * <pre>{@code
 * try {
 *     JsonFormat.APPLICATION.read("""
 *             {
 *               "program": "2023/win-win",
 *               "submited": "2023-02-01T09:00:00+09:00",
 *               "consortium": {"members": [
 *                 {"company": {"id": "Hanbit", "traits": {"u-trun": true}}, "roles": ["adopter"], "cost": -1}
 *               ]}
 *             }
 *             """);
 * } catch (JsonDocumentException e) {
 *     for (JsonProblem problem : e.problems()) {
 *         System.out.println(problem.kind() + ": " + problem);
 *     }
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * UNKNOWN_PROPERTY: $.submited (line 3, column 3): no property "submited"; did you mean "submitted"?
 * INVALID_VALUE: $.consortium.members[0].company.traits['u-trun'] (line 5, column 45): no trait "u-trun"; did you mean "u-turn"? (one of your own is an object with key and label in one place of the document)
 * INVALID_VALUE: $.consortium.members[0].cost (line 5, column 93): project cost must not be negative: KRW -1
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.json.problem;

import org.jspecify.annotations.NullMarked;
