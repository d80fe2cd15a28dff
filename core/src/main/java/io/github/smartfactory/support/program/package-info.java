/**
 * Programs and the announcements that they stand in, as values; look-up by id, year, field and date; and what changed
 * between two editions of a program.
 */
@NullMarked
package io.github.smartfactory.support.program;

import org.jspecify.annotations.NullMarked;
