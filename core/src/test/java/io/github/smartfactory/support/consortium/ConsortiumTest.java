package io.github.smartfactory.support.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsortiumTest {

    private static final Member LEAD = Member.of(Company.of("A"), Role.LEAD, Role.ADOPTER);
    private static final Member PARTICIPANT = Member.of(Company.of("B"), Role.PARTICIPANT);
    private static final Member SUPPLIER = Member.of(Company.of("C"), Role.SUPPLIER);
    private static final Consortium ALL = Consortium.of(LEAD, PARTICIPANT, SUPPLIER);

    @Test
    void membersAreFoundByIdAndByRole() {
        assertThat(ALL.find("B")).contains(PARTICIPANT);
        assertThat(ALL.find("D")).isEmpty();
        assertThat(ALL.members(Set.of(Role.SUPPLIER, Role.ADOPTER))).containsExactly(LEAD, SUPPLIER);
        assertThat(ALL.members(Set.of(Role.LINKED_COMPANY))).isEmpty();
    }

    @Test
    void thereIsOneLeadOrNone() {
        assertThat(ALL.lead()).contains(LEAD);
        assertThat(Consortium.of(PARTICIPANT).lead()).isEmpty();
        assertThat(Consortium.of().members()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.and(Member.of(Company.of("D"), Role.LEAD)))
                .withMessage("a consortium has one lead company, not 2: [A, D]");
    }

    @Test
    void refusesACompanyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.and(Member.of(Company.of("C"), Role.ADOPTER)))
                .withMessage("members of a consortium must not name anything twice: C");
    }

    @Test
    void membersComeAndGo() {
        Member more = Member.of(Company.of("D"), Role.SUPPLIER);
        assertThat(ALL.and(more).members()).containsExactly(LEAD, PARTICIPANT, SUPPLIER, more);
        assertThat(ALL.without(List.of("A", "C", "Z")).members()).containsExactly(PARTICIPANT);
    }

    @Test
    void aMemberTakesThePlaceOfItself() {
        Member changed = PARTICIPANT.withType(Tier.BASIC);
        assertThat(ALL.replacing(changed).members()).containsExactly(LEAD, changed, SUPPLIER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.replacing(Member.of(Company.of("D"), Role.ADOPTER)))
                .withMessage("no member \"D\"; there are [A, B, C]");
    }

    @Test
    void whatIsKnownOfACompanyTakesThePlaceOfWhatWas() {
        Company star = Company.of("B").having(Trait.STAR);
        assertThat(ALL.replacing(star).members()).containsExactly(LEAD, PARTICIPANT.withCompany(star), SUPPLIER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.replacing(Company.of("D")))
                .withMessage("no member \"D\"; there are [A, B, C]");
    }
}
