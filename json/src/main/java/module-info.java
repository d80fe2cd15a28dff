/** Jackson support and JSON Schema for the values of Smart Factory Support. */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support.json {
    requires transitive io.github.smartfactory.support;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.smartfactory.support.json;
    exports io.github.smartfactory.support.json.problem;

    provides tools.jackson.databind.JacksonModule with
            io.github.smartfactory.support.json.SupportModule;
}
