package io.github.smartfactory.support;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the mutants that survive the tests with those that are explained, after a run of the profile
 * {@code mutation}. A line of the explanations names a mutant by its class, its method, its mutator and the text of the
 * line that it is in, so that lines may move; then how many there are of the kind, and why no test can tell them from
 * what is written.
 */
public final class Survivors {

    /** What a test noticed: it failed, or did not come to its end. */
    private static final Set<String> KILLED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private static final int LEAST_PERCENT = 95;

    private final Path sources;
    private final Map<String, int[]> killedAndAll = new TreeMap<>();
    private final Map<String, Integer> surviving = new TreeMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();

    private Survivors(Path sources) {
        this.sources = sources;
    }

    /**
     * Compares.
     *
     * @param args the directory of the sources, the explanations, and the reports of the mutants as CSV
     * @throws IOException if one of them cannot be read
     * @throws IllegalStateException if a mutant survives that is not explained, or too few of a package are killed
     */
    public static void main(String... args) throws IOException {
        Survivors survivors = new Survivors(Path.of(args[0]));
        for (String report : List.of(args).subList(2, args.length)) {
            for (String mutant : Files.readAllLines(Path.of(report))) {
                survivors.read(mutant);
            }
        }
        Map<String, Integer> explained = explained(Files.readAllLines(Path.of(args[1])));
        List<String> problems = survivors.compare(explained, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    /** File, class, mutator, method, line, status and the test that killed it, which may have commas of its own. */
    private void read(String mutant) {
        String[] fields = mutant.split(",", 7);
        String type = fields[1];
        String name = type.substring(type.lastIndexOf('.') + 1);
        String inPackage = type.substring(0, type.lastIndexOf('.'));
        int[] counts = killedAndAll.computeIfAbsent(inPackage, key -> new int[2]);
        counts[1]++;
        if (KILLED.contains(fields[5])) {
            counts[0]++;
        } else {
            String mutator = fields[2].substring(fields[2].lastIndexOf('.') + 1);
            String text = text(inPackage, fields[0], Integer.parseInt(fields[4]));
            // The number of a lambda says nothing, and changes with the others of its class.
            String method = fields[3].replaceFirst("^lambda\\$(.+)\\$\\d+$", "$1");
            String survivor = String.join("\t", name, method, mutator, text);
            surviving.merge(survivor, 1, Integer::sum);
            packages.put(survivor, inPackage);
        }
    }

    private String text(String inPackage, String file, int line) {
        Path path = sources.resolve(inPackage.replace('.', '/')).resolve(file);
        List<String> lines = texts.computeIfAbsent(path.toString(), key -> {
            try {
                return Files.readAllLines(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return lines.get(line - 1).trim();
    }

    private static Map<String, Integer> explained(List<String> lines) {
        Map<String, Integer> explained = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 6 || fields[5].isBlank()) {
                throw new IllegalStateException("not class, method, mutator, line, number and reason: " + line);
            }
            String mutant = String.join("\t", List.of(fields).subList(0, 4));
            if (explained.put(mutant, Integer.valueOf(fields[4])) != null) {
                throw new IllegalStateException("explained twice: " + mutant);
            }
        }
        return explained;
    }

    /** How many mutants that survive in a package are explained. */
    private int explainedOf(String inPackage, Map<String, Integer> explained) {
        return surviving.entrySet().stream()
                .filter(survivor -> inPackage.equals(packages.get(survivor.getKey())))
                .mapToInt(survivor -> Math.min(survivor.getValue(), explained.getOrDefault(survivor.getKey(), 0)))
                .sum();
    }

    private List<String> compare(Map<String, Integer> explained, PrintStream out) {
        List<String> problems = new ArrayList<>();
        out.printf("%-52s %8s %8s %8s %10s%n", "package", "mutants", "killed", "percent", "explained");
        killedAndAll.forEach((inPackage, counts) -> {
            double percent = 100.0 * counts[0] / counts[1];
            int its = explainedOf(inPackage, explained);
            out.printf(Locale.ROOT, "%-52s %8d %8d %8.1f %10d%n", inPackage, counts[1], counts[0], percent, its);
            if (counts[0] * 100 < counts[1] * LEAST_PERCENT) {
                problems.add("fewer than " + LEAST_PERCENT + "% of the mutants of " + inPackage + " are killed");
            }
        });
        surviving.forEach((mutant, number) -> {
            if (number > explained.getOrDefault(mutant, 0)) {
                problems.add("survives and is not explained: " + mutant + "\t" + number);
            }
        });
        explained.forEach((mutant, number) -> {
            if (number > surviving.getOrDefault(mutant, 0)) {
                out.println("explained, but killed now: " + mutant);
            }
        });
        return problems;
    }
}
