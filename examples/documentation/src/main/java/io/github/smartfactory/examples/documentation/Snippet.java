package io.github.smartfactory.examples.documentation;

import java.util.Optional;

/**
 * A piece of code that a document shows.
 *
 * @param place the file and the line
 * @param code the code
 * @param told what the document says comes of it, if it says so
 */
public record Snippet(String place, String code, Optional<String> told) {}
