import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Whether Maven Central would take a folder, and whether what is in it is what we publish: {@code java .ci/Check.java
 * FOLDER}. With {@code --unsigned} there need be no signatures; with {@code --self} it also spoils copies of the folder,
 * one way each, and wants to see every one of them refused.
 */
class Check {

    private static final String GROUP = "io.github.smartfactory";
    private static final String PARENT = "smart-factory-support-parent";
    private static final String CORE = "smart-factory-support-core";

    /** What is published, with what comes along with it at run time. */
    private static final Map<String, Set<String>> PUBLISHED = Map.of(
            PARENT, Set.of(),
            CORE, Set.of(),
            "smart-factory-support-testkit",
                    Set.of(
                            GROUP + ":" + CORE,
                            "net.jqwik:jqwik",
                            "org.assertj:assertj-core",
                            "org.opentest4j:opentest4j"),
            "smart-factory-support-json", Set.of(GROUP + ":" + CORE, "tools.jackson.core:jackson-databind"));

    private final Path folder;
    private final boolean isSigned;
    private final List<String> problems = new ArrayList<>();

    private Check(Path folder, boolean isSigned) {
        this.folder = folder;
        this.isSigned = isSigned;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = Stream.of(arguments).filter(each -> each.startsWith("--")).toList();
        List<String> folders = Stream.of(arguments).filter(each -> !each.startsWith("--")).toList();
        if (folders.size() != 1 || !Set.of("--unsigned", "--self").containsAll(options)) {
            System.err.println("usage: java .ci/Check.java [--unsigned] [--self] FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(folders.get(0));
        boolean isSigned = !options.contains("--unsigned");
        List<String> problems = problems(folder, isSigned);
        if (problems.isEmpty() && options.contains("--self")) {
            problems = new Spoiler(folder, isSigned).unnoticed();
        }
        problems.forEach(System.err::println);
        System.out.println(problems.isEmpty() ? "ready for Maven Central: " + folder : problems.size() + " problems");
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private static List<String> problems(Path folder, boolean isSigned) throws IOException {
        Check check = new Check(folder, isSigned);
        check.all();
        return check.problems;
    }

    private void all() throws IOException {
        Path group = folder.resolve(GROUP.replace('.', '/'));
        Set<String> found = Files.isDirectory(group) ? names(group) : Set.of();
        for (String artifact : found) {
            if (!PUBLISHED.containsKey(artifact)) {
                problem(group.resolve(artifact), "is not to be published");
            }
        }
        for (String artifact : new TreeSet<>(PUBLISHED.keySet())) {
            Path versions = group.resolve(artifact);
            Set<String> each = found.contains(artifact) ? names(versions) : Set.of();
            if (each.size() != 1) {
                problem(versions, "has no version, or more than one: " + each);
                continue;
            }
            String version = each.iterator().next();
            if (version.endsWith("-SNAPSHOT")) {
                problem(versions.resolve(version), "is no release");
            }
            artifact(artifact, version, versions.resolve(version));
        }
    }

    private void artifact(String artifact, String version, Path directory) throws IOException {
        String stem = artifact + "-" + version;
        Set<String> main = new TreeSet<>(Set.of(stem + ".pom", stem + "-cyclonedx.json"));
        if (!artifact.equals(PARENT)) {
            main.addAll(Set.of(stem + ".jar", stem + "-sources.jar", stem + "-javadoc.jar"));
        }
        for (String name : main) {
            Path file = directory.resolve(name);
            if (!Files.isRegularFile(file)) {
                problem(file, "is missing");
                continue;
            }
            checksum(file, "md5", "MD5");
            checksum(file, "sha1", "SHA-1");
            if (isSigned) {
                signature(file);
            }
            if (name.endsWith(".jar")) {
                jar(file, name.equals(stem + ".jar"));
            }
        }
        for (String name : names(directory)) {
            if (!main.contains(name.replaceFirst("(\\.asc)?(\\.(md5|sha1|sha256|sha512))?$", ""))) {
                problem(directory.resolve(name), "is not to be published");
            }
        }
        if (Files.isRegularFile(directory.resolve(stem + ".pom"))) {
            pom(directory.resolve(stem + ".pom"), artifact, version);
        }
        if (Files.isRegularFile(directory.resolve(stem + "-cyclonedx.json"))) {
            billOfMaterials(directory.resolve(stem + "-cyclonedx.json"), artifact, version);
        }
    }

    private void checksum(Path file, String ending, String algorithm) throws IOException {
        Path kept = sibling(file, ending);
        if (!Files.isRegularFile(kept)) {
            problem(kept, "is missing");
            return;
        }
        try {
            String now = HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
            if (!Files.readString(kept).strip().equals(now)) {
                problem(kept, "is not the checksum of the file");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signature(Path file) throws IOException {
        Path signature = sibling(file, "asc");
        if (!Files.isRegularFile(signature)) {
            problem(signature, "is missing");
            return;
        }
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", signature.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(gpg.getInputStream().readAllBytes());
        try {
            if (gpg.waitFor() != 0) {
                problem(signature, "does not verify: " + said.strip().replaceAll("\\s+", " "));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void jar(Path file, boolean isMain) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            if (jar.getEntry("META-INF/LICENSE") == null) {
                problem(file, "has no META-INF/LICENSE");
            }
            if (isMain && jar.getEntry("module-info.class") == null) {
                problem(file, "has no module-info.class");
            }
            if (jar.stream().noneMatch(each -> each.getName().matches(".*\\.(class|java|html)"))) {
                problem(file, "has nothing in it");
            }
        }
    }

    private void pom(Path file, String artifact, String version) throws IOException {
        Element pom = xml(file);
        Element parent = child(pom, "parent");
        Path parentFile = file.resolveSibling(
                "../../%s/%s/%1$s-%2$s.pom".formatted(PARENT, version)).normalize();
        if (artifact.equals(PARENT) ? parent != null : parent == null
                || !text(parent, "artifactId").equals(PARENT)
                || !text(parent, "version").equals(version)
                || !Files.isRegularFile(parentFile)) {
            problem(file, "has a parent that is not published with it");
            return;
        }
        Element inherited = parent == null ? pom : xml(parentFile);
        require(file, "name", text(pom, "name"));
        require(file, "description", text(pom, "description"));
        for (String element : List.of("url", "scm/url", "scm/connection", "scm/developerConnection")) {
            require(file, element, text(pom, element) + text(inherited, element));
        }
        require(file, "licenses/license/name", text(inherited, "licenses/license/name"));
        require(file, "licenses/license/url", text(inherited, "licenses/license/url"));
        require(file, "developers/developer/name", text(inherited, "developers/developer/name"));
        Element scm = child(inherited, "scm");
        if (!inherited.getAttribute("child.project.url.inherit.append.path").equals("false")
                || scm != null && !scm.getAttribute("child.scm.url.inherit.append.path").equals("false")) {
            problem(file, "inherits addresses with its name behind, where nothing is");
        }
        if (Files.readString(file).contains("-SNAPSHOT</")) {
            problem(file, "names a version that is no release");
        }

        Set<String> atRunTime = new TreeSet<>();
        for (Element dependency : children(child(pom, "dependencies"), "dependency")) {
            if (Set.of("", "compile", "runtime").contains(text(dependency, "scope"))) {
                atRunTime.add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
            }
        }
        if (!atRunTime.equals(PUBLISHED.get(artifact))) {
            problem(file, "needs at run time " + atRunTime + ", not " + new TreeSet<>(PUBLISHED.get(artifact)));
        }
    }

    private void require(Path file, String element, String text) {
        if (text.isBlank()) {
            problem(file, "has no " + element);
        }
    }

    /** The file is written by machine: what it says of itself and of core can be read off its lines. */
    private void billOfMaterials(Path file, String artifact, String version) throws IOException {
        String text = Files.readString(file);
        if (!text.contains("\"purl\" : \"pkg:maven/%s/%s@%s?type=".formatted(GROUP, artifact, version))) {
            problem(file, "is not about " + artifact + " " + version);
        }
        if (text.contains("\"timestamp\"") || text.contains("\"serialNumber\"")) {
            problem(file, "says when it was written");
        }
        for (String needed : PUBLISHED.get(artifact)) {
            if (!text.contains("\"ref\" : \"pkg:maven/" + needed.replace(':', '/') + "@")) {
                problem(file, "does not name " + needed);
            }
        }
        if (PUBLISHED.get(artifact).isEmpty() && !text.matches("(?s).*\"dependsOn\" : \\[ ]\\s*}\\s*]\\s*}\\s*")) {
            problem(file, "names dependencies, and there are none");
        }
    }

    private void problem(Path file, String what) {
        problems.add(folder.relativize(file) + " " + what);
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + "." + ending);
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            Set<String> names = new TreeSet<>();
            files.forEach(each -> names.add(each.getFileName().toString()));
            return names;
        }
    }

    private static Element xml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node each = element == null ? null : element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static Element child(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The text below some elements, or nothing. */
    private static String text(Element element, String path) {
        Element at = element;
        for (String name : path.split("/")) {
            at = child(at, name);
        }
        return at == null ? "" : at.getTextContent().strip();
    }

    /** Spoils copies of a good folder, one way each. */
    private record Spoiler(Path good, boolean isSigned) {

        private interface Change {
            void to(Path folder) throws IOException;
        }

        /** The ways that the check does not notice. */
        List<String> unnoticed() throws IOException {
            List<String> unnoticed = new ArrayList<>();
            Map<String, Change> changes = changes();
            for (Map.Entry<String, Change> change : changes.entrySet()) {
                Path copy = Files.createTempDirectory("spoilt");
                try {
                    copy(good, copy);
                    change.getValue().to(copy);
                    if (problems(copy, isSigned).stream().noneMatch(each -> each.contains(change.getKey()))) {
                        unnoticed.add("the check does not notice: " + change.getKey());
                    }
                } finally {
                    delete(copy);
                }
            }
            System.out.println("the check was tried on " + changes.size() + " spoilt copies");
            return unnoticed;
        }

        /** The problem that the check has to tell, and what brings it about. */
        private Map<String, Change> changes() throws IOException {
            Map<String, Change> changes = new TreeMap<>();
            String jar = find(CORE + "-[^-]+\\.jar");
            String pom = find(CORE + "-[^-]+\\.pom");
            String parent = find(PARENT + "-[^-]+\\.pom");
            String bill = find(CORE + "-[^-]+-cyclonedx\\.json");
            for (String file : List.of(jar, find(CORE + ".*-sources\\.jar"), find(CORE + ".*-javadoc\\.jar"), pom, bill)) {
                for (String ending : isSigned ? List.of("", ".md5", ".sha1", ".asc") : List.of("", ".md5", ".sha1")) {
                    changes.put(file + ending + " is missing", folder -> Files.delete(folder.resolve(file + ending)));
                }
                if (file.endsWith(".jar")) {
                    changes.put(
                            file + " has no META-INF/LICENSE",
                            folder -> without(folder.resolve(file), "META-INF/LICENSE"));
                }
            }
            for (String is : isSigned ? List.of(".md5 is not", ".sha1 is not", ".asc does not") : List.of(".md5 is not")) {
                changes.put(
                        jar + is,
                        folder -> Files.write(folder.resolve(jar), new byte[] {0}, StandardOpenOption.APPEND));
            }
            changes.put(jar + " has no module-info", folder -> without(folder.resolve(jar), "module-info.class"));
            changes.put(pom + " needs at run time", folder -> edit(folder, pom, "<scope>provided</scope>", ""));
            changes.put(pom + " has a parent that is not", folder -> edit(folder, pom, PARENT, "another"));
            changes.put(pom + " names a version that is no release", folder -> edit(folder, pom, "</name>", "-SNAPSHOT</name>"));
            changes.put(bill + " names dependencies", folder -> edit(folder, bill, "\"dependsOn\" : \\[ ]", "\"dependsOn\" : [ 1 ]"));
            changes.put(bill + " says when", folder -> edit(folder, bill, "\"metadata\"", "\"serialNumber\" : 1, \"metadata\""));
            changes.put(
                    "smart-factory-support-quickstart is not to be published",
                    folder -> Files.createDirectories(
                            folder.resolve(GROUP.replace('.', '/')).resolve("smart-factory-support-quickstart")));
            for (String element : List.of("name", "description", "url", "scm/url", "licenses/license/name", "developers/developer/name")) {
                String first = element.split("/")[0];
                changes.put(
                        parent + " has no " + element,
                        folder -> edit(folder, parent, "(?s)\n  <" + first + "[ >].*?</" + first + ">\n", "\n"));
            }
            changes.put(parent + " inherits addresses", folder -> edit(folder, parent, "child.scm.url", "scm.url"));
            return changes;
        }

        private String find(String ending) throws IOException {
            try (Stream<Path> files = Files.walk(good)) {
                return files.map(each -> good.relativize(each).toString())
                        .filter(each -> each.matches(".*/" + ending))
                        .findFirst()
                        .orElseThrow();
            }
        }

        /** Edits a file, and makes its checksums right again: nothing else is to be wrong. */
        private static void edit(Path folder, String name, String regex, String by) throws IOException {
            Path file = folder.resolve(name);
            String text = Files.readString(file);
            String changed = text.replaceFirst(regex, by);
            if (changed.equals(text)) {
                throw new IllegalStateException(file + " has no " + regex);
            }
            Files.writeString(file, changed);
            sum(file);
        }

        private static void without(Path file, String entry) throws IOException {
            Path changed = sibling(file, "changed");
            try (JarFile jar = new JarFile(file.toFile());
                    JarOutputStream out = new JarOutputStream(Files.newOutputStream(changed))) {
                for (ZipEntry each : jar.stream().filter(each -> !each.getName().equals(entry)).toList()) {
                    out.putNextEntry(new ZipEntry(each.getName()));
                    jar.getInputStream(each).transferTo(out);
                }
            }
            Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
            sum(file);
        }

        private static void sum(Path file) throws IOException {
            for (Map.Entry<String, String> each : Map.of("md5", "MD5", "sha1", "SHA-1").entrySet()) {
                try {
                    Files.writeString(
                            sibling(file, each.getKey()),
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance(each.getValue())
                                            .digest(Files.readAllBytes(file))));
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path each : files.skip(1).toList()) {
                    Files.copy(each, to.resolve(from.relativize(each)));
                }
            }
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
