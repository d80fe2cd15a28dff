/**
 * The official data: one file an announcement, reading like its table, and the register of all its clauses.
 *
 * <p>Begin with {@link io.github.smartfactory.support.catalog.OfficialCatalog}.
 */
@NullMarked
package io.github.smartfactory.support.catalog;

import org.jspecify.annotations.NullMarked;
