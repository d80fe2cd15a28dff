/** Needs the model and nothing else. */
module consumer {
    requires io.github.smartfactory.support;
}
