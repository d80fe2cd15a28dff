/** Has its uses of the library checked for null. */
module consumer {
    requires io.github.smartfactory.support.json;
}
