package io.github.smartfactory.examples.portal.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parameters of an address that cannot be read; what is wrong is told of each. */
public final class BadParameters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> problems;

    /** What is wrong, by parameter. */
    public BadParameters(Map<String, String> problems) {
        this.problems = new TreeMap<>(problems);
    }

    /** What is wrong, by parameter. */
    public Map<String, String> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.entrySet().stream()
                .map(problem -> problem.getKey() + ": " + problem.getValue())
                .collect(Collectors.joining("\n"));
    }
}
