package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Bonus points; then, gate by gate, what score cards come to. */
final class ScoringCases {

    static final String BASE = "no-bonus";

    private final ProgramFile file;
    private final Program program;
    private final Application base;

    private ScoringCases(ProgramFile file) {
        this.file = file;
        this.program = file.program();
        this.base = withoutBonus(program, file.satisfied());
    }

    static void addTo(ProgramFile file) {
        Program program = file.program();
        if (program.bonus().isPresent() || !program.gates().isEmpty()) {
            ScoringCases cases = new ScoringCases(file);
            file.base(BASE, cases.base);
            program.bonus().ifPresent(cases::bonus);
            program.gates().forEach(gate -> EvaluationCases.addTo(file, cases.base, gate));
        }
    }

    /** An application of which nobody has anything that gives points. */
    static Application withoutBonus(Program program, Application from) {
        Application application = from;
        for (BonusItem item : program.bonus().map(BonusScheme::items).orElse(List.of())) {
            for (Leaf leaf : Leaf.of(Target.of(item))) {
                application = without(leaf, application);
            }
        }
        if (program.bonus().isPresent()
                && !granted(program.bonus().get(), application).isEmpty()) {
            throw new IllegalStateException("the application that meets everything has what gives points in "
                    + program.id() + ": take it away in ScoringCases.withoutBonus");
        }
        return application;
    }

    private static Application without(Leaf leaf, Application from) {
        Application application = from;
        if (leaf.condition() instanceof Condition.Stated stated) {
            application = application.denying(stated.trait());
        } else if (leaf.requirement().orElse(null) instanceof Requirement.Has has) {
            Set<Role> roles = EnumSet.copyOf(Member.BEARERS);
            roles.addAll(leaf.roles());
            for (Member member : application.consortium().members(roles)) {
                application = application.replacing(member.company().lacking(has.trait()));
            }
        }
        return application;
    }

    // ---- Bonus points ----

    private void bonus(BonusScheme scheme) {
        Changes changes = new Changes(file, base);
        Search search = new Search(base, scheme.items().stream().map(Target::of).toList(), changes);
        Name none = Name.of("가점 사유가 없다.", "Nothing gives points.");
        bonus("bonus/none", base, scheme, none);
        for (BonusItem item : scheme.items()) {
            Target target = Target.of(item);
            EligibilityCases.leaves(target).forEach((name, leaf) -> {
                Search.Found found = search.pair(target, leaf)
                        .orElseThrow(() -> new IllegalStateException("no pair for " + leaf + " of " + program.id()));
                boolean before = new TwoValued(found.before()).meets(target);
                String of = "bonus/" + item.key() + "/" + name + "/alone-";
                String first = found.before().equals(base)
                        ? file.id("bonus/none")
                        : bonus(
                                of + (before ? "met" : "not-met"),
                                found.before(),
                                scheme,
                                Search.said(found.context()));
                String second = bonus(of + (before ? "not-met" : "met"), found.after(), scheme, found.says());
                file.pair(item.key(), leaf.path(), before ? first : second, before ? second : first);
            });
        }
        Application application = base;
        for (int i = 0; i < scheme.items().size(); i++) {
            application = having(scheme.items().get(i), application, base, changes, 0);
            bonus(
                    "bonus/first-" + (i + 1),
                    application,
                    scheme,
                    scheme.cap().isPresent()
                            ? Name.of("가점을 더하되 상한까지만 준다.", "The points add up to the cap.")
                            : Name.of("가점을 모두 더한다.", "All points add up."));
        }
        scheme.items().stream()
                .map(BonusItem::condition)
                .filter(Condition.AllOf.class::isInstance)
                .flatMap(all -> ((Condition.AllOf) all).parts().stream())
                .filter(Condition.MoreThanShare.class::isInstance)
                .map(part -> ((Condition.MoreThanShare) part).requirement())
                .filter(Requirement.Has.class::isInstance)
                .forEach(has -> majority(scheme, ((Requirement.Has) has).trait()));
    }

    /** Of an operator's companies a majority has the trait. */
    private void majority(BonusScheme scheme, Trait trait) {
        for (int companies = 1; companies <= 4; companies++) {
            for (int making = 0; making <= companies; making++) {
                Application application = base.withConsortium(
                        base.consortium().and(Member.of(Applications.manufacturer("O"), Role.OPERATOR)));
                for (int i = 1; i <= companies; i++) {
                    Member member = base.consortium().members().get(0);
                    Company company =
                            i == 1 ? member.company() : member.company().withId("A" + i);
                    Member its = member.withCompany(making >= i ? company.having(trait) : company.lacking(trait));
                    application = i == 1
                            ? application.replacing(its)
                            : application.withConsortium(
                                    application.consortium().and(its));
                }
                bonus(
                        "bonus/majority/" + making + "-of-" + companies,
                        application,
                        scheme,
                        Name.of(
                                companies + "개사 가운데 " + making + "개사가 해당한다.",
                                making + " of " + companies + " companies make such goods."));
            }
        }
    }

    /**
     * Of an application one that has what an item asks for: by the first fact that it turns on, of the company that stands
     * at a place among those that it looks at, or of the last if there are not so many.
     */
    static Application having(BonusItem item, Application application, Application base, Changes changes, int place) {
        for (Leaf leaf : Leaf.of(Target.of(item))) {
            List<Member> members = base.consortium().members(leaf.roles());
            List<Change> its = List.of();
            if (leaf.requirement().isPresent() && !members.isEmpty()) {
                String id = members.get(Math.min(place, members.size() - 1)).id();
                its = changes.of(leaf.requirement().get(), id);
            } else if (leaf.roles().isEmpty()) {
                its = changes.of(leaf.condition());
            }
            if (!its.isEmpty()) {
                return its.get(0).to().apply(application);
            }
        }
        throw new IllegalStateException("no change of the application that meets everything gives the points of "
                + item.key() + ": look at ScoringCases.having");
    }

    static List<BonusItem> granted(BonusScheme scheme, Application application) {
        return scheme.items().stream()
                .filter(item -> new TwoValued(application).meets(Target.of(item)))
                .toList();
    }

    static Fraction points(BonusScheme scheme, Application application) {
        Fraction sum = Fraction.sum(granted(scheme, application).stream()
                .map(item -> Fraction.of(item.points()))
                .toList());
        Optional<Fraction> cap = scheme.cap().map(Cited::value).map(Fraction::of);
        return cap.filter(most -> most.compare(sum) < 0).orElse(sum);
    }

    private String bonus(String what, Application application, BonusScheme scheme, Name reason) {
        List<BonusItem> granted = granted(scheme, application);
        Grounds grounds = granted.isEmpty()
                ? scheme.grounds()
                : Grounds.union(granted.stream().map(BonusItem::grounds).toList());
        file.add(Case.of(
                file.id(what),
                "bonus",
                reason.english().endsWith(".") ? reason : Name.of(reason.korean() + ".", reason.english() + "."),
                scheme.cap().map(Cited::grounds).map(grounds::and).orElse(grounds),
                Tree.object("application", file.changed(BASE, application)),
                Tree.object(
                        "items", granted.stream().map(BonusItem::key).toList(),
                        "points", EvaluationReference.text(points(scheme, application)))));
        return file.id(what);
    }
}
