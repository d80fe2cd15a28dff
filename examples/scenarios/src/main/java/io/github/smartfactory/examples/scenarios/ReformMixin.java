package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.scenario.Reform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Reforms, as options. */
final class ReformMixin {

    @Option(
            names = "--limit",
            paramLabel = "[TYPE=]WON",
            description = "Reform: another limit, for a type or for all, such as basic=0.7억원.")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--share",
            paramLabel = "[TYPE=]SHARE",
            description = "Reform: another share of the government, such as 60%% or advanced1=60%%.")
    private List<String> shares = new ArrayList<>();

    @Option(
            names = "--split",
            paramLabel = "[TYPE=]A/B/C",
            description = "Reform: the percentages of government, large enterprise and adopter, such as 30/30/40; or"
                    + " of government and adopter, such as 50/50.")
    private List<String> splits = new ArrayList<>();

    @Option(names = "--bonus-cap", paramLabel = "POINTS", description = "Reform: the most bonus points in all.")
    private List<String> bonusCaps = new ArrayList<>();

    @Option(names = "--pass-mark", paramLabel = "POINTS", description = "Reform: the least points that pass.")
    private List<String> passMarks = new ArrayList<>();

    @Option(
            names = "--least-companies",
            paramLabel = "N",
            description = "Reform: how many companies have to apply together.")
    private List<String> leastCompanies = new ArrayList<>();

    @Option(names = "--seats", paramLabel = "N", description = "Reform: how many are selected.")
    private List<String> seats = new ArrayList<>();

    @Option(names = "--budget", paramLabel = "WON", description = "Reform: another budget, such as 620억원.")
    private List<String> budgets = new ArrayList<>();

    @Option(
            names = "--window",
            paramLabel = "FROM..TO",
            description = "Reform: when applications are taken, such as 2023-01-09..2023-03-31.")
    private List<String> windows = new ArrayList<>();

    @Option(names = "--reforms", paramLabel = "FILE", description = "Reforms, as a JSON file with a list of them.")
    private List<Path> files = new ArrayList<>();

    List<Reform> reforms(Vocabulary vocabulary) {
        ReformOptions options = new ReformOptions(vocabulary);
        return Stream.of(
                        limits.stream().map(options::limit),
                        shares.stream().map(options::share),
                        splits.stream().map(options::split),
                        bonusCaps.stream().map(options::bonusCap),
                        passMarks.stream().map(options::passMark),
                        leastCompanies.stream().map(options::leastCompanies),
                        seats.stream().map(options::seats),
                        budgets.stream().map(options::budget),
                        windows.stream().map(options::window),
                        files.stream()
                                .flatMap(file -> ProgramOptions.read(file, JsonFormat.listOf(Reform.class)).stream()))
                .flatMap(some -> some)
                .toList();
    }
}
