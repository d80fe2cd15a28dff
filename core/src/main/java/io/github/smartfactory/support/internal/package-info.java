/** What the packages share and users never see. */
@NullMarked
package io.github.smartfactory.support.internal;

import org.jspecify.annotations.NullMarked;
