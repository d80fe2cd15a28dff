package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Money that some firms draw on.
 *
 * @param type the support type that it is set aside for; nothing for the money of all other types
 * @param amount the money; not negative
 */
public record Purse(Optional<SupportType> type, Won amount) {

    /** Checks the bound. */
    public Purse {
        Objects.requireNonNull(type, "type");
        Checks.notNegative(amount, "money");
    }

    /** What is set aside for types, each by itself, then the rest for all others; none if no budget is stated. */
    static List<Purse> of(Program program) {
        List<Purse> purses = new ArrayList<>();
        for (Budget budget : program.budget().stream().toList()) {
            budget.parts().forEach(part -> purses.add(new Purse(Optional.of(part.type()), part.amount())));
            purses.add(new Purse(Optional.empty(), budget.rest()));
        }
        return List.copyOf(purses);
    }

    /** The number of the purse that firms of a type draw on; -1 if there is none. */
    static int indexOf(List<Purse> purses, SupportType type) {
        int rest = purses.size() - 1;
        for (int i = 0; i < rest; i++) {
            if (purses.get(i).type().equals(Optional.of(type))) {
                return i;
            }
        }
        return rest;
    }
}
