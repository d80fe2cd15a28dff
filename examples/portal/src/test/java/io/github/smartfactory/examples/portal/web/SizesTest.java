package io.github.smartfactory.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static Company selling(String id, long sales) {
        return Company.of(id).withIndustry(Optional.of(Ksic.of("C29"))).withMeanSales(Optional.of(Won.of(sales)));
    }

    @Test
    void salesTellOfEveryMemberWhatItIsOrIsNot() {
        // Makers of machines are small up to mean sales of 12 billion won.
        Application application = Application.of(
                ProgramId.parse("2023/win-win"),
                Consortium.of(
                        Member.of(selling("A", 1_000_000_000L), Role.ADOPTER),
                        Member.of(selling("B", 900_000_000_000L), Role.SUPPLIER),
                        Member.of(Company.of("C"), Role.SUPPLIER)));

        Consortium narrowed = Sizes.narrowed(application).consortium();

        assertThat(narrowed.find("A").orElseThrow().company().sizes()).contains(SizeClass.SMALL);
        assertThat(narrowed.find("B").orElseThrow().company().sizes()).doesNotContain(SizeClass.SMALL);
        assertThat(narrowed.find("C").orElseThrow().company().sizes()).containsExactlyInAnyOrder(SizeClass.values());
    }

    @Test
    void whoSaysSmallAndSellsTooMuchIsRefused() {
        Company company = selling("A", 900_000_000_000L).withSizes(SizeClass.SMALL);

        assertThatIllegalArgumentException().isThrownBy(() -> Sizes.narrowed(company));
    }
}
