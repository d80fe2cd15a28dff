package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Won;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project costs, in a form: an amount, or from one to another, and what of it programs count apart.
 *
 * @param form what was filled in
 * @param field the field of the amount
 */
record CostAnswer(Form form, String field) {

    Optional<CostRange> read() {
        Optional<Won> base = form.won(field);
        Optional<Won> to = form.won(field + ".to");
        Won staff = form.won(field + ".staff").orElse(Won.ZERO);
        Optional<CloudService> cloud = cloud();
        if (base.isEmpty()) {
            form.problem(field, "check.problem.amount");
        }
        if (base.isEmpty() || parts().anyMatch(part -> form.problem(part).isPresent())) {
            return Optional.empty();
        }
        ProjectCost least = new ProjectCost(base.get(), staff, cloud);
        return to.isEmpty()
                ? Optional.of(CostRange.exactly(least))
                : form.read(
                        field + ".to",
                        "check.problem.range",
                        text -> new CostRange(least, Optional.of(new ProjectCost(to.get(), staff, cloud))));
    }

    private Stream<String> parts() {
        return Stream.of("", ".to", ".staff", ".fee", ".years").map(part -> field + part);
    }

    private Optional<CloudService> cloud() {
        Optional<Won> fee = form.won(field + ".fee");
        Optional<Integer> years = form.number(field + ".years", 1, 50);
        if (fee.isPresent() != years.isPresent()) {
            form.problem(field + (fee.isPresent() ? ".years" : ".fee"), "check.problem.cloud");
        }
        return fee.flatMap(amount -> years.map(number -> new CloudService(amount, number)));
    }
}
