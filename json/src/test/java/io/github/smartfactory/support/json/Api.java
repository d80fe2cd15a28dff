package io.github.smartfactory.support.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a module lets others use: a line for the module, each package, type and member, with generics and nullness. */
final class Api {

    /** What an owner's line says, if others may implement it. */
    private static final String OPEN = " open ";

    private final String module;
    private final Set<String> exported = new TreeSet<>();
    private final Set<String> lines = new TreeSet<>();

    private Api(String module) {
        this.module = module;
    }

    /** The API of the module that a class is in, sorted. */
    static List<String> of(Class<?> anyOfTheModule) {
        ModuleReference reference =
                ModuleFinder.of(location(anyOfTheModule)).findAll().iterator().next();
        Api api = new Api(reference.descriptor().name());
        api.describe(reference.descriptor());
        try (ModuleReader reader = reference.open();
                Stream<String> files = reader.list()) {
            files.filter(each -> each.endsWith(".class") && !each.endsWith("-info.class"))
                    .map(each ->
                            each.substring(0, each.length() - ".class".length()).replace('/', '.'))
                    .map(each -> load(each, anyOfTheModule.getClassLoader()))
                    .filter(api::isVisible)
                    .forEach(api::describe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(api.lines);
    }

    /**
     * Which lines of an API break somebody who uses another: those that are gone; and of those that are new in a type
     * that was there, what others have to implement, and what they have to think of where they switch over all.
     */
    static Set<String> breaks(List<String> before, List<String> after) {
        Set<String> breaks = new TreeSet<>();
        before.stream().filter(each -> !after.contains(each)).map("- "::concat).forEach(breaks::add);
        for (String line : additions(before, after)) {
            String owner = line.substring(2).split(" ", 2)[0];
            String member = line.substring(2 + owner.length());
            boolean isForAll = member.startsWith(" constant ") || member.startsWith(" permits ");
            if (member.contains(" abstract ") && before.stream().anyMatch(each -> each.startsWith(owner + OPEN))) {
                breaks.add(line);
            }
            if (isForAll && before.stream().anyMatch(each -> each.startsWith(owner + " "))) {
                breaks.add(line);
            }
        }
        return breaks;
    }

    /** The lines of an API that another does not have. */
    static Set<String> additions(List<String> before, List<String> after) {
        return after.stream()
                .filter(each -> !before.contains(each))
                .map("+ "::concat)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isVisible(Class<?> type) {
        return exported.contains(type.getPackageName())
                && Stream.<Class<?>>iterate(type, each -> each != null, Class::getEnclosingClass)
                        .allMatch(each -> isVisible(each.getModifiers()))
                && !type.isAnonymousClass();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void describe(ModuleDescriptor descriptor) {
        descriptor.exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .forEach(exported::add);
        exported.forEach(each -> add("module " + module + " exports " + each));
        descriptor.requires().stream()
                .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)
                        && !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.MANDATED))
                .forEach(each -> add("module " + module + " requires "
                        + (each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)
                                ? "transitive "
                                : "")
                        + each.name()));
        descriptor
                .provides()
                .forEach(each -> each.providers()
                        .forEach(provider ->
                                add("module " + module + " provides " + each.service() + " with " + provider)));
    }

    private void describe(Class<?> type) {
        String name = type.getTypeName();
        if (type.getPackage().isAnnotationPresent(NullMarked.class)) {
            add("package " + type.getPackageName() + " is null-marked");
        }
        add(name + header(type));
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> add(name + " permits " + each.getTypeName()));
        }
        boolean isOpen = !isClosed(type);
        Predicate<Member> isMine = each -> !each.isSynthetic()
                && (isOpen ? isVisible(each.getModifiers()) : Modifier.isPublic(each.getModifiers()));
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (isMine.test(each)) {
                add(name + " " + Modifier.toString(each.getModifiers()) + variables(each.getTypeParameters()) + " new"
                        + parameters(each));
            }
        }
        for (Class<?> from : withHidden(type)) {
            for (Field each : from.getDeclaredFields()) {
                if (isMine.test(each)) {
                    add(name
                            + (each.isEnumConstant()
                                    ? " constant " + each.getName()
                                    : " " + Modifier.toString(each.getModifiers()) + " " + text(each.getAnnotatedType())
                                            + " " + each.getName()));
                }
            }
            for (Method each : from.getDeclaredMethods()) {
                if (isMine.test(each) && !isOfEveryObject(each)) {
                    add(name + " "
                            + Modifier.toString(
                                    each.getModifiers() & Modifier.methodModifiers() & ~Modifier.SYNCHRONIZED)
                            + (each.isDefault() ? " default" : "")
                            + variables(each.getTypeParameters()) + " "
                            + text(each.getAnnotatedReturnType()) + " " + each.getName() + parameters(each));
                }
            }
        }
    }

    /** A type, and those above it that others do not see but whose members they do. */
    private List<Class<?>> withHidden(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(each -> each.getPackageName().startsWith(module) && !isVisible(each))
                .forEach(each -> all.addAll(withHidden(each)));
        return all;
    }

    private static boolean isClosed(Class<?> type) {
        boolean canBeExtended = type.isInterface()
                || Arrays.stream(type.getDeclaredConstructors()).anyMatch(each -> isVisible(each.getModifiers()));
        return type.isSealed() || Modifier.isFinal(type.getModifiers()) || type.isEnum() || !canBeExtended;
    }

    private static String header(Class<?> type) {
        StringBuilder text = new StringBuilder(isClosed(type) ? " " : OPEN);
        text.append(Modifier.isStatic(type.getModifiers()) && !type.isInterface() ? "static " : "");
        text.append(
                Modifier.isAbstract(type.getModifiers()) && !type.isInterface() && !type.isEnum() ? "abstract " : "");
        text.append(
                type.isAnnotation()
                        ? "annotation"
                        : type.isInterface()
                                ? "interface"
                                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class");
        text.append(variables(type.getTypeParameters()));
        if (type.isRecord()) {
            text.append(Arrays.stream(type.getRecordComponents())
                    .map(Api::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        } else if (type.getAnnotatedSuperclass() != null && type.getSuperclass() != Object.class && !type.isEnum()) {
            text.append(" extends ").append(text(type.getAnnotatedSuperclass()));
        }
        if (type.getInterfaces().length > 0) {
            text.append(Arrays.stream(type.getAnnotatedInterfaces())
                    .map(Api::text)
                    .sorted()
                    .collect(Collectors.joining(", ", " implements ", "")));
        }
        return text.toString();
    }

    private static String component(RecordComponent component) {
        return text(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String parameters(Executable executable) {
        String all = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(Api::text)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = executable.getAnnotatedExceptionTypes().length == 0
                ? ""
                : Arrays.stream(executable.getAnnotatedExceptionTypes())
                        .map(Api::text)
                        .sorted()
                        .collect(Collectors.joining(", ", " throws ", ""));
        return (executable.isVarArgs() ? all.replaceFirst("\\[]\\)$", "...)") : all) + thrown;
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(each -> each.getName() + bounds(" extends ", each.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", " <", ">"));
    }

    private static String bounds(String word, AnnotatedType... bounds) {
        String all = Arrays.stream(bounds).map(Api::text).collect(Collectors.joining(" & "));
        return all.isEmpty() || all.equals("java.lang.Object") ? "" : word + all;
    }

    private static String text(AnnotatedType type) {
        String nullness = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            String of = text(array.getAnnotatedGenericComponentType());
            return nullness.isEmpty() ? of + "[]" : of + " @Nullable []";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = bounds(" super ", wildcard.getAnnotatedLowerBounds());
            return "?" + (lower.isEmpty() ? bounds(" extends ", wildcard.getAnnotatedUpperBounds()) : lower);
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return nullness
                    + ((ParameterizedType) type.getType()).getRawType().getTypeName()
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(Api::text)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return nullness + type.getType().getTypeName();
    }

    /** Without what goes without saying: {@code java.lang} and the beginning of our own packages. */
    private void add(String line) {
        lines.add(line.replaceAll(" +", " ")
                .replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "")
                .replaceAll("\\bio\\.github\\.smartfactory\\.support\\.", ""));
    }

    private static boolean isOfEveryObject(Method method) {
        String signature = method.getName() + Arrays.toString(method.getParameterTypes());
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(each -> signature.equals(each.getName() + Arrays.toString(each.getParameterTypes())));
    }
}
