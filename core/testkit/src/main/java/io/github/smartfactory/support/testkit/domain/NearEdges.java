package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Won;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomDistribution;

/**
 * Amounts of which half are at an edge or a won beside it, and the others of every size. It draws them as numbers, so that a
 * failure shrinks to the least amount that fails and not to an edge.
 *
 * @param edges the amounts at which something begins or ends
 */
record NearEdges(List<Won> edges) implements RandomDistribution {

    private static final BigInteger TENTH_OF_AN_EOK = BigInteger.valueOf(10_000_000);

    NearEdges {
        edges = List.copyOf(edges);
    }

    @Override
    public RandomNumericGenerator createGenerator(int genSize, BigInteger min, BigInteger max, BigInteger center) {
        return random -> drawn(random, max).max(min).min(max);
    }

    private BigInteger drawn(Random random, BigInteger max) {
        if (!edges.isEmpty() && random.nextBoolean()) {
            Won edge = edges.get(random.nextInt(edges.size()));
            return BigInteger.valueOf(edge.amount()).add(BigInteger.valueOf(random.nextInt(3) - 1L));
        }
        return switch (random.nextInt(8)) {
            case 0 -> BigInteger.valueOf(random.nextInt(200));
            case 1, 2 -> TENTH_OF_AN_EOK.multiply(BigInteger.valueOf(random.nextInt(1_000)));
            case 3 -> new BigInteger(max.bitLength(), random);
            default -> BigInteger.valueOf(random.nextLong(10_000_000_000L));
        };
    }
}
