package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case file: a company or a cluster that wants to know what it would get, or an application, finished or not, that
 * wants to know whether it is eligible, or several with the marks of a committee. It has one of the four.
 *
 * @param title what the case is about
 * @param program the program, such as {@code 2021/build-upgrade}
 * @param company the company
 * @param cluster the cluster
 * @param application the application
 * @param selection several applications and their marks
 */
record Case(
        Title title,
        String program,
        Optional<Company> company,
        Optional<Cluster> cluster,
        Optional<Applying> application,
        Optional<Selecting> selection) {

    /**
     * A title in both languages.
     *
     * @param ko Korean
     * @param en English
     */
    record Title(String ko, String en) {}

    /**
     * A company.
     *
     * @param type the support type, such as {@code advanced1}
     * @param cost what its project costs, without own staff and cloud fees
     * @param traits its traits, such as {@code u-turn}
     * @param ownStaff wages of own staff
     * @param cloud a cloud service
     * @param shares shares that it has agreed on, by payer
     * @param localGovernment matching money of a local government
     */
    record Company(
            String type,
            Won cost,
            Optional<List<String>> traits,
            Optional<Won> ownStaff,
            Optional<Cloud> cloud,
            Optional<Map<String, String>> shares,
            Optional<Won> localGovernment) {}

    /**
     * A cloud service.
     *
     * @param feePerYear what it costs a year
     * @param years for how many years
     */
    record Cloud(Won feePerYear, int years) {}

    /**
     * A cluster.
     *
     * @param members its companies
     * @param sharedSystem what the shared system costs
     * @param grants what is to be paid for out of grants on top, by key of the grant
     * @param governmentShare the government's share, where the program leaves it open
     * @param localGovernment matching money of a local government
     */
    record Cluster(
            List<Member> members,
            Won sharedSystem,
            Optional<Map<String, Won>> grants,
            Optional<String> governmentShare,
            Optional<Won> localGovernment) {}

    /**
     * A company of a cluster.
     *
     * @param id what it is called
     * @param type the support type of its own factory; without one it only uses the shared system
     * @param cost what its own factory costs
     * @param supportAtMost it asks for no more than this for its own factory
     * @param traits its traits
     */
    record Member(
            String id,
            Optional<String> type,
            Optional<Won> cost,
            Optional<Won> supportAtMost,
            Optional<List<String>> traits) {}

    /**
     * An application; what is left out is unknown.
     *
     * @param submitted when it is handed in, such as {@code 2021-02-25T16:59:59+09:00}
     * @param stage the stage to assess it at, such as {@code completion}; at application if left out
     * @param members who applies
     * @param sharedSystem what the shared system costs
     * @param grants what each grant on top is for costs, by key of the grant
     * @param documents what is known of the documents
     * @param statements what is said of the application, such as {@code security-solution}
     */
    record Applying(
            Optional<OffsetDateTime> submitted,
            Optional<String> stage,
            List<Applicant> members,
            Optional<Amount> sharedSystem,
            Optional<Map<String, Amount>> grants,
            Optional<List<Document>> documents,
            Optional<Map<String, Boolean>> statements) {}

    /**
     * A member of an application; what is left out is unknown.
     *
     * @param id what it is called
     * @param roles what it is, such as {@code adopter}
     * @param sizes what sizes it may have, such as {@code small}
     * @param industry its main industry, such as {@code C10}
     * @param product a special product, such as {@code railway-seats}, or {@code none}
     * @param meanSales its mean sales of a year
     * @param state whether it is in business, such as {@code operating}
     * @param level its smart level now, such as {@code basic}
     * @param projects its prior projects; an empty list if there are none
     * @param traits what holds of it and what does not, such as {@code local-tax-paid}
     * @param type the support type that it wishes
     * @param cost what its project costs
     * @param supportAtMost it asks for no more than this
     */
    record Applicant(
            String id,
            List<String> roles,
            Optional<List<String>> sizes,
            Optional<String> industry,
            Optional<String> product,
            Optional<Won> meanSales,
            Optional<String> state,
            Optional<String> level,
            Optional<List<Project>> projects,
            Optional<Map<String, Boolean>> traits,
            Optional<String> type,
            Optional<Amount> cost,
            Optional<Won> supportAtMost) {}

    /**
     * A prior project.
     *
     * @param program the program
     * @param type the support type
     * @param selected the day of selection
     * @param completed the day of completion; left out while it is under way
     * @param reached the smart level that it reached
     */
    record Project(
            String program, String type, LocalDate selected, Optional<LocalDate> completed, Optional<String> reached) {}

    /**
     * An amount that is known within bounds.
     *
     * @param least at least this much
     * @param most at most this much; left out if there is no bound
     */
    record Amount(Won least, Optional<Won> most) {}

    /**
     * A document.
     *
     * @param key what it is, such as {@code tax-clearance}
     * @param company whose it is; left out if the consortium hands it in together
     * @param handedIn whether it is handed in
     * @param issued when it was issued
     * @param years which years it covers
     */
    record Document(
            String key,
            Optional<String> company,
            boolean handedIn,
            Optional<LocalDate> issued,
            Optional<List<Integer>> years) {}

    /**
     * Applications that compete for seats.
     *
     * @param seats how many are selected; those of the program if left out
     * @param budget the money that they share; no bound if left out
     * @param committees the evaluators by gate, such as {@code selection}
     * @param candidates who competes
     */
    record Selecting(
            Optional<Integer> seats,
            Optional<Budget> budget,
            Map<String, List<String>> committees,
            List<Competing> candidates) {}

    /**
     * A bound of money.
     *
     * @param amount the money
     * @param overflow what happens at a candidate that does not fit: {@code stop} or {@code skip}
     */
    record Budget(Won amount, String overflow) {}

    /**
     * One of several applications.
     *
     * @param id its number
     * @param application who applies with what
     * @param jobScores the job scores by company, as far as they are known
     * @param support what it would get; only needed where there is a budget
     * @param marks the marks by gate, evaluator and criterion, as far as there are some
     */
    record Competing(
            String id,
            Applying application,
            Optional<Map<String, BigDecimal>> jobScores,
            Optional<Won> support,
            Map<String, Map<String, Map<String, BigDecimal>>> marks) {}
}
