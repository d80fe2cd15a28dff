package io.github.smartfactory.support.testkit.refusal;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records made anew with other parts. */
final class Parts {

    /** What parts are called in messages where it is not their name. */
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("SmallEnterprise.Row.atMost", "threshold"),
            Map.entry("SmallEnterprise.SpecialProduct.atMost", "threshold"),
            Map.entry("SmallEnterprise.specialProducts", "special products"),
            Map.entry("CloudService.feePerYear", "cloud fee per year"),
            Map.entry("ProjectCost.base", "project cost"),
            Map.entry("ProjectCost.ownStaff", "own staff cost"),
            Map.entry("WonRange.least", "lower end of a range"),
            Map.entry("RequiredDocument.from", "whose document"),
            Map.entry("SupportRange.movedBy", "unknowns that move the support"),
            Map.entry("ClusterRequest.sharedSystem", "cost of the shared system"),
            Map.entry("ClusterRequest.localGovernment", "matching money of the local government"),
            Map.entry("FundingRequest.localGovernment", "matching money of the local government"),
            Map.entry("LimitAdjustment.Add.amount", "addition to the support limit"),
            Map.entry("OwnStaffCap.atMost", "cap of own staff cost"),
            Map.entry("SupportFunction.Segment.from", "start of a segment"),
            Map.entry("SupportFunction.Segment.amount", "support at the start of a segment"),
            Map.entry("SupportLimit.amount", "support limit"),
            Map.entry("Announcement.others", "other programs"),
            Map.entry("Budget.Part.amount", "part of a budget"),
            Map.entry("Budget.amount", "budget"),
            Map.entry("Amendment.Budget.amount", "budget"),
            Map.entry("Amendment.Limit.amount", "support limit"),
            Map.entry("Attribution.parts", "reforms of an attribution"),
            Map.entry("Comparison.effects", "reforms of a comparison"),
            Map.entry("Cutoff.closings", "budgets of a cutoff"),
            Map.entry("Distribution.Bucket.from", "first amount of a bucket"),
            Map.entry("OutcomeDiff.untold", "rules that no fact settles"),
            Map.entry("Purse.amount", "money"),
            Map.entry("BudgetLimit.amount", "budget"));

    private Parts() {}

    /** The name of a class, with that of the class around it. */
    static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** What messages call a part. */
    static String called(Class<?> type, String part) {
        return CALLED.getOrDefault(nameOf(type) + "." + part, part);
    }

    static List<RecordComponent> components(Class<?> type) {
        return List.of(Objects.requireNonNull(type.getRecordComponents(), "no record"));
    }

    static Class<?> typeOf(Class<?> type, String part) {
        return components(type).stream()
                .filter(component -> component.getName().equals(part))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nameOf(type) + " has no part \"" + part + "\""));
    }

    static List<String> nullable(Class<?> type) {
        return components(type).stream()
                .filter(component -> !component.getType().isPrimitive())
                .map(RecordComponent::getName)
                .toList();
    }

    static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : components(record.getClass())) {
            parts.put(component.getName(), get(record, component));
        }
        return parts;
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    static Map<String, @Nullable Object> with(Record record, String part, @Nullable Object value) {
        Map<String, @Nullable Object> parts = of(record);
        if (!parts.containsKey(part)) {
            throw new IllegalArgumentException(nameOf(record.getClass()) + " has no part \"" + part + "\"");
        }
        parts.put(part, value);
        return parts;
    }

    /** By the constructor of all parts. */
    static Object make(Class<?> type, Map<String, @Nullable Object> parts) throws ReflectiveOperationException {
        Class<?>[] types =
                components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(parts.values().toArray());
    }
}
