package io.github.smartfactory.support.testkit.domain;

import java.util.List;

/** Throws that depend on nothing but their name. */
public record Dice(long seed) {
    /** A number from 0 up to the sides. */
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

    /** Whether something of so many percent comes about. */
    public boolean chance(String what, int percent) {
        return roll(what, 100) < percent;
    }

    /** One of several. */
    public <T> T pick(String what, List<T> from) {
        return from.get(roll(what, from.size()));
    }
}
