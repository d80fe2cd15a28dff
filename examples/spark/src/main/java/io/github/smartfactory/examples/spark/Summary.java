package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Locale;

/** Says in a few lines what came of a comparison. */
final class Summary {

    private final Language language;

    Summary(Language language) {
        this.language = language;
    }

    String of(Findings findings, Scenario baseline) {
        StringBuilder text = new StringBuilder();
        text.append(baseline.program().id())
                .append(' ')
                .append(baseline.program().name().value().in(language))
                .append(baseline.order()
                        .map(order -> ", " + order.label().in(language))
                        .orElse(""))
                .append('\n');
        line(text, "기업", "firms", count(findings.firms()));
        line(text, "제외된 행", "rows left out", count(findings.leftOut()));
        text.append('\n').append(say("현행", "baseline")).append('\n');
        figures(text, findings.comparison().baseline().overall());
        findings.comparison().effects().forEach(effect -> effect(text, effect));
        return text.toString();
    }

    private void effect(StringBuilder text, Effect effect) {
        text.append('\n').append(effect.reform().name().in(language)).append('\n');
        figures(text, effect.totals().overall());
        Shift shift = effect.shifts().overall();
        line(text, "추가 비용", "cost", won(effect.cost()));
        line(text, "이득 기업", "winners", count(shift.winners()) + " (" + won(shift.gained()) + ")");
        line(text, "손실 기업", "losers", count(shift.losers()) + " (" + won(shift.lost()) + ")");
    }

    private void figures(StringBuilder text, Figures figures) {
        for (Standing standing : Standing.values()) {
            if (figures.firms(standing) > 0) {
                Name label = standing.label();
                line(text, label.korean(), label.english(), count(figures.firms(standing)));
            }
        }
        line(text, "정부지원금", "support", won(figures.support().sum()));
        line(text, "기업부담금", "burden", won(figures.burden().sum()));
    }

    private void line(StringBuilder text, String korean, String english, String value) {
        text.append("  ")
                .append(say(korean, english))
                .append(": ")
                .append(value)
                .append('\n');
    }

    private String say(String korean, String english) {
        return Name.of(korean, english).in(language);
    }

    private String won(Won amount) {
        return count(amount.amount()) + say("원", " won");
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
