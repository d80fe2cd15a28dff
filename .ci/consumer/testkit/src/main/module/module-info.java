/** A province's own program, and the test kit to look at it. */
module consumer {
    requires io.github.smartfactory.support.testkit;
}
