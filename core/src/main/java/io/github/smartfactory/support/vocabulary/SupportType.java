package io.github.smartfactory.support.vocabulary;

/**
 * What a company applies for inside a program: a {@link Tier} where the program has tiers, else a {@link Variant}
 * ({@link Variant#ONLY} where there is nothing to choose).
 */
public sealed interface SupportType permits Tier, Variant {

    /**
     * The stable key: {@code basic}, {@code advanced1}, {@code in-depth}.
     *
     * @return lower-case words with hyphens between them
     */
    String key();

    /**
     * The official name.
     *
     * @return the name in Korean and English
     */
    Name label();
}
