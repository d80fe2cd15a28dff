package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case file: a company or a cluster that wants to know what it would get.
 *
 * @param title what the case is about
 * @param program the program, such as {@code 2021/build-upgrade}
 * @param company the company; instead of a cluster
 * @param cluster the cluster; instead of a company
 */
record Case(Title title, String program, Optional<Company> company, Optional<Cluster> cluster) {

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
}
