package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case file: a company or a cluster that wants to know what it would get, or an application, finished or not, that
 * wants to know whether it is eligible, or several with the marks of a committee. It has one of the four.
 *
 * @param title what the case is about
 * @param company the company
 * @param cluster the cluster
 * @param application the application; what is left out is unknown
 * @param stage the stage to assess the application at; when it is handed in if left out
 * @param selection several applications and their marks
 */
record Case(
        Name title,
        Optional<Firm> company,
        Optional<Cluster> cluster,
        Optional<Application> application,
        Optional<Stage> stage,
        Optional<Contest> selection) {

    Case {
        long kinds = Stream.of(company, cluster, application, selection)
                .filter(Optional::isPresent)
                .count();
        if (kinds != 1) {
            throw new IllegalArgumentException("a case has either a company, a cluster, an application or a selection");
        }
        if (stage.isPresent() && application.isEmpty()) {
            throw new IllegalArgumentException("stage is one of an application, and there is none");
        }
    }

    /**
     * A company.
     *
     * @param program the program
     * @param type the support type
     * @param traits its traits
     * @param request what it plans
     */
    record Firm(ProgramId program, SupportType type, List<Trait> traits, FundingRequest request) {}

    /**
     * A cluster.
     *
     * @param program the program
     * @param request what it plans
     */
    record Cluster(ProgramId program, ClusterRequest request) {}

    /**
     * Applications that compete for seats.
     *
     * @param program the program
     * @param seats how many are selected; those of the program if left out
     * @param budget the money that they share; no bound if left out
     * @param candidates who competes
     * @param books the cards of the committees by gate
     */
    record Contest(
            ProgramId program,
            Optional<Integer> seats,
            Optional<BudgetLimit> budget,
            List<Candidate> candidates,
            Map<String, ScoreBook> books) {}
}
