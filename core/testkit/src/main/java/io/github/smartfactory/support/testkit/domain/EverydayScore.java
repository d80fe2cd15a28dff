package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.vocabulary.Score;

/**
 * A score that comes up in an evaluation: at most a million points and small denominators.
 *
 * @param score the score
 */
public record EverydayScore(Score score) {}
