/** Jackson support and JSON Schema for the values of Smart Factory Support. */
module io.github.smartfactory.support.json {
    requires transitive io.github.smartfactory.support;
}
