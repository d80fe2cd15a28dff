package io.github.smartfactory.support.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.domain.PublicTypes;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(SupportDomain.class)
class SupportDomainTest {

    /** Types of one value. */
    private static final Set<Class<?>> ALONE = Set.of(Requirement.NoProjectUnderWay.class);

    private static final int MOST = 60;

    @Example
    void everyPublicValueOfTheLibraryIsDrawnAndIsAValue() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : PublicTypes.values()) {
            try {
                check(type);
            } catch (AssertionError | RuntimeException e) {
                wrong.add(type.getName() + ": " + e);
            }
        }
        assertThat(PublicTypes.values()).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private static <T> void check(Class<T> type) {
        Arbitrary<T> any = SupportDomain.any(type);
        var generator = any.generator(MOST, /* withEdgeCases= */ false);
        Random random = new Random(2042);
        Random again = new Random(2042);
        Set<T> different = new HashSet<>();
        int wanted = ALONE.contains(type) || (type.isEnum() && type.getEnumConstants().length == 1) ? 1 : 2;
        for (int i = 0; i < MOST && different.size() < wanted; i++) {
            T value = generator.next(random).value();
            assertThat(value).isInstanceOf(type).isEqualTo(value).isNotEqualTo(null);
            assertThat(value.toString()).isNotNull();
            T same = generator.next(again).value();
            if (isCompared(type)) {
                assertThat(same).isEqualTo(value).hasSameHashCodeAs(value);
            }
            different.add(value);
        }
        assertThat(different).hasSize(wanted);
    }

    private static boolean isCompared(Class<?> type) {
        return !type.getSimpleName().equals("Population");
    }

    @Example
    void whatIsNoValueIsNoneOfItsTypes() {
        assertThat(SupportDomain.types())
                .doesNotContainAnyElementsOf(PublicTypes.noValues().keySet());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportDomain.any(Thread.class))
                .withMessage("no arbitrary of java.lang.Thread");
    }

    @Property(tries = 20)
    void valuesAreDrawnWithoutMore(
            @ForAll FundingPlan plan,
            @ForAll Assessment assessment,
            @ForAll Selection selection,
            @ForAll Payer payer,
            @ForAll Cited<Share> cited,
            @ForAll List<Share> shares) {
        assertThat(plan.support()).isLessThanOrEqualTo(plan.cost().total());
        assertThat(assessment.verdict()).isNotNull();
        assertThat(selection.decisions()).isNotEmpty();
        assertThat(payer.key()).isNotBlank();
        assertThat(cited.value()).isBetween(Share.ZERO, Share.ONE);
        assertThat(shares).allMatch(share -> share.compareTo(Share.ONE) <= 0);
    }
}
