package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What is known of an application of which everything is settled: each fact wholly, in part or not at all. */
public final class Knowledge {

    /** Nothing of a fact is known. */
    public static final int HIDDEN = 0;
    /** Something of a fact is known: a range, a section. */
    public static final int PARTLY = 1;
    /** A fact is known. */
    public static final int KNOWN = 2;

    private Knowledge() {}

    /**
     * What is known of an application: of a fact that is known better, never less. Facts are named as unknowns are.
     *
     * @param truth the application with every fact known
     * @param level how well a fact is known, by its name
     * @param dice the throws that make parts
     * @return the application with what is known
     */
    public static Application blend(Application truth, ToIntFunction<String> level, Dice dice) {
        List<Member> members = truth.consortium().members().stream()
                .map(member -> member(member, level, dice))
                .toList();
        List<SubmittedDocument> documents = new ArrayList<>();
        for (SubmittedDocument document : truth.documents()) {
            String whose = document.company().map(id -> id + ": ").orElse("");
            boolean date = level.applyAsInt(whose + "document-date " + document.key()) == KNOWN;
            boolean years = level.applyAsInt(whose + "document-years " + document.key()) == KNOWN;
            if (level.applyAsInt(whose + "document " + document.key()) == KNOWN) {
                documents.add(new SubmittedDocument(
                        document.key(),
                        document.company(),
                        document.handedIn(),
                        document.issued().filter(it -> date),
                        years ? document.years() : List.of()));
            }
        }
        Map<Trait, Boolean> statements = new HashMap<>();
        truth.statements().forEach((trait, holds) -> {
            if (level.applyAsInt("statement " + trait.key()) == KNOWN) {
                statements.put(trait, holds);
            }
        });
        Map<String, WonRange> grants = new HashMap<>();
        truth.grantCosts()
                .forEach((key, cost) -> range(cost, level.applyAsInt("grant-cost " + key), key, dice)
                        .ifPresent(known -> grants.put(key, known)));
        return Application.builder()
                .program(truth.program())
                .submitted(truth.submitted().filter(it -> level.applyAsInt("submitted") == KNOWN))
                .consortium(new Consortium(members))
                .sharedSystem(truth.sharedSystem()
                        .flatMap(cost -> range(cost, level.applyAsInt("shared-cost"), "shared", dice)))
                .putAllGrantCosts(grants)
                .putAllShares(truth.shares())
                .addAllDocuments(documents)
                .putAllStatements(statements)
                .build();
    }

    private static Optional<WonRange> range(WonRange exact, int level, String what, Dice dice) {
        return switch (level) {
            case KNOWN -> Optional.of(exact);
            case PARTLY -> {
                Won amount = exact.least();
                Won least = dice.chance("low " + what, 50) ? amount : Won.of(amount.amount() / 2);
                Optional<Won> most = dice.chance("open " + what, 30)
                        ? Optional.empty()
                        : Optional.of(amount.plus(Won.of(dice.roll("high " + what, 1_000_000_000))));
                yield Optional.of(new WonRange(least, most));
            }
            default -> Optional.empty();
        };
    }

    private static Member member(Member member, ToIntFunction<String> level, Dice dice) {
        String whose = member.id() + ": ";
        Company truth = member.company();
        Map<Trait, Boolean> traits = new HashMap<>();
        truth.traits().forEach((trait, holds) -> {
            if (level.applyAsInt(whose + "trait " + trait.key()) == KNOWN) {
                traits.put(trait, holds);
            }
        });
        EnumSet<SizeClass> sizes = switch (level.applyAsInt(whose + "size")) {
            case KNOWN -> EnumSet.copyOf(truth.sizes());
            case PARTLY -> {
                EnumSet<SizeClass> some = EnumSet.copyOf(truth.sizes());
                some.add(dice.pick(whose + "other size", List.of(SizeClass.values())));
                yield some;
            }
            default -> EnumSet.allOf(SizeClass.class);
        };
        Company company = Company.builder()
                .id(truth.id())
                .addAllSizes(sizes)
                .industry(
                        switch (level.applyAsInt(whose + "industry")) {
                            case KNOWN -> truth.industry();
                            case PARTLY -> truth.industry().map(Ksic::section);
                            default -> Optional.empty();
                        })
                .state(truth.state().filter(it -> level.applyAsInt(whose + "state") == KNOWN))
                .level(truth.level().filter(it -> level.applyAsInt(whose + "level") == KNOWN))
                .projects(truth.projects().filter(it -> level.applyAsInt(whose + "projects") == KNOWN))
                .putAllTraits(traits)
                .build();
        return member.withCompany(company)
                .withType(member.type().filter(it -> level.applyAsInt(whose + "type") == KNOWN))
                .withCost(member.cost().flatMap(cost -> costs(cost, level.applyAsInt(whose + "cost"), whose, dice)));
    }

    private static Optional<CostRange> costs(CostRange exact, int level, String whose, Dice dice) {
        return switch (level) {
            case KNOWN -> Optional.of(exact);
            case PARTLY -> {
                ProjectCost cost = exact.least();
                boolean lower = dice.chance("low cost " + whose, 50);
                ProjectCost least = lower ? ProjectCost.of(Won.of((cost.base().amount() + 1) / 2)) : cost;
                long more = dice.pick("high cost " + whose, List.of(0L, 1L, 10_000_000L, 1_000_000_000L));
                ProjectCost most = new ProjectCost(
                        cost.base().plus(Won.of(more)),
                        cost.ownStaff().plus(Won.of(more / 2)),
                        cost.cloud()
                                .map(cloud -> new CloudService(
                                        cloud.feePerYear().plus(Won.of(more / 4)), cloud.years() + 1)));
                yield Optional.of(new CostRange(
                        least, dice.chance("open cost " + whose, 30) ? Optional.empty() : Optional.of(most)));
            }
            default -> Optional.empty();
        };
    }
}
