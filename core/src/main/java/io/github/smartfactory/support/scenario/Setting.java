package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Values of parameters to try: what is left out stays as it is in the scenario.
 *
 * @param type the support type that limit and share are for; nothing for all
 * @param limit the printed limit, as {@link Amendment.Limit} sets it; not negative
 * @param share the share of the government, as {@link Amendment.GovernmentShare} sets it
 * @param passMark the least points that pass, bonus points included; also of a program of which no evaluation is stated, as
 *     a mark on the points of the firms
 */
@Value.Builder
@Built
public record Setting(Optional<SupportType> type, Optional<Won> limit, Optional<Share> share, Optional<Score> passMark)
        implements WithSetting {

    /** Everything as it is. */
    public static final Setting AS_IT_IS =
            new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks the bounds. */
    public Setting {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(limit, "limit");
        limit.ifPresent(amount -> Checks.notNegative(amount, "support limit"));
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(passMark, "passMark");
    }

    /**
     * Begins a setting.
     *
     * @return a builder
     */
    public static SettingBuilder builder() {
        return new SettingBuilder();
    }

    /**
     * Another limit for all types.
     *
     * @param amount the limit; not negative
     * @return the setting
     */
    public static Setting limit(Won amount) {
        return AS_IT_IS.withLimit(Objects.requireNonNull(amount, "amount"));
    }

    /**
     * Another share for all types.
     *
     * @param share the share
     * @return the setting
     */
    public static Setting share(Share share) {
        return AS_IT_IS.withShare(Objects.requireNonNull(share, "share"));
    }

    /**
     * Another pass mark.
     *
     * @param points the least points that pass
     * @return the setting
     */
    public static Setting passMark(Score points) {
        return AS_IT_IS.withPassMark(Objects.requireNonNull(points, "points"));
    }
}
