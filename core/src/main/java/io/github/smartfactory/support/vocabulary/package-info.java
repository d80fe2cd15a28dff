/**
 * The words that every other package speaks: tiers and other support types, smart levels, payers, traits, program ids,
 * and names in Korean and English.
 */
package io.github.smartfactory.support.vocabulary;
