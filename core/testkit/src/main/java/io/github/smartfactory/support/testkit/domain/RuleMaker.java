package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.RequiredDocumentBuilder;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes conditions, and remembers what they name. */
public final class RuleMaker {

    private static final Map<SupportType, SmartLevel> TARGETS = Map.of(
            Tier.BASIC, SmartLevel.BASIC,
            Tier.ADVANCED_1, SmartLevel.INTERMEDIATE_1,
            Tier.ADVANCED_2, SmartLevel.INTERMEDIATE_2);

    /** Shares of members. */
    private static final List<Share> SHARES = List.of(
            Share.ofPercent(50), Share.ZERO, new Share(1, 3), Share.ofPercent(40), Share.ofPercent(75), Share.ONE);

    final Dice dice;
    private final boolean fresh;
    private final boolean yesNo;
    final Set<Trait> stated = new LinkedHashSet<>();
    final Set<Trait> traits = new LinkedHashSet<>();
    final Set<RequiredDocument> documents = new LinkedHashSet<>();
    private int next;

    /**
     * Starts with nothing named.
     *
     * @param dice the throws
     * @param fresh whether each condition has traits and documents of its own
     * @param yesNo whether every fact is yes or no
     */
    public RuleMaker(Dice dice, boolean fresh, boolean yesNo) {
        this.dice = dice;
        this.fresh = fresh;
        this.yesNo = yesNo;
    }

    private Trait trait(String path) {
        String key = "own-" + (fresh ? next++ : dice.roll(path + " trait", 3));
        return Trait.of(key, "특성 " + key, key);
    }

    private Trait ofCompany(String path) {
        boolean official = !yesNo && dice.chance(path + " official", 30);
        Trait trait = official
                ? dice.pick(path + " which", List.of(Trait.MANUFACTURER, Trait.SMALL_ENTERPRISE, Trait.STAR))
                : trait(path);
        traits.add(trait);
        return trait;
    }

    private Trait ofApplication(String path) {
        Trait trait = trait(path);
        stated.add(trait);
        return trait;
    }

    private RequiredDocument document(String path) {
        int number = fresh ? next++ : dice.roll(path + " document", 4);
        RequiredDocumentBuilder builder = RequiredDocument.builder()
                .key("own-document-" + number)
                .name(Name.of("서류 " + number, "document " + number))
                .addFrom(Role.ADOPTER)
                .each(false)
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE);
        if (!yesNo && number % 2 == 1) {
            builder.maxAgeMonths(3);
        }
        if (!yesNo && number / 2 == 1) {
            builder.addYears(2020, 2021);
        }
        RequiredDocument document = builder.build();
        documents.add(document);
        return document;
    }

    private Set<Role> roles(String path) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : ApplicationMaker.ROLES) {
            if (dice.chance(path + " for " + role, role == Role.ADOPTER ? 60 : 25)) {
                roles.add(role);
            }
        }
        if (dice.chance(path + " for lead", 40) || roles.isEmpty()) {
            roles.add(Role.LEAD);
        }
        return roles;
    }

    /**
     * A condition of any form.
     *
     * @param path the name of its throws
     * @param depth how deep it may be
     * @return the condition
     */
    public Condition condition(String path, int depth) {
        int sides = depth == 0 ? 7 : 11;
        return switch (dice.roll(path + " form", sides)) {
            case 0 -> new Condition.Stated(ofApplication(path));
            case 1 -> new Condition.HandedIn(document(path));
            case 2, 3 -> new Condition.Every(roles(path), requirement(path + ".r", 2));
            case 4 ->
                new Condition.AtLeast(
                        1 + dice.roll(path + " number", 3),
                        roles(path),
                        dice.chance(path + " all count", 30)
                                ? Optional.empty()
                                : Optional.of(requirement(path + ".r", 2)));
            case 5, 6 -> ofShare(path);
            case 7, 8 -> new Condition.AllOf(conditions(path, depth));
            case 9 -> new Condition.AnyOf(conditions(path, depth));
            default -> new Condition.Not(condition(path + ".n", depth - 1));
        };
    }

    private Condition ofShare(String path) {
        return dice.chance(path + " more than", 50)
                ? moreThanShare(path)
                : new Condition.AtLeastShare(
                        dice.pick(path + " share", SHARES), roles(path), requirement(path + ".r", 2));
    }

    /**
     * A condition that more than a share of members meets.
     *
     * @param path the name of its throws
     * @return the condition
     */
    public Condition.MoreThanShare moreThanShare(String path) {
        List<Share> lessThanAll =
                SHARES.stream().filter(share -> !share.equals(Share.ONE)).toList();
        return new Condition.MoreThanShare(
                dice.pick(path + " share", lessThanAll), roles(path), requirement(path + ".r", 2));
    }

    private List<Condition> conditions(String path, int depth) {
        List<Condition> parts = new ArrayList<>();
        int number = 1 + dice.roll(path + " parts", 3);
        for (int i = 0; i < number; i++) {
            parts.add(condition(path + "." + i, depth - 1));
        }
        return parts;
    }

    /**
     * A requirement of any form.
     *
     * @param path the name of its throws
     * @param depth how deep it may be
     * @return the requirement
     */
    public Requirement requirement(String path, int depth) {
        int sides = (depth == 0 ? 0 : 5) + (yesNo ? 3 : 12);
        int form = dice.roll(path + " form", sides);
        int leaf = depth == 0 ? form : form - 5;
        if (leaf < 0) {
            return switch (form) {
                case 0, 1 -> new Requirement.AllOf(requirements(path, depth));
                case 2, 3 -> new Requirement.AnyOf(requirements(path, depth));
                default -> new Requirement.Not(requirement(path + ".n", depth - 1));
            };
        }
        return switch (leaf) {
            case 0, 1, 3 -> new Requirement.Has(ofCompany(path));
            case 2 -> new Requirement.HandedIn(document(path));
            case 4 -> new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, dice.pick(path, sizes())));
            case 5 -> new Requirement.IndustryIn(List.of(Ksic.of(dice.pick(path, List.of("C", "C10", "I")))));
            case 6 -> new Requirement.InState(EnumSet.of(BusinessState.OPERATING));
            case 7 -> new Requirement.NoProjectUnderWay();
            case 8 -> new Requirement.OncePerLevel(TARGETS);
            case 9 -> new Requirement.TypeIn(List.of(Tier.BASIC, Tier.ADVANCED_2, Variant.ONLY));
            case 10 -> new Requirement.ReachesTarget(TARGETS);
            default -> new Requirement.Stated(ofApplication(path));
        };
    }

    private List<Requirement> requirements(String path, int depth) {
        List<Requirement> parts = new ArrayList<>();
        int number = 1 + dice.roll(path + " parts", 3);
        for (int i = 0; i < number; i++) {
            parts.add(requirement(path + "." + i, depth - 1));
        }
        return parts;
    }

    private static List<SizeClass> sizes() {
        return List.of(SizeClass.values());
    }
}
