package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The same firms as a population of the library and as bare arrays, for the same seed. */
final class Firms {

    private static final int REGIONS = 17;

    private static final Tier[] TIERS = {Tier.BASIC, Tier.ADVANCED_1};

    private static final SizeClass[] SIZES = {SizeClass.SMALL, SizeClass.MEDIUM};

    /** The total costs in won. */
    final long[] costs;

    /** The points in hundredths. */
    final int[] points;

    /** The number of the tier: 0 for BASIC, 1 for ADVANCED_1. */
    final byte[] tiers;

    /** The number of the region. */
    final byte[] regions;

    /** The same as the library keeps them. */
    final Population population;

    Firms(int number) {
        Random random = new Random(20_230_109);
        costs = new long[number];
        points = new int[number];
        tiers = new byte[number];
        regions = new byte[number];
        List<Profile> profiles = profiles();
        Population.Builder builder = Population.builder();
        for (int i = 0; i < number; i++) {
            costs[i] = 10_000_000 + random.nextLong(790_000_000);
            points[i] = 4_000 + random.nextInt(6_000);
            tiers[i] = (byte) random.nextInt(TIERS.length);
            regions[i] = (byte) random.nextInt(REGIONS);
            int size = random.nextInt(SIZES.length);
            builder.add(Firm.builder()
                    .id("firm-" + i)
                    .profile(profiles.get((tiers[i] * REGIONS + regions[i]) * SIZES.length + size))
                    .cost(Won.of(costs[i]))
                    .points(new Score(points[i], 100))
                    .build());
        }
        population = builder.build();
    }

    private static List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (Tier tier : TIERS) {
            for (int region = 0; region < REGIONS; region++) {
                for (SizeClass size : SIZES) {
                    profiles.add(Profile.of(tier)
                            .withSize(size)
                            .withRegion("region-" + region)
                            .withIndustry(Ksic.of("C25")));
                }
            }
        }
        return profiles;
    }
}
