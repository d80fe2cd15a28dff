package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.program.Program;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The modules work in a JVM of their own, as modules and on the class path, and nothing is opened to anybody. */
@Timeout(60)
class ModulePathTest {

    private static final Map<String, String> SOURCES =
            Map.of("module-info.java", """
            module com.example.consumer {
                requires io.github.smartfactory.support.json;
                requires tools.jackson.databind;
            }
            """, "com/example/consumer/Main.java", """
            package com.example.consumer;

            import io.github.smartfactory.support.catalog.OfficialCatalog;
            import io.github.smartfactory.support.company.Company;
            import io.github.smartfactory.support.consortium.*;
            import io.github.smartfactory.support.json.*;
            import io.github.smartfactory.support.money.Won;
            import io.github.smartfactory.support.program.Program;
            import io.github.smartfactory.support.vocabulary.*;
            import java.lang.invoke.MethodHandles;
            import java.util.*;
            import tools.jackson.databind.json.JsonMapper;

            public class Main {

                private record Own(Won amount, Map<Tier, Won> limits, Optional<Inner> inner) {}

                private record Inner(List<ProgramId> programs) {}

                public static void main(String[] arguments) {
                    System.out.println("named " + Main.class.getModule().isNamed()
                            + " " + JsonFormat.class.getModule().isNamed());
                    Program program = OfficialCatalog.catalog().program("2023/win-win");
                    String json = JsonFormat.PROGRAM.write(program);
                    System.out.println("program " + JsonFormat.PROGRAM.read(json).equals(program));
                    Application application = Application.of(
                            program.id(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
                    System.out.println(JsonFormat.APPLICATION.compact().write(application));
                    JsonFormat<Own> format = JsonFormat.of(Own.class, MethodHandles.lookup());
                    Own own = new Own(Won.of(5), Map.of(Tier.BASIC, Won.of(7)),
                            Optional.of(new Inner(List.of(program.id()))));
                    System.out.println(format.compact().write(own));
                    System.out.println("own " + format.read(format.write(own)).equals(own));
                    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    System.out.println("mapper " + mapper.readValue(mapper.writeValueAsString(program), Program.class)
                            .equals(program));
                    System.out.println("official " + JsonFormat.CATALOG.read(OfficialDocuments.catalog())
                            .program(program.id()).id());
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void theModulesWorkOnTheModulePath() throws IOException, InterruptedException {
        String modules = join(libraries());
        compile(List.of("--module-path", modules), true);

        assertThat(run(
                        "--module-path",
                        modules + File.pathSeparator + classes(),
                        "-m",
                        "com.example.consumer/com.example.consumer.Main"))
                .isEqualTo(expected(true));
    }

    @Test
    void theClassesWorkOnTheClassPath() throws IOException, InterruptedException {
        String classPath = join(libraries());
        compile(List.of("-cp", classPath), false);

        assertThat(run("-cp", classPath + File.pathSeparator + classes(), "com.example.consumer.Main"))
                .isEqualTo(expected(false));
    }

    private static String expected(boolean named) {
        return """
                named %s %s
                program true
                {"program":"2023/win-win","consortium":{"members":[{"company":{"id":"A"},"roles":["adopter"]}]}}
                {"amount":5,"limits":{"basic":7},"inner":{"programs":["2023/win-win"]}}
                own true
                mapper true
                official 2023/win-win
                """.formatted(named, named);
    }

    /** Where the classes of the library and of Jackson are. */
    private static List<Path> libraries() {
        List<Path> all = new ArrayList<>();
        for (Class<?> each : List.of(
                Program.class,
                JsonFormat.class,
                ObjectMapper.class,
                JsonParser.class,
                com.fasterxml.jackson.annotation.JsonFormat.class)) {
            try {
                all.add(Path.of(
                        each.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void compile(List<String> options, boolean asModule) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            if (asModule || !source.getKey().startsWith("module-info")) {
                files.add(file);
            }
        }
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-proc:none", "-d", classes().toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            assertThat(compiler.getTask(null, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .isTrue();
        }
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        command.addAll(Arrays.asList(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(50, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(output).replace("\r\n", "\n");
    }
}
