package io.github.smartfactory.support.testkit.domain;

/**
 * A program of which seats or money may run out, and firms of which points and times are known.
 *
 * @param given the program and the firms
 */
public record QueuedCase(ScenarioCase given) {}
