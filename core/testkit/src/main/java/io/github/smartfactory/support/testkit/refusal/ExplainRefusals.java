package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import java.util.List;
import net.jqwik.api.Arbitraries;

/** What is refused of messages, operations and steps. */
final class ExplainRefusals extends PackageRefusals {

    @Override
    void bounds() {
        empty(Explanation.class, "steps");
    }

    @Override
    void together() {
        part(
                Message.class,
                "arguments",
                it -> it.key().equals("operation.sum"),
                it -> List.of(new Figure.Quantity(1)),
                it -> List.of("operation.sum", "takes 0 figures", "not 1"));
        part(Message.class, "key", it -> "no.such", it -> List.of("\"no.such\""));
    }

    @Override
    void calls() {
        call(
                Message.class,
                "of",
                "key",
                Arbitraries.of("", "no.such", "Operation.sum", "operation.sum "),
                it -> Message.of(it),
                it -> List.of("\"" + it + "\""));
        call(
                Operation.class,
                "apply",
                "figures",
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
                it -> Operation.SUM.apply(List.of(Figure.of(it))),
                it -> List.of("operation", "cannot work on", it));
        Message label = Message.of("operation.sum");
        List<Step> operands =
                List.of(Step.given(label, Won.of(1), Grounds.NONE), Step.given(label, Won.of(2), Grounds.NONE));
        call(
                Step.class,
                "new",
                "result",
                Arbitraries.longs().filter(it -> it != 3).map(Won::of),
                it -> new Step(label, Operation.SUM, operands, Figure.of(it), Grounds.NONE),
                it -> List.of("operation.sum", it.toString(), "KRW 1", "KRW 2"));
    }
}
