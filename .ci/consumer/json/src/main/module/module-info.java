/** Reads and writes programs with a mapper and without. */
module consumer {
    requires io.github.smartfactory.support.json;
}
