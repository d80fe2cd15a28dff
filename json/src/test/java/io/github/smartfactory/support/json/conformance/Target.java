package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.scoring.BonusItem;
import java.util.Optional;

/**
 * What may hold of an application or not: a rule, or what gives bonus points.
 *
 * @param key its key
 * @param when what must hold for it to apply at all
 * @param condition what must hold then
 */
record Target(String key, Optional<Condition> when, Condition condition) {

    static Target of(Rule rule) {
        return new Target(rule.key(), rule.when(), rule.condition());
    }

    static Target of(BonusItem item) {
        return new Target(item.key(), Optional.empty(), item.condition());
    }
}
