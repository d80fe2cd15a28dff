package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Splits work on the rows of a population among threads. */
final class Workers {

    /** Below so many rows another thread costs more than it brings. */
    private static final int FEWEST_ROWS = 4_096;

    /** With fewer rows of a segment, counting them apart takes more room and time than it saves. */
    private static final int ROWS_PER_SEGMENT = 128;

    private final int threads;

    Workers(int threads) {
        this.threads = Checks.within(threads, 1, 1_024, "number of threads");
    }

    /** Work on the rows of a range. */
    @FunctionalInterface
    interface Task<T> {
        T work(int from, int to);
    }

    /** The results of all ranges, in the order of the rows. */
    <T> List<T> each(int rows, Task<T> task) {
        return each(rows, FEWEST_ROWS, task);
    }

    /**
     * The results of all ranges, each of which counts by segment. Every range has counts of its own, so that ranges are
     * only as short as leaves many rows to a segment: else the counts would take more room than the firms.
     */
    <T> List<T> eachCounting(Population population, Task<T> task) {
        long fewest = (long) population.segments() * ROWS_PER_SEGMENT;
        return each(population.size(), Math.max(FEWEST_ROWS, fewest), task);
    }

    private <T> List<T> each(int rows, long fewest, Task<T> task) {
        int parts = (int) Math.max(1, Math.min(threads, rows / fewest));
        if (parts == 1) {
            return List.of(task.work(0, rows));
        }
        ExecutorService pool = Executors.newFixedThreadPool(parts);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                int from = (int) ((long) rows * i / parts);
                int to = (int) ((long) rows * (i + 1) / parts);
                calls.add(() -> task.work(from, to));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working on a population", thrown);
        } finally {
            pool.shutdownNow();
        }
    }
}
