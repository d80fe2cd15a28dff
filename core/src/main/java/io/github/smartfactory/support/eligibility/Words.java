package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import java.util.List;

/** Lists in sentences. */
final class Words {

    private static final int SHOWN = 5;

    private Words() {}

    /** The first few names, and how many there are beyond. */
    static Figure list(List<String> names) {
        List<Figure> first = names.stream().limit(SHOWN).map(Figure::of).toList();
        return names.size() <= SHOWN
                ? Figure.of(first)
                : Figure.of(
                        Message.of("eligibility.and-more", Figure.of(first), Figure.of((long) names.size() - SHOWN)));
    }
}
