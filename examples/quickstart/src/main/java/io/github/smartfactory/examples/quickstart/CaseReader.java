package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.money.Won;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads case files, and refuses what it does not understand. */
final class CaseReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Won.class, new WonReader()))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CaseReader() {}

    /** The case files among paths: files as they are, folders with their JSON files in order of name. */
    static List<Path> files(List<Path> paths) {
        return paths.stream().flatMap(CaseReader::files).toList();
    }

    private static Stream<Path> files(Path path) {
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                List<Path> files = entries.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
                if (files.isEmpty()) {
                    throw new CaseException(path, "no case file (*.json) in this folder", null);
                }
                return files.stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!Files.isReadable(path)) {
            throw new CaseException(path, "no such file or folder", null);
        }
        return Stream.of(path);
    }

    static Case read(Path file) {
        try {
            return MAPPER.readValue(file, Case.class);
        } catch (JacksonException e) {
            throw new CaseException(file, place(file, e) + e.getOriginalMessage(), e);
        }
    }

    private static String place(Path file, JacksonException e) {
        List<JacksonException.Reference> path =
                e instanceof DatabindException databind ? databind.getPath() : List.of();
        String readable = path.stream()
                .map(step -> isElement(step) ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        TokenStreamLocation location = location(file, path).orElse(e.getLocation());
        return (readable.isEmpty() ? "" : "$" + readable + " ") + "(line " + location.getLineNr() + ", column "
                + location.getColumnNr() + "): ";
    }

    private static boolean isElement(JacksonException.Reference step) {
        return step.getPropertyName() == null;
    }

    /** Where a path begins in a file: the reader of records forgets it for properties that they do not have. */
    private static Optional<TokenStreamLocation> location(Path file, List<JacksonException.Reference> path) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : path) {
            pointer = isElement(step)
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        try (JsonParser parser = MAPPER.createParser(file)) {
            while (!path.isEmpty() && parser.nextToken() != null) {
                if (parser.streamReadContext().pathAsPointer().equals(pointer)) {
                    return Optional.of(parser.currentTokenLocation());
                }
            }
        } catch (JacksonException e) {
            // The file breaks off before the path: its own place is the best there is.
        }
        return Optional.empty();
    }

    /** An amount as a number of won or as text such as {@code "2억 8,000만원"}. */
    private static final class WonReader extends ValueDeserializer<Won> {

        @Override
        public Won deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return Won.of(parser.getLongValue());
            }
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(
                        Won.class, "an amount is a whole number of won or a text such as \"2억 8,000만원\"");
            }
            String text = parser.getString();
            try {
                return Won.parse(text);
            } catch (IllegalArgumentException | ArithmeticException e) {
                return context.reportInputMismatch(Won.class, "%s", e.getMessage());
            }
        }
    }
}
