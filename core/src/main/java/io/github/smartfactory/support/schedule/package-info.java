/**
 * When applications are taken and how long a project may last. All times are Korean: {@code Asia/Seoul}.
 */
@NullMarked
package io.github.smartfactory.support.schedule;

import org.jspecify.annotations.NullMarked;
