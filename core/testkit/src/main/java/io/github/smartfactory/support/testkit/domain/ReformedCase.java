package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.scenario.Reform;
import java.util.List;

/**
 * A program, firms, and reforms that fit the program and each other.
 *
 * @param given the program and the firms
 * @param reforms the reforms, in any order
 */
public record ReformedCase(ScenarioCase given, List<Reform> reforms) {}
