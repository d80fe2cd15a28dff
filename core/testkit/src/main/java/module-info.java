/** Arbitraries, laws, assertions and a conformance corpus to test support programs with. */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support.testkit {
    requires transitive io.github.smartfactory.support;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires org.opentest4j;
    requires static org.jspecify;

    exports io.github.smartfactory.support.testkit.assertion;
    exports io.github.smartfactory.support.testkit.conformance;
    exports io.github.smartfactory.support.testkit.domain;
    exports io.github.smartfactory.support.testkit.law;
    exports io.github.smartfactory.support.testkit.reference;
    exports io.github.smartfactory.support.testkit.refusal;
    exports io.github.smartfactory.support.testkit.sample;
}
