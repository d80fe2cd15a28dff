/**
 * Where every figure comes from: documents, their clauses, what the library decides where they are silent, and what
 * looks like a misprint in them.
 */
@NullMarked
package io.github.smartfactory.support.source;

import org.jspecify.annotations.NullMarked;
