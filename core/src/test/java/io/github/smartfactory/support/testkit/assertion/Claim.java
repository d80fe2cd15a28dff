package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An assertion where it holds and where it fails, and what the failure shows. */
record Claim(String method, Runnable holds, Runnable fails, List<String> shows) {

    Claim showing(String... more) {
        return new Claim(
                method,
                holds,
                fails,
                Stream.concat(shows.stream(), Arrays.stream(more)).toList());
    }

    @Override
    public String toString() {
        return method;
    }

    static Claim claim(String method, Runnable holds, Runnable fails, String... shows) {
        return new Claim(method, holds, fails, List.of(shows));
    }

    static Stream<Claim> won(String method, Consumer<String> text, Consumer<Won> amount, String right, String wrong) {
        String[] shows = {Won.parse(wrong) + " (" + Won.parse(wrong).toKorean() + ")"};
        return Stream.of(
                claim(method + "String)", () -> text.accept(right), () -> text.accept(wrong), shows),
                claim(
                        method + "Won)",
                        () -> amount.accept(Won.parse(right)),
                        () -> amount.accept(Won.parse(wrong)),
                        shows));
    }

    static Stream<Claim> share(
            String method, Consumer<String> text, Consumer<Share> share, String right, String wrong) {
        return Stream.of(
                claim(method + "String)", () -> text.accept(right), () -> text.accept(wrong), right, wrong),
                claim(
                        method + "Share)",
                        () -> share.accept(Share.parse(right)),
                        () -> share.accept(Share.parse(wrong)),
                        right,
                        wrong));
    }

    static Stream<Claim> points(
            String method, Consumer<String> text, Consumer<Score> score, String right, String wrong) {
        return Stream.of(
                claim(method + "String)", () -> text.accept(right), () -> text.accept(wrong), right, wrong + " points"),
                claim(
                        method + "Score)",
                        () -> score.accept(Score.parse(right)),
                        () -> score.accept(Score.parse(wrong)),
                        right,
                        wrong + " points"));
    }

    static Stream<Claim> moment(
            String method, Consumer<String> text, Consumer<LocalDateTime> moment, String right, String wrong) {
        return Stream.of(
                claim(method + "String)", () -> text.accept(right), () -> text.accept(wrong), "at " + wrong),
                claim(
                        method + "LocalDateTime)",
                        () -> moment.accept(LocalDateTime.parse(right)),
                        () -> moment.accept(LocalDateTime.parse(wrong)),
                        "at " + wrong));
    }

    @SafeVarargs
    static Stream<Claim> all(Stream<Claim>... claims) {
        Stream<Claim> all = Stream.empty();
        for (Stream<Claim> each : claims) {
            all = Stream.concat(all, each);
        }
        return all;
    }

    static Stream<Claim> each(Stream<Claim> claims, String... shows) {
        return claims.map(it -> it.showing(shows));
    }
}
