/** Korean smart-factory support policy as immutable values and pure functions. */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.smartfactory.support.money;
    exports io.github.smartfactory.support.vocabulary;
    exports io.github.smartfactory.support.source;
    exports io.github.smartfactory.support.explain;
    exports io.github.smartfactory.support.schedule;
    exports io.github.smartfactory.support.company;
    exports io.github.smartfactory.support.cost;
    exports io.github.smartfactory.support.funding;
    exports io.github.smartfactory.support.consortium;
    exports io.github.smartfactory.support.eligibility;
    exports io.github.smartfactory.support.scoring;
    exports io.github.smartfactory.support.selection;
    exports io.github.smartfactory.support.program;
    exports io.github.smartfactory.support.catalog;
    exports io.github.smartfactory.support.scenario;
}
