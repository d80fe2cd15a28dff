/**
 * The conformance corpus: cases in JSON to check any implementation of the programs against.
 *
 * <p>{@link ConformanceCorpus} lists the files and opens them: one for each official program, with inputs, what comes
 * out, the clauses and the reasons. Its {@code README.md} says how they are read, and {@code corpus.schema.json} what
 * they are made of.
 *
 * <pre>{@code
 * ConformanceCorpus.files().stream().filter(file -> file.startsWith("2022")).forEach(System.out::println);
 * String cases = ConformanceCorpus.read("2023-win-win.json");
 * cases.lines().skip(2).limit(2).forEach(System.out::println);
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2022-digital-cluster-general.json
 * 2022-digital-cluster-lead.json
 * 2022-build-upgrade.json
 *   "program": "2023/win-win",
 *   "name": {"ko": "대중소 상생형 스마트공장 (기초, 고도화)", "en": "large-small win-win smart factory"},
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.testkit.conformance;

import org.jspecify.annotations.NullMarked;
