package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.ReferenceSelection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Example;

class SelectionReferenceTest {

    @Example
    void contestsUnderRulesOfAnyFormEndAsTheReferenceSays() {
        compare("selection: contest under rules of any form", 40, new SelectionDomain().cases(), given -> {
            SelectionRule rule = given.rule();
            List<Entry> entries = given.entries(rule);
            check(rule, entries);
            same(new TreeSet<>(ReferenceSelection.of(rule, entries).seated()), new TreeSet<>(given.seated()));
        });
    }

    @Example
    void contestsUnderOfficialRulesEndAsTheReferenceSays() {
        compare(
                "selection: contest under official rules",
                200,
                ProgramCases.contests(OfficialCatalog.catalog().programs()),
                given -> check(given.rule(), given.entries()));
    }

    /** Ranks, awards, the reserve list, vacant seats and the next budget. */
    private static void check(SelectionRule rule, List<Entry> entries) {
        ReferenceSelection expected = ReferenceSelection.of(rule, entries);
        Selection selection = rule.select(entries);
        same(selection.decisions().stream().map(Decision::id).toList(), expected.ranking());
        Map<String, Award> awards = new LinkedHashMap<>();
        for (Decision decision : selection.decisions()) {
            awards.put(decision.id(), decision.award());
            same(decision.rank(), awards.size());
        }
        same(awards, expected.awards());
        List<Decision> reserve = selection.decisions(Award.RESERVE);
        same(reserve.stream().map(Decision::id).toList(), expected.reserve());
        for (int i = 0; i < reserve.size(); i++) {
            same(reserve.get(i).reserveNumber().orElseThrow(), i + 1);
        }
        same(selection.vacantSeats(), expected.vacantSeats());
        same(selection.nextBudget().map(Reference::big), expected.nextBudget());
    }
}
