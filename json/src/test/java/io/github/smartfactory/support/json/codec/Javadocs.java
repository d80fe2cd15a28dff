package io.github.smartfactory.support.json.codec;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import io.github.smartfactory.support.json.Golden;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the sources say in Javadoc of types and of the components of records, as plain text. */
final class Javadocs {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Javadocs() {}

    /** The Javadoc of core, and of the shapes that documents have. */
    static Javadocs read() {
        Javadocs docs = new Javadocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = new ArrayList<>();
            for (String root : List.of("../core/src/main/java", "src/main/java")) {
                try (Stream<Path> all = Files.walk(Golden.file(root))) {
                    all.filter(path -> path.toString().endsWith(".java")
                                    && !path.endsWith("module-info.java")
                                    && !path.endsWith("package-info.java"))
                            .forEach(sources::add);
                }
            }
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<Comment> comments = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                docs.collect(unit, DocTrees.instance(task), comments);
            }
            // Only now all constants that a comment may refer to are known by name.
            comments.forEach(docs::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    private record Comment(String type, DocCommentTree tree) {}

    private void collect(CompilationUnitTree unit, DocTrees trees, List<Comment> comments) {
        String home = unit.getPackageName() + ".";
        new TreePathScanner<@Nullable Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, String outer) {
                String name = outer + type.getSimpleName();
                names.putIfAbsent(name.substring(home.length()).replace('$', '.'), name);
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    comments.add(new Comment(name, comment));
                }
                return super.visitClass(type, name + "$");
            }
        }.scan(unit, home);
    }

    private void keep(Comment comment) {
        texts.put(comment.type(), plain(comment.tree().getFirstSentence(), comment.type()));
        for (DocTree tag : comment.tree().getBlockTags()) {
            if (tag instanceof ParamTree param && !param.isTypeParameter()) {
                texts.put(comment.type() + "#" + param.getName(), plain(param.getDescription(), comment.type()));
            }
        }
    }

    /** The first sentence on a type. */
    String of(Class<?> type) {
        return found(type.getName());
    }

    /** What is said of a component of a record. */
    String of(Class<?> type, String component) {
        return found(type.getName() + "#" + component);
    }

    private String found(String name) {
        return Optional.ofNullable(texts.get(name))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("no Javadoc of " + name));
    }

    private String plain(List<? extends DocTree> trees, String type) {
        return trees.stream()
                .map(tree -> plain(tree, type))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String plain(DocTree tree, String type) {
        if (tree instanceof TextTree text) {
            return text.getBody();
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? referred(link.getReference().getSignature(), type)
                    : plain(link.getLabel(), type);
        }
        if (tree instanceof StartElementTree) {
            return " ";
        }
        throw new IllegalArgumentException(
                (tree instanceof EntityTree ? "entity" : "tag") + " without a plain text in " + type + ": " + tree);
    }

    /** What a reader of a schema knows it by: a constant by its key, everything else by its name. */
    private String referred(String signature, String type) {
        int hash = signature.indexOf('#');
        String member = signature.substring(hash + 1).replaceAll("\\(.*", "");
        if (hash < 0 || !member.equals(member.toUpperCase(java.util.Locale.ROOT))) {
            return member;
        }
        String owner = hash == 0 ? type : names.get(signature.substring(0, hash));
        try {
            Object value = Class.forName(owner).getField(member).get(null);
            Function<Enum<?>, String> key = Names::key;
            if (value instanceof Trait trait) {
                return trait.key();
            }
            if (value instanceof SupportType variant) {
                return variant.key();
            }
            if (value instanceof Grounds) {
                return "nothing";
            }
            return value instanceof Enum<?> constant ? key.apply(constant) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no constant " + signature + ", which " + type + " names", e);
        }
    }
}
