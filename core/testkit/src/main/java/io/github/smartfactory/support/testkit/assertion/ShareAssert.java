package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Share;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a share, which may be given as {@code "50%"}, {@code "0.5"} or {@code "1/3"}.
 */
public class ShareAssert extends AbstractAmountAssert<ShareAssert, Share> {

    /**
     * Assertions on a share.
     *
     * @param actual the share
     */
    public ShareAssert(@Nullable Share actual) {
        super(actual, ShareAssert.class);
    }

    @Override
    Share parse(String text) {
        return Texts.share(text);
    }
}
