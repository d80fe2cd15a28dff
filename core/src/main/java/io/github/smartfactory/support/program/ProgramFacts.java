package io.github.smartfactory.support.program;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes a program apart into facts, so that two programs can be compared. */
final class ProgramFacts {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private ProgramFacts() {}

    static Map<String, Fact> of(Program program) {
        ProgramFacts facts = new ProgramFacts();
        facts.addProgram(program);
        program.offers().forEach(offer -> facts.addOffer(offer, offer.type()));
        return facts.facts;
    }

    /** The facts of a program, its offers under the types of the later edition that come from them. */
    static Map<String, Fact> of(Program program, Program later) {
        ProgramFacts facts = new ProgramFacts();
        facts.addProgram(program);
        for (Offer offer : program.offers()) {
            List<SupportType> heirs = later.offers().stream()
                    .filter(heir -> heir.type().equals(offer.type())
                            || heir.succeeds()
                                    .map(Cited::value)
                                    .filter(offer.type()::equals)
                                    .isPresent())
                    .map(Offer::type)
                    .toList();
            if (heirs.isEmpty()) {
                facts.addOffer(offer, offer.type());
            }
            heirs.forEach(heir -> facts.addOffer(offer, heir));
        }
        return facts.facts;
    }

    private void add(String path, Message label, Figure value, Grounds grounds) {
        facts.put(path, new Fact(path, label, value, grounds));
    }

    private void addProgram(Program program) {
        add(
                "name",
                Message.of("fact.name"),
                named(program.name()),
                program.name().grounds());
        add(
                "status",
                Message.of("fact.status"),
                Figure.of(program.status().value().label()),
                program.status().grounds());
        program.budget()
                .ifPresent(it -> add("budget", Message.of("fact.budget"), Figure.of(it.amount()), it.grounds()));
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
        for (RequiredDocument document : program.documents()) {
            add(
                    "document." + document.key(),
                    Message.of("fact.document"),
                    Figure.of(document.name()),
                    document.grounds());
        }
        program.operatingCostCap()
                .ifPresent(it -> add(
                        "operating-cost-cap",
                        Message.of("fact.operating-cost-cap"),
                        Figure.of(it.ofClusterCost()),
                        it.grounds()));
        program.cluster().ifPresent(scheme -> {
            addSplit(
                    "cluster",
                    Figure.of(Message.of("fact.cluster")),
                    scheme.split().parts());
            for (SharedSystemGrant grant : scheme.grants()) {
                add(
                        "grant." + grant.key(),
                        Message.of("fact.grant", Figure.of(grant.name())),
                        Figure.of(grant.limit().amount()),
                        grant.limit().grounds());
            }
        });
    }

    private void addTarget(TargetCount target) {
        String path = "target." + lower(target.unit());
        Figure unit = Figure.of(target.unit().label());
        Figure number = Figure.of(target.number());
        if (target.type().isEmpty()) {
            add(path, Message.of("fact.target", unit), number, target.grounds());
        } else {
            SupportType type = target.type().get();
            add(
                    path + "." + type.key(),
                    Message.of("fact.target.of-type", unit, Figure.of(type.label())),
                    number,
                    target.grounds());
        }
    }

    private void addWindows(List<RecruitmentWindow> windows) {
        Map<Audience, Integer> counted = new EnumMap<>(Audience.class);
        for (RecruitmentWindow window : windows) {
            int number = counted.merge(window.audience(), 1, Integer::sum);
            add(
                    "applications." + lower(window.audience()) + "." + number,
                    Message.of("fact.window", Figure.of(window.audience().label()), Figure.of(number)),
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
                        Figure.of(it.level().label()),
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
        addSplit(path, type, terms.split().parts());
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

    private void addSplit(String path, Figure whose, List<PayerPart> parts) {
        for (PayerPart part : parts) {
            Figure payer = Figure.of(part.payer().label());
            String key = lower(part.payer());
            Figure range = part.least().equals(part.most())
                    ? Figure.of(part.least())
                    : Figure.of(Message.of("fact.range", Figure.of(part.least()), Figure.of(part.most())));
            add(path + ".share." + key, Message.of("fact.share", whose, payer), range, part.grounds());
            part.ceiling()
                    .ifPresent(ceiling -> add(
                            path + ".ceiling." + key,
                            Message.of("fact.ceiling", whose, payer),
                            Figure.of(ceiling),
                            part.grounds()));
        }
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
