package io.github.smartfactory.examples.portal.cluster;

import io.github.smartfactory.examples.portal.web.Bar;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.funding.ClusterPlan;
import java.util.ArrayList;
import java.util.List;

/** Who pays for a cluster, as a bar. */
public final class PlanBar {

    private PlanBar() {}

    /** The bar of a plan. */
    public static Bar of(ClusterPlan plan, Words words) {
        List<Bar.Piece> pieces = new ArrayList<>();
        pieces.add(new Bar.Piece("government", words.say("cluster.pays.own"), plan.ownSupport()));
        pieces.add(new Bar.Piece("government-more", words.say("cluster.pays.shared"), plan.sharedSupport()));
        plan.grants()
                .forEach(grant -> pieces.add(new Bar.Piece(
                        "grant",
                        words.say("cluster.pays.grant", words.text(grant.grant().name())),
                        grant.support())));
        pieces.add(new Bar.Piece(
                "local-government",
                words.say("cluster.pays.local"),
                plan.request().localGovernment()));
        pieces.add(new Bar.Piece("adopter", words.say("cluster.pays.companies"), plan.burden()));
        pieces.add(new Bar.Piece("adopter-more", words.say("cluster.pays.companies-grants"), plan.grantBurden()));
        return Bar.of(pieces);
    }
}
