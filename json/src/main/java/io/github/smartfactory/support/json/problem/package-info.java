/** What can be wrong with a document. */
@NullMarked
package io.github.smartfactory.support.json.problem;

import org.jspecify.annotations.NullMarked;
