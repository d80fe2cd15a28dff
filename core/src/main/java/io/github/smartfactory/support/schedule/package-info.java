/**
 * When applications are taken and how long a project may last. All times are Korean: {@code Asia/Seoul}.
 */
package io.github.smartfactory.support.schedule;
