package io.github.smartfactory.support.testkit.domain;

import java.util.List;

/**
 * Throws that depend on nothing but their name.
 *
 * @param seed what the throws are made from
 */
public record Dice(long seed) {
    /**
     * A number from 0 up to the sides.
     *
     * @param what the name of the throw
     * @param sides how many numbers there are
     * @return the number
     */
    public int roll(String what, int sides) {
        long mixed = seed;
        for (int i = 0; i < what.length(); i++) {
            mixed = (mixed ^ what.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) sides);
    }

    /**
     * Whether something of so many percent comes about.
     *
     * @param what the name of the throw
     * @param percent how likely it is
     * @return true if it comes about
     */
    public boolean chance(String what, int percent) {
        return roll(what, 100) < percent;
    }

    /**
     * One of several.
     *
     * @param what the name of the throw
     * @param from what to take it from
     * @param <T> their type
     * @return the one
     */
    public <T> T pick(String what, List<T> from) {
        return from.get(roll(what, from.size()));
    }
}
