package io.github.smartfactory.support.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstantSetTest {

    private static final Set<Role> ROLES = Checks.notEmpty(EnumSet.of(Role.SUPPLIER, Role.LEAD), "roles");

    @Test
    void itIsASetLikeAnyOther() {
        assertThat(ROLES).containsExactly(Role.LEAD, Role.SUPPLIER);
        assertThat(ROLES)
                .isEqualTo(Set.of(Role.SUPPLIER, Role.LEAD))
                .hasSameHashCodeAs(Set.of(Role.SUPPLIER, Role.LEAD));
        assertThat(ROLES.contains(Role.ADOPTER)).isFalse();
        assertThat(ROLES).hasToString("[LEAD, SUPPLIER]");
    }

    @Test
    void aConstantOfAnotherEnumIsNotInIt() {
        Set<?> sizes = Checks.notEmpty(EnumSet.allOf(SizeClass.class), "sizes");
        assertThat(sizes.contains(SizeClass.SMALL)).isTrue();
        assertThat(sizes.contains(Role.LEAD)).isFalse();
        assertThat(sizes.contains("SMALL")).isFalse();
    }

    @Test
    void whatIsInCommonIsFoundInSetsOfAnyKind() {
        assertThat(ConstantSet.haveOneInCommon(ROLES, EnumSet.of(Role.LEAD, Role.ADOPTER)))
                .isTrue();
        assertThat(ConstantSet.haveOneInCommon(Set.of(Role.ADOPTER), ROLES)).isFalse();
        assertThat(ConstantSet.haveOneInCommon(Set.of(), ROLES)).isFalse();
    }

    @Test
    void itCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> ROLES.add(Role.ADOPTER));
        Iterator<Role> roles = ROLES.iterator();
        roles.next();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(roles::remove);
    }
}
