package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Invents firms. The population is <strong>made up</strong>: its distributions are plausible, but no statistics stand behind
 * them, so that it shows how the tools work and nothing about Korea.
 *
 * <table>
 *   <caption>What the firms are like</caption>
 *   <tr><th>what</th><th>how it is drawn</th></tr>
 *   <tr><td>support type</td><td>of those that are given, the first with weight 60, the second 30, the third 10, others 5
 *   each</td></tr>
 *   <tr><td>cost</td><td>log-normal with a spread of 0.5 around 0.9 eok (BASIC), 3.4 eok (ADVANCED_1), 6.5 eok (ADVANCED_2)
 *   or 2 eok (others), half as much again for medium enterprises and twice as much for larger ones; whole 100,000
 *   won</td></tr>
 *   <tr><td>size</td><td>small 68%, medium 27%, middle-market 5%</td></tr>
 *   <tr><td>region</td><td>the 17 provinces and large cities, by weights that follow where manufacturing is</td></tr>
 *   <tr><td>industry</td><td>the manufacturing divisions C10 to C34, most often C29, C25, C10, C22 and C30</td></tr>
 *   <tr><td>companies</td><td>one for 85%, else two to twelve</td></tr>
 *   <tr><td>points</td><td>normal around 73 with a spread of 9, within 30 and 100, one decimal</td></tr>
 *   <tr><td>bonus</td><td>none for 55%, else 3, 5 or 8</td></tr>
 *   <tr><td>applied</td><td>from the first day to the last, rather at the beginning and the end; 3% in the two weeks
 *   after</td></tr>
 *   <tr><td>traits</td><td>U-turn 1%, regional jobs 2%, root industry 12%; not known for 5%</td></tr>
 * </table>
 *
 * <p>A firm depends on the seed and its number alone, so that parts of a population can be made anywhere, in any order.
 * Immutable.
 */
public final class FirmGenerator {

    /** The traits that generated firms have or lack. */
    public static final List<Trait> TRAITS = List.of(Trait.U_TURN, Trait.REGIONAL_JOBS, Trait.ROOT_INDUSTRY);

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int[] TYPE_WEIGHTS = {60, 30, 10};
    private static final int OTHER_WEIGHT = 5;

    private static final Weighted<SizeClass> SIZES =
            new Weighted<>(List.of(SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET), List.of(68, 27, 5));

    private static final Weighted<String> REGIONS = new Weighted<>(
            List.of(
                    "경기", "경남", "경북", "인천", "부산", "대구", "서울", "충남", "충북", "전북", "전남", "광주", "울산", "대전", "강원", "세종",
                    "제주"),
            List.of(300, 115, 90, 85, 70, 70, 60, 55, 50, 30, 25, 22, 20, 15, 12, 6, 3));

    private static final Weighted<Ksic> INDUSTRIES = new Weighted<>(
            List.of(
                            "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C17", "C18", "C19", "C20", "C21", "C22",
                            "C23", "C24", "C25", "C26", "C27", "C28", "C29", "C30", "C31", "C32", "C33", "C34")
                    .stream()
                    .map(Ksic::of)
                    .toList(),
            List.of(90, 8, 1, 30, 20, 8, 12, 18, 20, 2, 50, 15, 85, 25, 45, 160, 70, 35, 65, 170, 80, 12, 15, 18, 6));

    private final long seed;
    private final LocalDate first;
    private final LocalDate last;
    private final Weighted<SupportType> types;

    /**
     * A generator of firms that apply to a program while it takes applications.
     *
     * @param seed the same seed gives the same firms
     * @param program the program
     * @return the generator
     */
    public static FirmGenerator of(long seed, Program program) {
        ApplicationDays days = ApplicationDays.of(program);
        return new FirmGenerator(seed, days.first(), days.last(), Vocabulary.offered(program));
    }

    /**
     * A generator.
     *
     * @param seed any number; the same number gives the same firms on any machine
     * @param first the first day on which firms apply
     * @param last the last day on which most firms apply; a few are late
     * @param types the support types that they wish, the most frequent first; at least one
     * @throws IllegalArgumentException if there is no type, or the last day is before the first
     */
    public FirmGenerator(long seed, LocalDate first, LocalDate last, List<SupportType> types) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("firms need at least one support type to wish");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last day " + last + " must not be before the first, " + first);
        }
        this.seed = seed;
        this.first = first;
        this.last = last;
        this.types = new Weighted<>(
                types,
                LongStream.range(0, types.size())
                        .mapToObj(i -> i < TYPE_WEIGHTS.length ? TYPE_WEIGHTS[(int) i] : OTHER_WEIGHT)
                        .toList());
    }

    /**
     * Firms.
     *
     * @param count how many
     * @return the firms with the numbers from 1 to the count
     */
    public Stream<Firm> firms(long count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::firm);
    }

    /**
     * One of the firms.
     *
     * @param number its number, from 1
     * @return the firm
     */
    public Firm firm(long number) {
        SplittableRandom random = new SplittableRandom(seed * GOLDEN ^ number * 0xBF58476D1CE4E5B9L);
        SupportType type = types.draw(random);
        SizeClass size = SIZES.draw(random);
        Profile profile = Profile.builder()
                .type(type)
                .size(size)
                .region(REGIONS.draw(random))
                .industry(INDUSTRIES.draw(random))
                .companies(random.nextInt(100) < 85 ? 1 : 2 + random.nextInt(11))
                .putAllTraits(traits(random))
                .build();
        return Firm.builder()
                .id(String.format(Locale.ROOT, "F%07d", number))
                .profile(profile)
                .cost(cost(random, type, size))
                .points(points(random))
                .bonus(bonus(random))
                .applied(applied(random))
                .build();
    }

    private static Map<Trait, Boolean> traits(SplittableRandom random) {
        boolean known = random.nextInt(100) >= 5;
        boolean uTurn = random.nextInt(100) < 1;
        boolean regionalJobs = random.nextInt(100) < 2;
        boolean root = random.nextInt(100) < 12;
        return known
                ? Map.of(Trait.U_TURN, uTurn, Trait.REGIONAL_JOBS, regionalJobs, Trait.ROOT_INDUSTRY, root)
                : Map.of();
    }

    private static Won cost(SplittableRandom random, SupportType type, SizeClass size) {
        double middle = type == Tier.BASIC ? 0.9 : type == Tier.ADVANCED_1 ? 3.4 : type == Tier.ADVANCED_2 ? 6.5 : 2;
        double factor = size == SizeClass.SMALL ? 1 : size == SizeClass.MEDIUM ? 1.5 : 2;
        double eok = middle * factor * StrictMath.exp(0.5 * normal(random));
        return Won.of(Math.max(1, Math.round(eok * 1_000)) * 100_000);
    }

    private static Score points(SplittableRandom random) {
        double points = Math.max(30, Math.min(100, 73 + 9 * normal(random)));
        return new Score(Math.round(points * 10), 10);
    }

    private static Score bonus(SplittableRandom random) {
        int draw = random.nextInt(100);
        return Score.of(draw < 55 ? 0 : draw < 80 ? 3 : draw < 95 ? 5 : 8);
    }

    private Instant applied(SplittableRandom random) {
        Instant from = first.atStartOfDay(FirmRows.SEOUL).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(FirmRows.SEOUL).toInstant();
        long seconds = end.getEpochSecond() - from.getEpochSecond();
        double place = random.nextDouble();
        int draw = random.nextInt(100);
        if (draw >= 97) {
            return end.plusSeconds(Math.round(place * 14 * 86_400));
        }
        double eager = draw < 35 ? place * place : draw < 75 ? 1 - place * place : place;
        return from.plusSeconds((long) (eager * (seconds - 1)));
    }

    /** Nearly normal, with the same bits on every machine: the sum of twelve even draws. */
    private static double normal(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** Values, some more often than others. */
    private record Weighted<T>(List<T> values, List<Integer> weights) {

        T draw(SplittableRandom random) {
            int rest =
                    random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
            int i = 0;
            while (rest >= weights.get(i)) {
                rest -= weights.get(i);
                i++;
            }
            return values.get(i);
        }
    }
}
