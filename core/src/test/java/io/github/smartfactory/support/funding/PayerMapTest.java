package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Payer.ADOPTER;
import static io.github.smartfactory.support.vocabulary.Payer.GOVERNMENT;
import static io.github.smartfactory.support.vocabulary.Payer.LARGE_ENTERPRISE;
import static io.github.smartfactory.support.vocabulary.Payer.LOCAL_GOVERNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayerMapTest {

    @Test
    void aCopyDoesNotFollowTheMapItIsOf() {
        Map<Payer, Won> map = new EnumMap<>(Map.of(ADOPTER, Won.of(3)));
        Map<Payer, Won> copy = PayerMap.copyOf(map, "parts");
        map.put(ADOPTER, Won.of(4));
        map.put(GOVERNMENT, Won.of(5));
        assertThat(copy).isEqualTo(Map.of(ADOPTER, Won.of(3)));
        Map<Payer, Won> none = new EnumMap<>(Payer.class);
        Map<Payer, Won> empty = PayerMap.copyOf(none, "parts");
        none.put(ADOPTER, Won.of(3));
        assertThat(empty).isEmpty();
    }

    @Test
    void entriesAreInTheOrderOfThePayers() {
        Map<Payer, Won> map = new LinkedHashMap<>();
        map.put(ADOPTER, Won.of(1));
        map.put(LOCAL_GOVERNMENT, Won.of(2));
        map.put(GOVERNMENT, Won.of(3));
        assertThat(PayerMap.copyOf(map, "parts").keySet()).containsExactly(GOVERNMENT, LOCAL_GOVERNMENT, ADOPTER);
    }

    @Test
    void whatIsNoPayerIsNotInTheMap() {
        Map<?, ?> copy = PayerMap.copyOf(Map.of(ADOPTER, Won.of(3)), "parts");
        assertThat(copy.containsKey((Object) "adopter")).isFalse();
        assertThat(copy.get((Object) "adopter")).isNull();
        assertThat(copy.containsKey((Object) LARGE_ENTERPRISE)).isFalse();
        assertThat(copy.containsKey((Object) ADOPTER)).isTrue();
    }
}
