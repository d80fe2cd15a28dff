/** What a project costs, before anybody pays for it. */
@NullMarked
package io.github.smartfactory.support.cost;

import org.jspecify.annotations.NullMarked;
