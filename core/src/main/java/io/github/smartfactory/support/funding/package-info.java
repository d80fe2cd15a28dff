/**
 * Who pays what: the terms of a program as values, the support function that follows from them, and plans that keep
 * every figure.
 *
 * <p>{@link io.github.smartfactory.support.funding.FundingTerms} are what a program states.
 * {@link io.github.smartfactory.support.funding.ResolvedTerms} are what is left of them for one support type and one
 * company. From them come a {@link io.github.smartfactory.support.funding.SupportFunction} for bulk work and a
 * {@link io.github.smartfactory.support.funding.FundingPlan} for one company, which agree to the won.
 */
@NullMarked
package io.github.smartfactory.support.funding;

import org.jspecify.annotations.NullMarked;
