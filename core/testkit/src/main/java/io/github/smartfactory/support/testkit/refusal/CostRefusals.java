package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Optional;

/** What is refused of costs of projects and ranges of them. */
final class CostRefusals extends PackageRefusals {

    @Override
    void bounds() {
        negative(CloudService.class, "feePerYear");
        negative(WonRange.class, "least");
        negative(ProjectCost.class, "base");
        negative(ProjectCost.class, "ownStaff");
        within(CloudService.class, "years", 1, 50);
    }

    @Override
    void together() {
        part(
                WonRange.class,
                "most",
                it -> !it.least().isZero(),
                it -> Optional.of(it.least().minus(Won.of(1))),
                it -> List.of(it.least().minus(Won.of(1)).toString(), it.least().toString()));
        part(
                CostRange.class,
                "most",
                it -> !it.least().base().isZero(),
                it -> Optional.of(new ProjectCost(
                        it.least().base().minus(Won.of(1)),
                        it.least().ownStaff(),
                        it.least().cloud())),
                it -> List.of(
                        it.least().base().minus(Won.of(1)).toString(),
                        it.least().base().toString()));
        part(
                CostRange.class,
                "most",
                it -> it.least().cloud().isPresent(),
                it -> Optional.of(new ProjectCost(it.least().base(), it.least().ownStaff(), Optional.empty())),
                it -> List.of("must not end at"));
    }
}
