package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A named change of a program, as a value: what is set to which value. It can be applied to any program that it fits, and
 * composed with others in any order.
 *
 * <p>{@link #limit(SupportType, Won)} and {@link #share(Share)} are the common ones; {@link Amendment} has all that can
 * be set, {@link #named(String, Amendment)} makes a reform of one, and {@link #and(Reform)} composes.
 * {@link #appliedTo(Program)} gives the program that it leads to, {@link Comparison} tells what it brings.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is called
 * @param amendments what it sets; none for a reform that changes nothing. No two of them set the same to different values
 */
public record Reform(String key, Name name, List<Amendment> amendments) {

    /** A reform that changes nothing. */
    public static final Reform NONE = new Reform("none", Name.of("현행 유지", "no change"), List.of());

    /** Checks that the amendments agree with each other. */
    public Reform {
        Checks.key(key, "key of a reform");
        Objects.requireNonNull(name, "name");
        Set<Amendment> distinct = new LinkedHashSet<>(List.copyOf(Objects.requireNonNull(amendments, "amendments")));
        amendments = List.copyOf(distinct);
        for (int i = 0; i < amendments.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (amendments.get(i).touches(amendments.get(j))
                        || amendments.get(j).touches(amendments.get(i))) {
                    throw ReformConflictException.within(key, amendments.get(j), amendments.get(i));
                }
            }
        }
    }

    /**
     * A reform.
     *
     * @param key lower-case words with hyphens between them
     * @param korean what it is called in Korean
     * @param english what it is called in English
     * @param amendments what it sets
     * @return the reform
     * @throws ReformConflictException if two amendments set the same to different values
     */
    public static Reform of(String key, String korean, String english, Amendment... amendments) {
        return new Reform(key, Name.of(korean, english), Arrays.asList(amendments));
    }

    /**
     * Another limit of a support type.
     *
     * @param type the support type
     * @param amount the limit; not negative
     * @return the reform, named after what it does
     */
    public static Reform limit(SupportType type, Won amount) {
        return named("limit-" + type.key(), new Amendment.Limit(Optional.of(type), amount));
    }

    /**
     * Another share of the government for all types.
     *
     * @param share the share of the total cost
     * @return the reform, named after what it does
     */
    public static Reform share(Share share) {
        return named("share", new Amendment.GovernmentShare(Optional.empty(), share));
    }

    /**
     * A reform that sets one thing, named after what it does.
     *
     * @param key lower-case words with hyphens between them
     * @param amendment what it sets
     * @return the reform
     */
    public static Reform named(String key, Amendment amendment) {
        Message what = amendment.describe();
        return new Reform(
                key, Name.of(what.render(Language.KOREAN), what.render(Language.ENGLISH)), List.of(amendment));
    }

    /**
     * All of several reforms together.
     *
     * @param reforms the reforms, in any order
     * @return the only one of them, or one that sets what they all set; one that changes nothing if there are none
     * @throws ReformConflictException if two of them set the same to different values
     */
    public static Reform all(List<Reform> reforms) {
        return Objects.requireNonNull(reforms, "reforms").stream()
                .reduce(Reform::and)
                .orElse(NONE);
    }

    /**
     * This reform and another one.
     *
     * @param other the other one
     * @return a reform that sets what both set, with the keys of both; the one of them that changes something if the other
     *     is {@link #NONE}, and this one if they are equal
     * @throws ReformConflictException if the two set the same to different values
     */
    public Reform and(Reform other) {
        Objects.requireNonNull(other, "other");
        if (equals(other) || other.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return other;
        }
        for (Amendment mine : amendments) {
            for (Amendment its : other.amendments) {
                if (!mine.equals(its) && (mine.touches(its) || its.touches(mine))) {
                    throw ReformConflictException.between(this, mine, other, its);
                }
            }
        }
        List<Amendment> both = new ArrayList<>(amendments);
        both.addAll(other.amendments);
        return new Reform(
                key + "-and-" + other.key,
                Name.of(name.korean() + " + " + other.name.korean(), name.english() + " + " + other.name.english()),
                both);
    }

    /**
     * A program under this reform.
     *
     * @param program the program; it stays as it is
     * @return the changed program; an equal one if the reform changes nothing of it
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that is
     *     changed
     * @throws IllegalArgumentException if the reform does not fit the program otherwise
     */
    public Program appliedTo(Program program) {
        Program changed = Objects.requireNonNull(program, "program");
        for (Amendment amendment : amendments) {
            changed = amendment.appliedTo(changed);
        }
        return changed;
    }

    /**
     * What it sets, in words.
     *
     * @return the message
     */
    public Message describe() {
        return amendments.isEmpty()
                ? Message.of("reform.none")
                : Message.of(
                        "reform.sets",
                        Figure.of(amendments.stream()
                                .map(amendment -> Figure.of(amendment.describe()))
                                .toList()));
    }

    /** The key, and what it sets in English. */
    @Override
    public String toString() {
        return key + " (" + what() + ")";
    }

    private String what() {
        return amendments.isEmpty()
                ? describe().render(Language.ENGLISH)
                : amendments.stream()
                        .map(amendment -> amendment.describe().render(Language.ENGLISH))
                        .collect(Collectors.joining("; "));
    }
}
