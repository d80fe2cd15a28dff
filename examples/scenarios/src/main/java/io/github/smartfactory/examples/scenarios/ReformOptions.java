package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands reforms as they are given on a command line, such as {@code basic=0.7억원}. */
final class ReformOptions {

    private static final Pattern NOT_IN_A_KEY = Pattern.compile("[^a-z0-9]+");

    private final Vocabulary vocabulary;

    ReformOptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** {@code basic=0.7억원}, or an amount for all types. */
    Reform limit(String text) {
        Target target = target("--limit", text);
        return read(
                "--limit",
                text,
                () -> Reform.named(key("limit", text), new Amendment.Limit(target.type(), Won.parse(target.value()))));
    }

    /** {@code 60%} for all types, or {@code advanced1=60%}. */
    Reform share(String text) {
        Target target = target("--share", text);
        return read(
                "--share",
                text,
                () -> Reform.named(
                        key("share", text), new Amendment.GovernmentShare(target.type(), Share.parse(target.value()))));
    }

    /** {@code 30/30/40}: government, large enterprise, adopter; or {@code 50/50}: government, adopter. */
    Reform split(String text) {
        Target target = target("--split", text);
        return read(
                "--split",
                text,
                () -> Reform.named(key("split", text), new Amendment.Split(target.type(), split(target))));
    }

    private static CostShare split(Target target) {
        String[] parts = target.value().split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException(
                    "a split is of two or three whole percentages, such as 50/50 or 30/30/40, not of " + parts.length);
        }
        Share[] shares = new Share[parts.length];
        int sum = 0;
        for (int i = 0; i < parts.length; i++) {
            int percent = Integer.parseInt(parts[i].strip());
            sum += percent;
            shares[i] = Share.ofPercent(percent);
        }
        if (sum != 100) {
            throw new IllegalArgumentException("the parts of a split must sum to 100, not to " + sum);
        }
        PayerPart government = PayerPart.atMost(Payer.GOVERNMENT, shares[0], Grounds.NONE);
        PayerPart adopter = PayerPart.atLeast(Payer.ADOPTER, shares[shares.length - 1], Grounds.NONE);
        return shares.length == 2
                ? CostShare.of(government, adopter)
                : CostShare.of(government, PayerPart.exactly(Payer.LARGE_ENTERPRISE, shares[1], Grounds.NONE), adopter);
    }

    Reform bonusCap(String text) {
        return read("--bonus-cap", text, () -> named("bonus-cap", text, new Amendment.BonusCap(Score.parse(text))));
    }

    Reform passMark(String text) {
        return read(
                "--pass-mark",
                text,
                () -> named("pass-mark", text, new Amendment.PassMark(Optional.empty(), Score.parse(text))));
    }

    Reform leastCompanies(String text) {
        return read(
                "--least-companies",
                text,
                () -> named("least-companies", text, new Amendment.LeastCompanies(Integer.parseInt(text))));
    }

    Reform seats(String text) {
        return read("--seats", text, () -> named("seats", text, new Amendment.Seats(Integer.parseInt(text))));
    }

    Reform budget(String text) {
        return read("--budget", text, () -> {
            Won amount = Won.parse(text);
            return named("budget", Long.toString(amount.amount()), new Amendment.Budget(amount));
        });
    }

    /** {@code 2023-01-09..2023-03-31}: the first day and the last. */
    Reform window(String text) {
        List<String> days = List.of(text.split(Pattern.quote(".."), -1));
        if (days.size() != 2) {
            throw new InputException(
                    "--window " + text, "a window is of two days, such as 2023-01-09..2023-03-31", null);
        }
        return read(
                "--window",
                text,
                () -> named(
                        "window",
                        text,
                        new Amendment.Window(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)))));
    }

    private static Reform named(String what, String value, Amendment amendment) {
        return Reform.named(key(what, value), amendment);
    }

    /** A key of what is set and to which value, so that two values of one kind can be compared. */
    private static String key(String what, String value) {
        String word = NOT_IN_A_KEY
                .matcher((what + "-" + value)
                        .toLowerCase(Locale.ROOT)
                        .replace("억원", "eok")
                        .replace("만원", "man"))
                .replaceAll("-");
        return word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
    }

    /** A value, and the type that it is for. */
    private record Target(Optional<SupportType> type, String value) {}

    private Target target(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new Target(Optional.empty(), text.strip());
        }
        return read(
                option,
                text,
                () -> new Target(
                        Optional.of(vocabulary.type(text.substring(0, equals).strip())),
                        text.substring(equals + 1).strip()));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read();
    }

    private static <T> T read(String option, String text, Reading<T> reading) {
        try {
            return reading.read();
        } catch (NumberFormatException e) {
            throw new InputException(option + " " + text, "not a whole number", e);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new InputException(option + " " + text, String.valueOf(e.getMessage()), e);
        }
    }
}
