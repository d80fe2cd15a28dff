package io.github.smartfactory.examples.portal.load;

import io.github.smartfactory.examples.portal.Portal;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * Sends applications to the portal over connections of this machine for some seconds, and tells how many it assesses and how
 * long an answer takes; then has the library do the same without a server, and tells its share. The portal runs in the same
 * JVM, so that the two share its processors with those who ask.
 *
 * <p>{@code mvn -Pload -pl examples/portal -am test-compile}, with {@code -Dload="8 10"} for 8 connections and 10 seconds.
 */
public final class LoadRun {

    private static final JsonFormat<Assessment> ASSESSMENT =
            JsonFormat.of(Assessment.class).compact();

    private final int connections;
    private final int seconds;

    private LoadRun(int connections, int seconds) {
        this.connections = connections;
        this.seconds = seconds;
    }

    /** Takes the number of connections and of seconds. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int connections = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        LoadRun run = new LoadRun(connections, seconds);
        Catalog catalog = OfficialCatalog.catalog();
        Javalin server = Portal.server(catalog, Clock.systemUTC()).start("127.0.0.1", 0);
        try {
            System.out.printf(
                    "%d processors, %d connections, %d s each after as long a warm-up%n",
                    Runtime.getRuntime().availableProcessors(), connections, seconds);
            for (String program : List.of("2023/supply-chain", "2022/digital-cluster-lead")) {
                run.measure(server.port(), catalog, Applications.satisfied(program));
            }
        } finally {
            server.stop();
        }
    }

    private void measure(int port, Catalog catalog, Application application)
            throws InterruptedException, ExecutionException {
        String document = JsonFormat.APPLICATION.compact().write(application);
        URI address = URI.create("http://127.0.0.1:" + port + "/api/assess");
        ask(address, document);
        Histogram times = ask(address, document);
        library(catalog, document);
        Histogram own = library(catalog, document);
        System.out.printf(
                "%s, %d members, %d bytes sent:%n  over HTTP %.0f requests/s, mean %.2f ms, p50 %.2f, p99 %.2f, max %.2f ms%n"
                        + "  the library alone (read, assess, write) mean %.3f ms on one thread: %.0f %% of the mean%n",
                application.program(),
                application.consortium().members().size(),
                document.getBytes(StandardCharsets.UTF_8).length,
                times.getTotalCount() / (double) seconds,
                times.getMean() / 1e6,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(99) / 1e6,
                times.getMaxValue() / 1e6,
                own.getMean() / 1e6,
                100 * own.getMean() / times.getMean());
    }

    /** The times of answers, in nanoseconds. */
    private Histogram ask(URI address, String document) throws InterruptedException, ExecutionException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document))
                .build();
        ExecutorService askers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Histogram>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(askers.submit(() -> askOverOneConnection(request)));
            }
            Histogram all = new Histogram(3);
            for (Future<Histogram> each : running) {
                all.add(each.get());
            }
            return all;
        } finally {
            askers.shutdownNow();
        }
    }

    private Histogram askOverOneConnection(HttpRequest request) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Histogram times = new Histogram(3);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (long now = System.nanoTime(); now < end; ) {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
            }
            long after = System.nanoTime();
            times.recordValue(after - now);
            now = after;
        }
        return times;
    }

    /** The times of what the library does for an answer, in nanoseconds. */
    private Histogram library(Catalog catalog, String document) {
        Histogram times = new Histogram(3);
        byte[] sent = document.getBytes(StandardCharsets.UTF_8);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (long now = System.nanoTime(); now < end; ) {
            Application application = JsonFormat.APPLICATION.read(new ByteArrayInputStream(sent));
            String answer =
                    ASSESSMENT.write(catalog.program(application.program()).assess(application));
            if (answer.isEmpty()) {
                throw new IllegalStateException("nothing written");
            }
            long after = System.nanoTime();
            times.recordValue(after - now);
            now = after;
        }
        return times;
    }
}
