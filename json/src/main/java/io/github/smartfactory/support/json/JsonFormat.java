package io.github.smartfactory.support.json;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.json.codec.Codec;
import io.github.smartfactory.support.json.codec.Codecs;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Trees;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scoring.ScoreBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes values of one type as JSON documents, with nothing to configure: {@code
 * JsonFormat.PROGRAM.read(path)}. Immutable and safe for use by many threads.
 *
 * <p>Reading is strict. A document with an unknown or a missing property, a value of another type or out of bounds, or
 * values that do not go together is refused with a {@link JsonDocumentException} that names all of its problems, each with
 * path, line, column and bound. Whatever a document holds, no other exception is thrown, and time and memory stay in
 * proportion to its length, which is limited.
 *
 * <p>There are constants for what people write; {@link #of(Class)} has the format of any other value of the library, and
 * {@link #of(Class, MethodHandles.Lookup)} that of a record of one's own. {@link #with(JsonStyle)} changes the style. Who
 * has a mapper of Jackson 3 takes {@link SupportModule}.
 *
 * @param <T> the type of the values
 */
public final class JsonFormat<T> {

    /** Programs. */
    public static final JsonFormat<Program> PROGRAM = of(Program.class);

    /** Announcements of a year with all their programs. */
    public static final JsonFormat<Announcement> ANNOUNCEMENT = of(Announcement.class);

    /** Catalogs of announcements. */
    public static final JsonFormat<Catalog> CATALOG = of(Catalog.class);

    /** Applications, which may be unfinished: what is left out is unknown. */
    public static final JsonFormat<Application> APPLICATION = of(Application.class);

    /** Consortia. */
    public static final JsonFormat<Consortium> CONSORTIUM = of(Consortium.class);

    /** The score cards of a committee. */
    public static final JsonFormat<ScoreBook> SCORE_BOOK = of(ScoreBook.class);

    /** Reforms of programs. */
    public static final JsonFormat<Reform> REFORM = of(Reform.class);

    /** Explanations of results. */
    public static final JsonFormat<Explanation> EXPLANATION = of(Explanation.class);

    /** How many characters a document has at most, unless told otherwise. */
    public static final long MAX_LENGTH = 64_000_000;

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayElementSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** What Jackson says of a source that it does not show, and of settings that there are not here. */
    private static final Pattern ASIDES = Pattern.compile(
            " ?\\(start marker at .*\\)$|, from `StreamReadConstraints[^`]*`|: enable `JsonReadFeature[^`]*` to allow"
                    + "| \\(not recognized as one since [^)]*\\)",
            Pattern.DOTALL);

    private static final int MAX_NAME_LENGTH = 1_000;
    private static final int MAX_TEXT_LENGTH = 1_000_000;

    /** Keeps no table of names: what one document fills would slow down or break the reading of the next. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Trees.MAX_DEPTH + 1)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Codec<T> codec;
    private final Optional<String> schema;
    private final JsonStyle style;
    private final boolean indented;
    private final long maxLength;

    private JsonFormat(Codec<T> codec, Optional<String> schema, JsonStyle style, boolean indented, long maxLength) {
        this.codec = codec;
        this.schema = schema;
        this.style = style;
        this.indented = indented;
        this.maxLength = maxLength;
    }

    /**
     * The format of a type of the library.
     *
     * @param type the class: any public value of the library
     * @param <T> the type
     * @return the format
     * @throws IllegalArgumentException if the class is no value of the library
     */
    public static <T> JsonFormat<T> of(Class<T> type) {
        Objects.requireNonNull(type, "type");
        if (!Codecs.OFFICIAL.has(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " is no value of the library; a record of your own needs a lookup");
        }
        return of(Codecs.OFFICIAL.of(type), type);
    }

    /**
     * The format of a record of one's own that is made of values of the library, of texts, whole numbers, {@code BigDecimal},
     * dates and truth values, of enums, records and sealed types of records of one's own, and of lists, sets, maps and
     * optionals of them. Optionals and what is empty are left out of a document, and may be left out of one that is read. It
     * may name any schema in {@code $schema}.
     *
     * @param type the class of the record
     * @param lookup has access to the record: {@code MethodHandles.lookup()} where the record is visible
     * @param <T> the type
     * @return the format
     * @throws IllegalArgumentException if the lookup has no access, or something in the record is none of those
     */
    public static <T extends Record> JsonFormat<T> of(Class<T> type, MethodHandles.Lookup lookup) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(lookup, "lookup");
        return of(Codecs.with(lookup).ofOwn(type), type);
    }

    private static <T> JsonFormat<T> of(Codec<T> codec, Class<T> type) {
        return new JsonFormat<>(codec, JsonSchemas.id(type), JsonStyle.STANDARD, true, MAX_LENGTH);
    }

    /**
     * The format of lists of a type of the library.
     *
     * @param element the class of the elements: any public value of the library
     * @param <T> the type of the elements
     * @return the format
     * @throws IllegalArgumentException if the class is no value of the library
     */
    public static <T> JsonFormat<List<T>> listOf(Class<T> element) {
        of(element);
        return new JsonFormat<>(
                Codecs.OFFICIAL.listOf(element), Optional.empty(), JsonStyle.STANDARD, true, MAX_LENGTH);
    }

    /**
     * This format in another style.
     *
     * @param other the style
     * @return the format
     */
    public JsonFormat<T> with(JsonStyle other) {
        return new JsonFormat<>(codec, schema, Objects.requireNonNull(other, "style"), indented, maxLength);
    }

    /**
     * This format without line breaks and without the name of the schema, as for a reply of a server.
     *
     * @return the format
     */
    public JsonFormat<T> compact() {
        return new JsonFormat<>(codec, schema, style, false, maxLength);
    }

    /**
     * This format for documents of another length.
     *
     * @param characters how many characters a document has at most; at least 1
     * @return the format
     * @throws IllegalArgumentException if the bound is below 1
     */
    public JsonFormat<T> withMaxLength(long characters) {
        if (characters < 1) {
            throw new IllegalArgumentException("a document has at least 1 character at most: " + characters);
        }
        return new JsonFormat<>(codec, schema, style, indented, characters);
    }

    // ---- Reading ----

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value
     * @throws JsonDocumentException if it cannot be read; it names every problem
     */
    public T read(String json) {
        Objects.requireNonNull(json, "json");
        if (json.length() > maxLength) {
            throw tooLong(null);
        }
        boolean marked = !json.isEmpty() && json.charAt(0) == Utf8Reader.BYTE_ORDER_MARK;
        String content = marked ? json.substring(1) : json;
        return read(() -> FACTORY.createParser(ObjectReadContext.empty(), content));
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param file the file
     * @return the value
     * @throws JsonDocumentException if its content cannot be read; it names every problem
     * @throws UncheckedIOException if there is no such file, or it cannot be opened
     */
    public T read(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("cannot read " + file, e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Reads a stream in UTF-8 to its end, and leaves it open.
     *
     * @param in the stream
     * @return the value
     * @throws JsonDocumentException if its content cannot be read; it names every problem
     * @throws UncheckedIOException if the stream fails
     */
    public T read(InputStream in) {
        Objects.requireNonNull(in, "in");
        return read(() -> FACTORY.createParser(ObjectReadContext.empty(), new Utf8Reader(in, maxLength)));
    }

    private interface Opening {
        JsonParser open();
    }

    private T read(Opening source) {
        @Nullable JsonParser parser = null;
        try {
            parser = source.open();
            parser.nextToken();
            return Documents.readWhole(parser, codec, style);
        } catch (JacksonException e) {
            throw failure(parser, e);
        } finally {
            if (parser != null) {
                parser.close();
            }
        }
    }

    private RuntimeException failure(@Nullable JsonParser parser, JacksonException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Utf8Reader.TooLongException) {
            return tooLong(e);
        }
        boolean coding = cause instanceof CharacterCodingException;
        if (e instanceof JacksonIOException io && !coding) {
            return new UncheckedIOException(io.getCause());
        }
        TokenStreamLocation at = e.getLocation();
        if (parser != null && (coding || at == null || at.getLineNr() < 1)) {
            at = coding ? parser.currentLocation() : parser.currentTokenLocation();
        }
        int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        int column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        if (cause instanceof Utf8Reader.NotUtf8Exception bytes && bytes.isBehindCarriageReturn()) {
            line++;
            column = 1;
        }
        Place place = Place.root(parser == null ? "$" : new JacksonTokens(parser).path(), line, column);
        Kind kind = e instanceof StreamConstraintsException ? Kind.TOO_LARGE : Kind.SYNTAX;
        String message = coding
                ? "there is something that is not UTF-8"
                : ASIDES.matcher(String.valueOf(e.getOriginalMessage())).replaceAll("");
        return Documents.problem(kind, place, message, e);
    }

    private JsonDocumentException tooLong(@Nullable RuntimeException cause) {
        return Documents.problem(
                Kind.TOO_LARGE, Place.root("$", 0, 0), "a document has at most " + maxLength + " characters", cause);
    }

    // ---- Writing ----

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the document
     * @throws IllegalArgumentException if no document can say it: a text in it has half a character, or it is nested too
     *     deep
     */
    public String write(T value) {
        Objects.requireNonNull(value, "value");
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context(), out)) {
            codec.write(value, style.writing(new JacksonSink(generator, schema.filter(id -> indented))));
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "a value that is nested deeper than " + Trees.MAX_DEPTH + " cannot be written", e);
        }
        return out.toString();
    }

    /**
     * Writes a file in UTF-8. The file is there as a whole or not at all; one that is there is replaced, and the new one has
     * its rights.
     *
     * @param value the value
     * @param file the file; of a symbolic link, what it points to
     * @throws IllegalArgumentException if no document can say the value; see {@link #write(Object)}
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(T value, Path file) {
        String content = write(value);
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            // Not a temporary file: those are for nobody else's eyes.
            Path part = target.resolveSibling(".part-" + UUID.randomUUID() + ".json");
            try {
                Files.writeString(part, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                copyRights(target, part);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void copyRights(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes to a stream in UTF-8, and leaves it open. If no document can say the value, nothing is written.
     *
     * @param value the value
     * @param out the stream
     * @throws IllegalArgumentException if no document can say the value; see {@link #write(Object)}
     * @throws UncheckedIOException if the stream fails
     */
    public void write(T value, OutputStream out) {
        Objects.requireNonNull(out, "out");
        byte[] content = write(value).getBytes(StandardCharsets.UTF_8);
        try {
            out.write(content);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectWriteContext context() {
        if (!indented) {
            return ObjectWriteContext.empty();
        }
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
