package io.github.smartfactory.support.consortium;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.internal.ConstantSet;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A company in an application: what it is there, and what it wants to build.
 *
 * @param company the company
 * @param roles what it is; at least one, none of which excludes another
 * @param type the support type that it wishes; nothing if unknown. Only of a member that bears a project
 * @param cost what its project costs; nothing if unknown. Only of a member that bears a project
 * @param supportAtMost it asks for no more than this; nothing for all that is possible; not negative
 */
@Value.Builder
@Built
public record Member(
        Company company,
        Set<Role> roles,
        Optional<SupportType> type,
        Optional<CostRange> cost,
        Optional<Won> supportAtMost)
        implements WithMember {

    /** The roles of those who bear a project of their own. */
    public static final Set<Role> BEARERS =
            Checks.notEmpty(EnumSet.of(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT), "bearers");

    /** Each excludes every other role of its line. */
    private static final List<List<Role>> EXCLUSIVE = List.of(
            List.of(Role.LEAD, Role.PARTICIPANT),
            List.of(Role.SHARED_SYSTEM_USER, Role.ADOPTER),
            List.of(Role.SHARED_SYSTEM_USER, Role.LEAD),
            List.of(Role.SHARED_SYSTEM_USER, Role.PARTICIPANT),
            List.of(Role.LARGE_ENTERPRISE, Role.ADOPTER),
            List.of(Role.LARGE_ENTERPRISE, Role.PARTICIPANT),
            List.of(Role.LINKED_COMPANY, Role.LEAD),
            List.of(Role.LINKED_COMPANY, Role.PARTICIPANT),
            List.of(Role.LINKED_COMPANY, Role.ADOPTER));

    /** Those who run a program do not apply to it. */
    private static final Set<Role> NEVER = EnumSet.of(Role.MANAGING_AGENCY, Role.EVALUATION_COMMITTEE);

    /** Checks the roles, and that only a member that bears a project has a type and a cost. */
    public Member {
        Objects.requireNonNull(company, "company");
        String id = company.id();
        roles = Checks.notEmpty(roles, "roles of " + id);
        for (Role role : roles) {
            if (NEVER.contains(role)) {
                throw new IllegalArgumentException(id + " cannot apply as " + role.key() + ", which runs the program");
            }
        }
        for (List<Role> pair : EXCLUSIVE) {
            if (roles.containsAll(pair)) {
                throw new IllegalArgumentException(id + " cannot be both "
                        + pair.get(0).key() + " and " + pair.get(1).key());
            }
        }
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(supportAtMost, "supportAtMost");
        supportAtMost.ifPresent(amount -> Checks.notNegative(amount, "support asked for by " + id));
        boolean wants = type.isPresent() || cost.isPresent() || supportAtMost.isPresent();
        if (wants && !bears(roles)) {
            throw new IllegalArgumentException(id + " bears no project of its own as "
                    + roles.stream().map(Role::key).toList() + " and cannot have a type, a cost or a support");
        }
    }

    /**
     * A member whose project, if it bears one, is not known yet.
     *
     * @param company the company
     * @param role what it is
     * @param more what else it is
     * @return the member
     */
    public static Member of(Company company, Role role, Role... more) {
        return new Member(company, EnumSet.of(role, more), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Begins a member.
     *
     * @return a builder
     */
    public static MemberBuilder builder() {
        return new MemberBuilder();
    }

    /**
     * This member with a project.
     *
     * @param wished the support type
     * @param costs what it costs, without own staff and cloud fees; not negative
     * @return the member
     * @throws IllegalArgumentException if the member bears no project
     */
    public Member building(SupportType wished, Won costs) {
        return building(wished, ProjectCost.of(costs));
    }

    /**
     * This member with a project.
     *
     * @param wished the support type
     * @param costs what it costs
     * @return the member
     * @throws IllegalArgumentException if the member bears no project
     */
    public Member building(SupportType wished, ProjectCost costs) {
        return new Member(company, roles, Optional.of(wished), Optional.of(CostRange.exactly(costs)), supportAtMost);
    }

    /**
     * What the company is called.
     *
     * @return the id of the company
     */
    public String id() {
        return company.id();
    }

    /**
     * Whether the member has one of several roles.
     *
     * @param wanted the roles
     * @return true if it has one
     */
    public boolean isAny(Set<Role> wanted) {
        return ConstantSet.haveOneInCommon(roles, wanted);
    }

    /**
     * Whether the member bears a project of its own: an adopter, a lead company and a participant do; who only uses the
     * shared system does not (D21-140).
     *
     * @return true if it does
     */
    public boolean bearsProject() {
        return bears(roles);
    }

    private static boolean bears(Set<Role> roles) {
        return ConstantSet.haveOneInCommon(roles, BEARERS);
    }
}
