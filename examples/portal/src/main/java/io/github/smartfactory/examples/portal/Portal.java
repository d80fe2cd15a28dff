package io.github.smartfactory.examples.portal;

import io.github.smartfactory.examples.portal.api.Api;
import io.github.smartfactory.examples.portal.calculator.CalculatorPages;
import io.github.smartfactory.examples.portal.check.CheckPages;
import io.github.smartfactory.examples.portal.cluster.ClusterPages;
import io.github.smartfactory.examples.portal.programs.ProgramPages;
import io.github.smartfactory.examples.portal.selection.SelectionPages;
import io.github.smartfactory.examples.portal.web.Failures;
import io.github.smartfactory.examples.portal.web.Origins;
import io.github.smartfactory.examples.portal.web.Safety;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Catalog;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A web portal: what a company may get and why, what is still to be asked, and who is selected. */
@Command(
        name = "portal",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = "Serves the portal until it is stopped.")
public final class Portal implements Callable<Integer> {

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port to listen at (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description =
                    "A site whose scripts may read what /api answers, such as https://example.org; can be repeated"
                            + " (default: none, only pages from here).")
    private List<String> origins = List.of();

    /** Made by the command line. */
    public Portal() {}

    /** Serves the portal until it is stopped. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new Portal()).execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        Javalin server =
                server(OfficialCatalog.catalog(), Clock.systemUTC(), origins).start(host, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        System.out.println("http://" + host + ":" + server.port() + "/");
        Thread.currentThread().join();
        return 0;
    }

    /** The portal for the programs of a catalog, not started yet; a clock tells what day it is. */
    public static Javalin server(Catalog catalog, Clock clock) {
        return server(catalog, clock, List.of());
    }

    /** The portal, with other sites whose scripts may read what the API answers. */
    public static Javalin server(Catalog catalog, Clock clock, List<String> origins) {
        // Pictures are drawn where there is no screen.
        System.setProperty("java.awt.headless", "true");
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.prefer405over404 = true;
            Safety.secure(config);
            config.staticFiles.add(files -> {
                files.hostedPath = "/assets";
                files.directory = "/assets";
            });
            config.staticFiles.enableWebjars();
            Failures.map(config.routes);
            new Origins(origins).add(config.routes, "/api/*");
            routes(catalog, clock, config.routes);
        });
    }

    private static void routes(Catalog catalog, Clock clock, RoutesConfig routes) {
        new Api(catalog, clock).add(routes);
        new ProgramPages(catalog, clock).add(routes);
        new CalculatorPages(catalog).add(routes);
        new ClusterPages(catalog).add(routes);
        new SelectionPages(catalog).add(routes);
        new CheckPages(catalog).add(routes);
    }
}
