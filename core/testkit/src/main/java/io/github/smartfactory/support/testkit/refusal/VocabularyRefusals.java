package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;

/** What is refused of names, keys, scores and tiers. */
final class VocabularyRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(ProgramId.class, "key");
        key(Trait.class, "key");
        key(Variant.class, "key");
        blank(Name.class, "korean");
        blank(Name.class, "english");
        within(ProgramId.class, "year", 2000, 2999);
        value(Score.class, "denominator", 0L, "at least 1");
        value(Score.class, "denominator", Long.MIN_VALUE, "at least 1");
    }

    @Override
    void together() {
        part(Variant.class, "key", it -> Tier.BASIC.key(), it -> List.of(Tier.BASIC.key(), "tier"));
    }

    @Override
    void calls() {
        texts(
                Score.class,
                "parse",
                "text",
                Score::parse,
                List.of("69.5", "209/3", "-1"),
                "",
                ".",
                "1/",
                "/3",
                "69,5",
                "1e3",
                "--1");
        texts(
                ProgramId.class,
                "parse",
                "text",
                ProgramId::parse,
                List.of("2021/robot", "2023/build-upgrade"),
                "",
                "2021",
                "2021/",
                "/robot",
                "21/robot",
                "20211/robot",
                "robot/2021",
                "2021-robot");
        texts(
                Tier.class,
                "of",
                "key",
                Tier::of,
                List.of("basic", "advanced1", "advanced2"),
                "",
                "Basic",
                "advanced3",
                "basic ");
        call(
                ProgramId.class,
                "parse",
                "text",
                Arbitraries.of("1999", "3000", "0000", "9999"),
                it -> it + "/robot",
                it -> ProgramId.parse(it + "/robot"),
                it -> List.of("year", "from 2000 to 2999", String.valueOf(Integer.parseInt(it))));
        call(
                Score.class,
                "of",
                "points",
                Arbitraries.of("0.1234567890123456789", "9223372036854775808"),
                it -> Score.of(new BigDecimal(it)),
                it -> List.of("18 decimal places", it));
        call(
                Score.class,
                "parse",
                "text",
                Arbitraries.of("9223372036854775808/3", "1/9223372036854775808"),
                it -> Score.parse(it),
                it -> List.of("2^63", it));
        call(
                Score.class,
                "dividedBy",
                "parts",
                Arbitraries.of(0L, -1L, Long.MIN_VALUE),
                it -> Score.of(1).dividedBy(it),
                it -> List.of("at least 1 part", String.valueOf(it)));
        call(
                Score.class,
                "inStepsOf",
                "step",
                Arbitraries.of(Score.ZERO, Score.of(-1), new Score(-1, 3)),
                it -> Score.of(1).inStepsOf(it),
                it -> List.of("more than 0", it.toString()));
        call(
                Score.class,
                "toDecimal",
                "places",
                Arbitraries.of(-1, Integer.MIN_VALUE),
                it -> Score.of(1).toDecimal(it, RoundingMode.DOWN),
                it -> List.of("must not be negative", String.valueOf(it)));
    }
}
