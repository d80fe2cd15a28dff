package io.github.smartfactory.support.program;

import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes a program apart into facts, so that two programs can be compared. Nothing that a program states is left out. */
final class ProgramFacts {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private ProgramFacts() {}

    static Map<String, Fact> of(Program program) {
        ProgramFacts facts = new ProgramFacts();
        facts.addProgram(program);
        program.offers().forEach(offer -> facts.addOffer(offer, offer.type()));
        return facts.facts;
    }

    /** The facts of a program, its offers under the types of a later edition that come from them. */
    static Map<String, Fact> of(Program program, Map<SupportType, SupportType> origins) {
        ProgramFacts facts = new ProgramFacts();
        facts.addProgram(program);
        for (Offer offer : program.offers()) {
            List<SupportType> heirs = origins.keySet().stream()
                    .filter(heir -> offer.type().equals(origins.get(heir)))
                    .toList();
            if (heirs.isEmpty()) {
                facts.addOffer(offer, offer.type());
            }
            heirs.forEach(heir -> facts.addOffer(offer, heir));
        }
        return facts.facts;
    }

    private void add(String path, Message label, Figure value, Grounds grounds) {
        String own = path;
        for (int number = 2; facts.containsKey(own); number++) {
            own = path + "." + number;
        }
        facts.put(own, new Fact(own, label, value, grounds));
    }

    private void addProgram(Program program) {
        Name name = program.name().value();
        add(
                "name",
                Message.of("fact.name"),
                Figure.of(Message.of("fact.name.both", Figure.of(name.korean()), Figure.of(name.english()))),
                program.name().grounds());
        add(
                "status",
                Message.of("fact.status"),
                Figure.of(program.status().value().label()),
                program.status().grounds());
        program.budget().ifPresent(this::addBudget);
        program.targets().forEach(this::addTarget);
        addWindows(program.windows());
        addTimes(program);
        program.selectedBy()
                .ifPresent(it -> add("selected-by", Message.of("fact.selected-by"), named(it), it.grounds()));
        for (Procedure procedure : program.procedures()) {
            add(
                    "procedure." + procedure.key(),
                    Message.of("fact.procedure", Figure.of(procedure.title())),
                    names(procedure.steps()),
                    procedure.grounds());
        }
        for (RoleDuties duties : program.roles()) {
            add(
                    "role." + duties.role().key(),
                    Message.of("fact.role", Figure.of(duties.role().label())),
                    names(duties.duties()),
                    duties.grounds());
        }
        program.documents().forEach(this::addDocument);
        program.rules().forEach(this::addRule);
        program.operatingCostCap()
                .ifPresent(it -> add(
                        "operating-cost-cap",
                        Message.of("fact.operating-cost-cap"),
                        Figure.of(it.ofClusterCost()),
                        it.grounds()));
        program.cluster().ifPresent(scheme -> {
            add("cluster", Message.of("fact.cluster"), Figure.of(Message.of("fact.cluster.pooled")), scheme.grounds());
            scheme.grants().forEach(this::addGrant);
        });
        new EvaluationFacts(this::add).addAll(program);
        addStatements("cost-rule", Message.of("fact.cost-rule"), program.costRules());
        addStatements("purpose", Message.of("fact.purpose"), program.purposes());
        addStatements("benefit", Message.of("fact.benefit"), program.benefits());
        program.contacts().forEach(this::addContact);
    }

    private void addBudget(Budget budget) {
        Figure amount = Figure.of(budget.amount());
        add(
                "budget",
                Message.of("fact.budget"),
                budget.atMost() ? Figure.of(Message.of("fact.at-most", amount)) : amount,
                budget.grounds());
        for (Budget.Part part : budget.parts()) {
            add(
                    "budget." + part.type().key(),
                    Message.of("fact.budget.part", Figure.of(part.type().label())),
                    Figure.of(part.amount()),
                    part.grounds());
        }
    }

    private void addTarget(TargetCount target) {
        Figure number = Figure.of(target.number());
        Figure unit = Figure.of(target.unit().label());
        Figure value = Figure.of(Message.of(target.about() ? "fact.count.about" : "fact.count", number, unit));
        String path = "target." + lower(target.unit());
        if (target.type().isEmpty()) {
            add(path, Message.of("fact.target"), value, target.grounds());
        } else {
            SupportType type = target.type().get();
            add(
                    path + "." + type.key(),
                    Message.of("fact.target.of-type", Figure.of(type.label())),
                    value,
                    target.grounds());
        }
    }

    private void addWindows(List<RecruitmentWindow> windows) {
        Map<Audience, Integer> counted = new EnumMap<>(Audience.class);
        for (RecruitmentWindow window : windows) {
            int number = counted.merge(window.audience(), 1, Integer::sum);
            add(
                    "applications." + lower(window.audience()) + "." + number,
                    Message.of("fact.window", Figure.of(window.audience().label())),
                    Figure.of(window.describe()),
                    window.grounds());
        }
    }

    private void addTimes(Program program) {
        program.applicationDays()
                .ifPresent(it -> add(
                        "application-days", Message.of("fact.application-days"), Figure.of(it.value()), it.grounds()));
        program.notice()
                .ifPresent(it -> add(
                        "notice",
                        Message.of("fact.notice"),
                        Figure.of(it.value().describe()),
                        it.grounds()));
        program.selection()
                .ifPresent(it -> add(
                        "selection",
                        Message.of("fact.selection"),
                        Figure.of(it.value().describe()),
                        it.grounds()));
    }

    private void addDocument(RequiredDocument document) {
        List<Figure> details = new ArrayList<>();
        details.add(Figure.of(document.name()));
        document.from().forEach(role -> details.add(Figure.of(role.label())));
        if (document.each()) {
            details.add(Figure.of(Message.of("fact.document.each")));
        }
        document.maxAgeMonths()
                .ifPresent(months -> details.add(Figure.of(Message.of("fact.document.age", Figure.of(months)))));
        document.years().forEach(year -> details.add(Figure.of(String.valueOf(year))));
        document.when().ifPresent(trait -> details.add(Figure.of(trait.label())));
        document.exempt()
                .forEach(trait -> details.add(Figure.of(Message.of("fact.document.exempt", Figure.of(trait.label())))));
        details.add(Figure.of(document.due().label()));
        add("document." + document.key(), Message.of("fact.document"), Figure.of(details), document.grounds());
    }

    private void addRule(Rule rule) {
        List<Figure> details = new ArrayList<>();
        details.add(Figure.of(rule.title()));
        rule.when().ifPresent(when -> details.add(Figure.of(when.describe())));
        details.add(Figure.of(rule.condition().describe()));
        details.add(Figure.of(rule.due().label()));
        rule.remedy().ifPresent(remedy -> details.add(Figure.of(remedy)));
        add(
                "rule." + rule.key(),
                Message.of("fact.rule", Figure.of(rule.kind().label())),
                Figure.of(details),
                rule.grounds());
    }

    private void addGrant(SharedSystemGrant grant) {
        String path = "grant." + grant.key();
        Figure name = Figure.of(grant.name());
        add(
                path,
                Message.of("fact.grant", name),
                Figure.of(grant.limit().amount()),
                grant.limit().grounds());
        add(
                path + ".years",
                Message.of("fact.grant.years", name),
                Figure.of(grant.years()),
                grant.limit().grounds());
        addSplit(path, name, grant.split());
    }

    /** Statements tell themselves apart by what they say, so that their order does not matter. */
    private void addStatements(String path, Message label, List<Statement> statements) {
        statements.forEach(it -> add(path + ": " + it.text().english(), label, Figure.of(it.text()), it.grounds()));
    }

    private void addContact(Contact contact) {
        List<Figure> details = new ArrayList<>();
        contact.region().ifPresent(region -> details.add(Figure.of(region)));
        details.add(Figure.of(contact.organisation()));
        contact.unit().ifPresent(unit -> details.add(Figure.of(unit)));
        contact.telephones().forEach(number -> details.add(Figure.of(number)));
        contact.website().ifPresent(address -> details.add(Figure.of(address)));
        String where = contact.region().map(region -> "." + region.english()).orElse("");
        add(
                "contact." + lower(contact.role()) + where,
                Message.of("fact.contact"),
                Figure.of(details),
                contact.grounds());
    }

    private void addOffer(Offer offer, SupportType as) {
        String path = "offer." + as.key();
        Figure type = Figure.of(as.label());
        Grounds origin = offer.succeeds().map(Cited::grounds).orElse(Grounds.NONE);
        add(path, Message.of("fact.offer", type), Figure.of(offer.type().label()), origin.and(offer.grounds()));
        offer.terms().ifPresent(terms -> addTerms(path, type, terms));
        offer.period()
                .ifPresent(it ->
                        add(path + ".period", Message.of("fact.period", type), Figure.of(it.describe()), it.grounds()));
        offer.target()
                .ifPresent(it -> add(
                        path + ".target-level",
                        Message.of("fact.target-level", type),
                        it.orAbove()
                                ? Figure.of(Message.of(
                                        "fact.or-above", Figure.of(it.level().label())))
                                : Figure.of(it.level().label()),
                        it.grounds()));
        offer.coordinator()
                .ifPresent(it -> add(
                        path + ".coordinator",
                        Message.of("fact.coordinator", type),
                        Figure.of(it.value().label()),
                        it.grounds()));
        offer.applicants()
                .ifPresent(it -> add(
                        path + ".applicants",
                        Message.of("fact.applicants", type),
                        Figure.of(it.value().label()),
                        it.grounds()));
        addStatements(path + ".content", Message.of("fact.content", type), offer.content());
    }

    private void addTerms(String path, Figure type, FundingTerms terms) {
        terms.limit().ifPresent(limit -> {
            add(path + ".limit", Message.of("fact.limit", type), Figure.of(limit.amount()), limit.grounds());
            for (LimitAdjustment adjustment : limit.adjustments()) {
                add(
                        path + ".limit." + adjustment.trait().key(),
                        Message.of(
                                "fact.limit.adjustment",
                                type,
                                Figure.of(adjustment.trait().label())),
                        adjusted(adjustment),
                        adjustment.grounds());
            }
        });
        addSplit(path, type, terms.split());
        if (!terms.rounding().equals(Rounding.DOWN_TO_WON)) {
            add(
                    path + ".rounding",
                    Message.of("fact.rounding", type),
                    Figure.of(terms.rounding().unit()),
                    Grounds.NONE);
        }
        terms.ownStaffCap().ifPresent(cap -> {
            add(
                    path + ".own-staff-cap",
                    Message.of("fact.own-staff-cap", type),
                    Figure.of(cap.atMost()),
                    cap.grounds());
            add(
                    path + ".own-staff-share",
                    Message.of("fact.own-staff-share", type),
                    Figure.of(cap.ofBurden()),
                    cap.grounds());
        });
        terms.cloudFeeCap().ifPresent(cap -> {
            add(path + ".cloud-years", Message.of("fact.cloud-years", type), Figure.of(cap.years()), cap.grounds());
            add(
                    path + ".cloud-years-small",
                    Message.of("fact.cloud-years-small", type),
                    Figure.of(cap.smallEnterpriseYears()),
                    cap.grounds());
        });
    }

    private static Figure adjusted(LimitAdjustment adjustment) {
        if (adjustment instanceof LimitAdjustment.Raise raise) {
            return Figure.of(Message.of("fact.adjustment.raise", Figure.of(raise.share())));
        }
        if (adjustment instanceof LimitAdjustment.Add add) {
            return Figure.of(Message.of("fact.adjustment.add", Figure.of(add.amount())));
        }
        return Figure.of(((LimitAdjustment.Replace) adjustment).limit());
    }

    /** The parts of a split; one that nobody states is none, and so is one of others that may be anything. */
    private void addSplit(String path, Figure whose, CostShare split) {
        for (PayerPart part : split.parts()) {
            if (part.isOpen() && (part.payer() != Payer.GOVERNMENT || !split.stated())) {
                continue;
            }
            Figure payer = Figure.of(part.payer().label());
            String key = part.payer().key();
            add(path + ".share." + key, Message.of("fact.share", whose, payer), range(part), part.grounds());
            part.ceiling()
                    .ifPresent(ceiling -> add(
                            path + ".ceiling." + key,
                            Message.of("fact.ceiling", whose, payer),
                            Figure.of(ceiling),
                            part.grounds()));
        }
    }

    private static Figure range(PayerPart part) {
        Figure least = Figure.of(part.least());
        Figure most = Figure.of(part.most());
        if (part.least().equals(part.most())) {
            return least;
        }
        if (part.least().equals(Share.ZERO)) {
            return Figure.of(Message.of("fact.at-most", most));
        }
        return part.most().equals(Share.ONE)
                ? Figure.of(Message.of("fact.at-least", least))
                : Figure.of(Message.of("fact.range", least, most));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Figure named(Cited<Name> name) {
        return Figure.of(name.value());
    }

    private static Figure names(List<Name> names) {
        return Figure.of(names.stream().map(Figure::of).toList());
    }
}
