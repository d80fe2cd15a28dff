package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the picture shows, in words: for those who do not see it. */
final class Caption {

    private Caption() {}

    static String title(Calculation calculation, Words words) {
        Inquiry inquiry = calculation.inquiry();
        return words.say(
                "calculator.picture.title",
                words.text(inquiry.program().name().value()),
                String.valueOf(inquiry.program().id().year()),
                words.text(inquiry.offer().type().label()));
    }

    static String of(Calculation calculation, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(title(calculation, words) + ".");
        Won most = calculation.most().orElse(Won.ZERO);
        sentences.add(calculation
                .mostFrom()
                .map(from -> words.say("calculator.picture.most", words.text(from), words.text(most)))
                .orElseGet(() -> words.say("calculator.picture.endless")));
        calculation
                .plan()
                .ifPresent(plan -> sentences.add(words.say(
                        "calculator.picture.here",
                        words.text(plan.total()),
                        plan.parts().entrySet().stream()
                                .map(part -> words.text(part.getKey().label()) + " " + words.text(part.getValue()))
                                .collect(Collectors.joining(", ")))));
        return String.join(" ", sentences);
    }
}
