package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import java.util.List;
import java.util.Optional;

/**
 * The programs of which money is stated for some type.
 *
 * @param all the programs in the order of the catalog; at least one
 */
record PricedPrograms(List<Program> all) {

    static PricedPrograms of(Catalog catalog) {
        return new PricedPrograms(catalog.programs().stream()
                .filter(program -> !offers(program).isEmpty())
                .toList());
    }

    /** The program with an id such as {@code 2023/win-win}. */
    Program get(String id) {
        return all.stream()
                .filter(program -> program.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no money is stated of " + id));
    }

    /** What is shown before anybody chooses: the first of the latest year. */
    Program first() {
        int latest = all.stream().mapToInt(program -> program.id().year()).max().orElseThrow();
        return all.stream()
                .filter(program -> program.id().year() == latest)
                .findFirst()
                .orElseThrow();
    }

    /** What a program offers with its money stated. */
    static List<Offer> offers(Program program) {
        return program.offers().stream()
                .filter(offer -> offer.terms().isPresent())
                .toList();
    }

    /** The offer to a type, and the first where there is none: another program may have other types. */
    static Offer offer(Program program, Optional<String> type) {
        List<Offer> offers = offers(program);
        return offers.stream()
                .filter(offer -> type.filter(offer.type().key()::equals).isPresent())
                .findFirst()
                .orElse(offers.get(0));
    }
}
