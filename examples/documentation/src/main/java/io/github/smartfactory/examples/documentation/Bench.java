package io.github.smartfactory.examples.documentation;

import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Where pieces of code are compiled, with the imports that they leave out, and run. */
public final class Bench {

    private static final Pattern IMPORTS = Pattern.compile("\\A(?:import [^\n]*\n|\n)*");

    private static final Pattern TYPE = Pattern.compile("\\A(?:public )?class (\\w+)");

    private static final String PROPERTY = "@Property";

    private static final Map<Status, String> WORDS = Map.of(SUCCESSFUL, "holds", ABORTED, "skipped", FAILED, "fails");

    /** A piece with a name for its class; properties are run by jqwik, all else is the body of a method. */
    private record Piece(String name, Snippet snippet, String source, boolean isRunByJqwik) {}

    private final Path folder;
    private final String imports;

    /**
     * A bench.
     *
     * @param folder an empty folder to work in
     * @param imports what the code may use without an import, such as {@code java.util.*}
     */
    public Bench(Path folder, List<String> imports) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.imports = imports.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining());
    }

    /**
     * Compiles pieces of code, and runs each.
     *
     * @param snippets the pieces
     * @return for each what it prints, without blanks at the end of a line, or of properties whether they hold
     * @throws IOException if the folder cannot be written
     * @throws IllegalStateException if one cannot be compiled or ends with an exception, or a property fails of which nothing
     *     is told
     */
    public Map<Snippet, String> run(List<Snippet> snippets) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Snippet snippet : snippets) {
            pieces.add(piece("Snippet" + pieces.size(), snippet));
        }
        compile(pieces);
        Map<Snippet, String> outputs = new LinkedHashMap<>();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            for (Piece piece : pieces) {
                outputs.put(piece.snippet(), output(piece, loader));
            }
        }
        return outputs;
    }

    private Piece piece(String name, Snippet snippet) {
        Matcher matcher = IMPORTS.matcher(snippet.code());
        String own = matcher.find() ? matcher.group() : "";
        String body = snippet.code().substring(own.length());
        String head = own + imports + "// " + snippet.place() + "\n";
        Matcher type = TYPE.matcher(body);
        if (type.find()) {
            return new Piece(type.group(1), snippet, head + body, true);
        }
        if (body.startsWith(PROPERTY)) {
            return new Piece(name, snippet, head + "class " + name + " {\n" + body + "}\n", true);
        }
        String method = "  public static void run() throws Exception {\n" + body + "  }\n";
        return new Piece(name, snippet, head + "public class " + name + " {\n" + method + "}\n", false);
    }

    private void compile(List<Piece> pieces) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> arguments = new ArrayList<>(List.of(
                "-encoding", "UTF-8", "-proc:none", "-d", folder.toString(), "-cp", classPath + File.pathSeparator));
        for (Piece piece : pieces) {
            Path source = folder.resolve(piece.name() + ".java");
            Files.writeString(source, piece.source());
            arguments.add(source.toString());
        }
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, problems, problems, arguments.toArray(String[]::new));
        if (status != 0) {
            String all = problems.toString(StandardCharsets.UTF_8);
            String places = pieces.stream()
                    .filter(piece -> all.contains(piece.name() + ".java"))
                    .map(piece -> piece.name() + " is " + piece.snippet().place())
                    .collect(Collectors.joining("\n"));
            throw new IllegalStateException(all + places);
        }
    }

    private String output(Piece piece, ClassLoader loader) {
        String place = piece.snippet().place();
        try {
            Class<?> type = loader.loadClass(piece.name());
            return piece.isRunByJqwik() ? reported(piece.snippet(), type) : printed(type);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(place + " ends with " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(place, e);
        }
    }

    private static String printed(Class<?> type) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            type.getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private String reported(Snippet snippet, Class<?> type) {
        Events tests = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter(
                        "jqwik.database", folder.resolve("jqwik-database").toString())
                .selectors(selectClass(type))
                .execute()
                .testEvents();
        TreeSet<String> lines = new TreeSet<>();
        for (Event finished : tests.finished().list()) {
            TestExecutionResult result = finished.getRequiredPayload(TestExecutionResult.class);
            String name = finished.getTestDescriptor().getDisplayName();
            if (result.getStatus() == FAILED && snippet.told().isEmpty()) {
                throw new IllegalStateException(
                        snippet.place() + ": " + name + " fails",
                        result.getThrowable().orElse(null));
            }
            lines.add(name + ": " + WORDS.get(result.getStatus()));
        }
        if (lines.isEmpty()) {
            throw new IllegalStateException(snippet.place() + " has nothing that jqwik runs");
        }
        return String.join("\n", lines) + "\n";
    }
}
