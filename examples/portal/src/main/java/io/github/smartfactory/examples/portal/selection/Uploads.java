package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.program.Program;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a request: those uploaded now, and those of the last time, whose texts are sent along. */
final class Uploads {

    private static final int LONGEST_NAME = 80;

    private Uploads() {}

    /** The files by field; what cannot be read is said. */
    static Map<String, Sent> of(Context context, Form form, Program program, Problems problems) {
        List<String> fields = new ArrayList<>();
        program.gates().forEach(gate -> fields.add(ContestReader.marks(gate)));
        fields.add(ContestReader.CANDIDATES);
        fields.add(ContestReader.DOCUMENT);
        Map<String, List<UploadedFile>> uploaded = context.isMultipartFormData() ? context.uploadedFileMap() : Map.of();
        Map<String, Sent> files = new LinkedHashMap<>();
        for (String field : fields) {
            List<UploadedFile> chosen = uploaded.getOrDefault(field, List.of()).stream()
                    .filter(file -> !file.filename().isBlank())
                    .toList();
            if (!chosen.isEmpty()) {
                UploadedFile file = chosen.get(0);
                Sent.of(shortened(file.filename()), content(file), problems).ifPresent(sent -> files.put(field, sent));
            } else if (!form.raw(field).isEmpty()) {
                files.put(field, Sent.of(field, form.raw(field)));
            }
        }
        return files;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static byte[] content(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an upload in memory was read", e);
        }
    }
}
