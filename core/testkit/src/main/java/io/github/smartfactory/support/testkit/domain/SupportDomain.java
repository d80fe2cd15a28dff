package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.source.Cited;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Every public value of the library, one arbitrary a type.
 *
 * <p>Where several domains draw values of a type, the widest counts: of amounts those of {@link MoneyDomain}, negative ones
 * among them, and not those of {@link FundingDomain}. What a type is made of is drawn along: a {@code Cited} of any value
 * that there is an arbitrary of, a constant of any enumeration of the library.
 *
 * <p>Lists, numbers and texts are none of the library's; for those name {@code DomainContext.Global} beside it.
 *
 * <p>A property names it, {@code @Domain(SupportDomain.class)}, and takes any value as a parameter with {@code @ForAll}.
 * {@link #any(Class)} gives the arbitrary of a type, and {@link ProgramCases} the cases of given programs.
 */
public final class SupportDomain implements DomainContext {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = new LinkedHashMap<>();

    static {
        List<DomainContextBase> domains = List.of(
                new MoneyDomain(),
                new VocabularyDomain(),
                new SourceDomain(),
                new ExplainDomain(),
                new ScheduleDomain(),
                new CompanyDomain(),
                new CostDomain(),
                new ConsortiumDomain(),
                new ProgramPartDomain(),
                new ProgramDomain(),
                new FundingDomain(),
                new ClusterDomain(),
                new PlanDomain(),
                new EligibilityDomain(),
                new AnswerDomain(),
                new RequirementDomain(),
                new ConditionDomain(),
                new AssessmentDomain(),
                new RepairDomain(),
                new ScoringDomain(),
                new EvaluationDomain(),
                new SelectionDomain(),
                new ScenarioDomain(),
                new FirmDomain(),
                new ReformDomain(),
                new RationingDomain(),
                new TotalsDomain());
        domains.forEach(SupportDomain::add);
    }

    /** For jqwik, and for domains of others. */
    public SupportDomain() {}

    private static void add(DomainContextBase domain) {
        // In an order of their own: that of reflection is none.
        List<Method> methods = Arrays.stream(domain.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Provide.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method method : methods) {
            Type drawn = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
            if (drawn instanceof Class<?> type) {
                BY_TYPE.putIfAbsent(type, () -> call(method, domain));
            }
        }
    }

    private static Arbitrary<?> call(Method method, DomainContextBase domain) {
        try {
            return (Arbitrary<?>) method.invoke(domain);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
    }

    /**
     * The types that there is an arbitrary of, but for enumerations and {@code Cited}: those of the library, and the cases
     * that domains make.
     *
     * @return the types
     */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }

    /**
     * Values of a type.
     *
     * @param type the type, one that the library makes public
     * @param <T> the type
     * @return an arbitrary of them
     * @throws IllegalArgumentException if there is none for it
     */
    @SuppressWarnings("unchecked")
    public static <T> Arbitrary<T> any(Class<T> type) {
        return (Arbitrary<T>)
                find(type).orElseThrow(() -> new IllegalArgumentException("no arbitrary of " + type.getName()));
    }

    private static Optional<Arbitrary<?>> find(Class<?> type) {
        if (type.isEnum() && isOfLibrary(type)) {
            return Optional.of(Arbitraries.of(List.of(type.getEnumConstants())));
        }
        if (type == Cited.class) {
            return Optional.of(new SourceDomain().citedNames());
        }
        return Optional.ofNullable(BY_TYPE.get(type)).map(Supplier::get);
    }

    private static boolean isOfLibrary(Class<?> type) {
        return type.getPackageName().startsWith("io.github.smartfactory.support.");
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(new OfType(), new OfCited());
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private static final class OfType implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            Class<?> type = target.getRawType();
            return type != Cited.class && (BY_TYPE.containsKey(type) || (type.isEnum() && isOfLibrary(type)));
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return find(target.getRawType()).map(Set::<Arbitrary<?>>of).orElse(Set.of());
        }

        @Override
        public int priority() {
            return 1;
        }
    }

    private static final class OfCited implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Cited.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return subtypes.apply(target.getTypeArgument(0)).stream()
                    .map(SourceDomain::cited)
                    .collect(Collectors.toSet());
        }

        @Override
        public int priority() {
            return 1;
        }
    }
}
