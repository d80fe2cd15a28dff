/**
 * The words that every other package speaks: tiers and other support types, smart levels, payers, traits, program ids,
 * and names in Korean and English.
 */
@NullMarked
package io.github.smartfactory.support.vocabulary;

import org.jspecify.annotations.NullMarked;
