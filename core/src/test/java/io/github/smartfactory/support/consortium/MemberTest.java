package io.github.smartfactory.support.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberTest {

    private static final Company A = Company.of("A");
    private static final Set<Role> NEVER = EnumSet.of(Role.MANAGING_AGENCY, Role.EVALUATION_COMMITTEE);
    private static final Set<Role> BEARERS = EnumSet.of(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT);

    private static final List<String> EXCLUDED = List.of(
            "lead and participant",
            "shared-system-user and adopter",
            "shared-system-user and lead",
            "shared-system-user and participant",
            "large-enterprise and adopter",
            "large-enterprise and participant",
            "linked-company and lead",
            "linked-company and participant",
            "linked-company and adopter");

    @Test
    void everyPairOfRolesGoesTogetherOrIsRefused() {
        List<String> refused = new ArrayList<>();
        for (Role one : EnumSet.complementOf(EnumSet.copyOf(NEVER))) {
            for (Role other : EnumSet.complementOf(EnumSet.copyOf(NEVER))) {
                String pair = one.key() + " and " + other.key();
                if (EXCLUDED.contains(pair)) {
                    refused.add(pair);
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> Member.of(A, other, one))
                            .withMessage("A cannot be both " + pair);
                } else if (!EXCLUDED.contains(other.key() + " and " + one.key())) {
                    assertThat(Member.of(A, one, other).roles()).containsExactlyElementsOf(EnumSet.of(one, other));
                }
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(EXCLUDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGING_AGENCY", "EVALUATION_COMMITTEE"})
    void whoRunsTheProgramNeverApplies(Role role) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.of(A, Role.ADOPTER, role))
                .withMessage("A cannot apply as " + role.key() + ", which runs the program");
    }

    @Test
    void aMemberIsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.builder().company(A).build())
                .withMessage("roles of A must not be empty");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGING_AGENCY", "EVALUATION_COMMITTEE"})
    void onlyWhoBearsAProjectHasATypeACostOrASupport(Role role) {
        Member member = Member.of(A, role);
        assertThat(member.bearsProject()).isEqualTo(BEARERS.contains(role));
        if (BEARERS.contains(role)) {
            assertThat(member.withType(Tier.BASIC).type()).contains(Tier.BASIC);
            return;
        }
        String message = "A bears no project of its own as [" + role.key() + "] and cannot have a type, a cost or a"
                + " support";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member.withType(Tier.BASIC))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member.withCost(CostRange.UNKNOWN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member.withSupportAtMost(Won.ZERO))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member.building(Tier.BASIC, Won.ZERO))
                .withMessage(message);
    }

    @Test
    void aSupplierThatAdoptsBearsAProject() {
        assertThat(Member.of(A, Role.SUPPLIER, Role.ADOPTER).bearsProject()).isTrue();
    }

    @Test
    void aProjectHasATypeAndACost() {
        ProjectCost cost = ProjectCost.of(Won.of(7)).withCloud(new CloudService(Won.of(1), 2));
        Member member = Member.of(A, Role.LEAD).withSupportAtMost(Won.of(5)).building(Tier.BASIC, cost);
        assertThat(member.type()).contains(Tier.BASIC);
        assertThat(member.cost()).contains(CostRange.exactly(cost));
        assertThat(member.supportAtMost()).contains(Won.of(5));
        assertThat(member.building(Tier.ADVANCED_1, Won.of(8)).cost()).contains(CostRange.exactly(Won.of(8)));
        assertThat(member.id()).isEqualTo("A");
    }

    @Test
    void aMemberIsAnyOfSeveralRoles() {
        Member member = Member.of(A, Role.ADOPTER, Role.SUPPLIER);
        assertThat(member.isAny(Set.of(Role.SUPPLIER, Role.LEAD))).isTrue();
        assertThat(member.isAny(Set.of(Role.LEAD))).isFalse();
        assertThat(member.isAny(Set.of())).isFalse();
    }

    @Test
    void refusesASupportBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.of(A, Role.ADOPTER).withSupportAtMost(Won.of(-1)))
                .withMessage("support asked for by A must not be negative: KRW -1");
    }
}
