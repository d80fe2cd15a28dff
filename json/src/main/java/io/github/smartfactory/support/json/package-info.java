/**
 * Programs, applications and results as JSON: formats for whoever has no mapper, and a module for those who have one.
 *
 * <p>{@link JsonFormat} reads and writes the documents of one type, with nothing to configure; a {@link JsonStyle} says
 * what can be chosen about them. {@link SupportModule} teaches a mapper of Jackson 3 the same form. {@link JsonSchemas}
 * are for whoever checks documents before they are sent, and {@link OfficialDocuments} the official data. A program file
 * is a reform waiting to be edited:
 *
 * <pre>{@code
 * Program winWin = OfficialCatalog.catalog().program("2023/win-win");
 * String document = JsonFormat.PROGRAM.write(winWin);
 * Program reform = JsonFormat.PROGRAM.read(document.replace("\"amount\": 120000000", "\"amount\": \"1.5억원\""));
 * FundingPlan plan = reform.resolve(Tier.ADVANCED_1).plan(Won.ofEok(5));
 * System.out.println(plan.support());
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new SupportModule()).build();
 * System.out.println(mapper.writeValueAsString(plan.terms().limit().orElseThrow().grounds()));
 * System.out.println(mapper.readValue("\"advanced1\"", SupportType.class));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * KRW 150,000,000
 * ["D23-027","D23-081","D23-093"]
 * ADVANCED_1
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.json;

import org.jspecify.annotations.NullMarked;
