package io.github.smartfactory.support.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;

/** How names of Java are written in documents: properties in camel case, values in lower case with hyphens. */
final class Names {

    private Names() {}

    /** The key of a constant: the one that it gives itself, or else its name with hyphens. */
    static String key(Enum<?> constant) {
        try {
            return (String) MethodHandles.publicLookup()
                    .findVirtual(constant.getDeclaringClass(), "key", MethodType.methodType(String.class))
                    .invoke(constant);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of a type with hyphens: {@code at-least-share}. */
    static String hyphenated(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A name in camel case as words: {@code mean sales}. */
    static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The name of a type as words: {@code smart level}. */
    static String words(Class<?> type) {
        return hyphenated(type).replace('-', ' ');
    }
}
