package io.github.smartfactory.support.program;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * One edition of a program: everything that the documents state about it, as a value.
 *
 * <p>It answers {@linkplain #resolve(SupportType, Trait...) what it pays} for a company and
 * {@linkplain #resolveCluster() for a cluster}, {@linkplain #assess(Application) whether an application meets its rules},
 * {@linkplain #bonusOf(Application) which extra points} that has, {@linkplain #selectionRule() who is selected},
 * {@linkplain #windowsFor(Audience) when to apply}, and {@linkplain #facts() what it states}, one thing at a time. A
 * program of one's own is another one changed, by a method such as {@code withOffers} that there is for each part, or by
 * {@link #adding(Rule)}; or it is begun with {@link #builder()}.
 *
 * @param id the year and the key
 * @param name the official name and what introduces it
 * @param field the key of the field that it belongs to, if the announcement groups programs
 * @param status where it stands in its year
 * @param offers what it offers, by support type in the order of the announcement; at least one, no type twice
 * @param cluster how it pays for clusters; nothing if it does not
 * @param operatingCostCap what a planning institution may set aside; nothing if the program has none
 * @param costRules what may or must be in the project cost, apart from what the terms calculate with
 * @param budget its money of the year, if stated
 * @param targets how many are to be supported or selected
 * @param windows when applications are taken
 * @param applicationDays for how many days applications are taken, if stated
 * @param notice when its own notice is published, if stated
 * @param selection when applications are evaluated, if stated
 * @param selectedBy who selects, if stated
 * @param procedures the ways from application to the end; no key twice
 * @param roles who does what
 * @param documents what is handed in; no key twice
 * @param rules what it demands and what it recommends, apart from what its windows, offers and documents say already; no
 *     key twice
 * @param gates the evaluations that applications go through, in order; none if not stated, no key twice
 * @param bonus what gives extra points; nothing if nothing does
 * @param reservedSeats the seats that a group gets first; nothing if there are none
 * @param afterLaterGate what becomes of the seat of an application that fails a gate after the first; nothing if there is
 *     none
 * @param benefits what else it brings to those who take part
 * @param purposes what it is for, and whom
 * @param contacts whom to ask
 */
@Value.Builder
@Built
public record Program(
        ProgramId id,
        Cited<Name> name,
        Optional<String> field,
        Cited<ProgramStatus> status,
        List<Offer> offers,
        Optional<ClusterScheme> cluster,
        Optional<OperatingCostCap> operatingCostCap,
        List<Statement> costRules,
        Optional<Budget> budget,
        List<TargetCount> targets,
        List<RecruitmentWindow> windows,
        Optional<Cited<Integer>> applicationDays,
        Optional<Cited<MonthSpan>> notice,
        Optional<Cited<MonthSpan>> selection,
        Optional<Cited<Name>> selectedBy,
        List<Procedure> procedures,
        List<RoleDuties> roles,
        List<RequiredDocument> documents,
        List<Rule> rules,
        List<Gate> gates,
        Optional<BonusScheme> bonus,
        Optional<ReservedSeats> reservedSeats,
        Optional<Cited<Leftover>> afterLaterGate,
        List<Statement> benefits,
        List<Statement> purposes,
        List<Contact> contacts)
        implements WithProgram {

    /** Checks that offers, procedures and documents tell themselves apart. */
    public Program {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(status, "status");
        offers = Checks.distinct(Checks.notEmpty(offers, "offers of " + id), Offer::type, "offers of " + id);
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(operatingCostCap, "operatingCostCap");
        costRules = List.copyOf(Objects.requireNonNull(costRules, "costRules"));
        Objects.requireNonNull(budget, "budget");
        targets = List.copyOf(Objects.requireNonNull(targets, "targets"));
        windows = List.copyOf(Objects.requireNonNull(windows, "windows"));
        Objects.requireNonNull(applicationDays, "applicationDays");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(selection, "selection");
        Objects.requireNonNull(selectedBy, "selectedBy");
        procedures = Checks.distinct(procedures, Procedure::key, "procedures of " + id);
        roles = List.copyOf(Objects.requireNonNull(roles, "roles"));
        documents = Checks.distinct(documents, RequiredDocument::key, "documents of " + id);
        rules = Checks.distinct(rules, Rule::key, "rules of " + id);
        gates = Checks.distinct(gates, Gate::key, "gates of " + id);
        Objects.requireNonNull(bonus, "bonus");
        List<String> adding =
                gates.stream().filter(Gate::addsBonus).map(Gate::key).toList();
        if (bonus.isEmpty() && !adding.isEmpty()) {
            throw new IllegalArgumentException("gates of " + id + " add bonus points, and there are none: " + adding);
        }
        Objects.requireNonNull(reservedSeats, "reservedSeats");
        Objects.requireNonNull(afterLaterGate, "afterLaterGate");
        benefits = List.copyOf(Objects.requireNonNull(benefits, "benefits"));
        purposes = List.copyOf(Objects.requireNonNull(purposes, "purposes"));
        contacts = List.copyOf(Objects.requireNonNull(contacts, "contacts"));
    }

    /**
     * Begins a program.
     *
     * @return a builder
     */
    public static ProgramBuilder builder() {
        return new ProgramBuilder();
    }

    /**
     * The support types that the program offers.
     *
     * @return the types in the order of the announcement
     */
    public List<SupportType> types() {
        return offers.stream().map(Offer::type).toList();
    }

    /**
     * The offer to a support type.
     *
     * @param type the support type
     * @return the offer
     * @throws NotOfferedException if the program does not offer the type
     */
    public Offer offer(SupportType type) {
        Objects.requireNonNull(type, "type");
        return offers.stream()
                .filter(offer -> offer.type().equals(type))
                .findFirst()
                .orElseThrow(() -> NotOfferedException.of(id, type.key(), types()));
    }

    /**
     * The support type with a key.
     *
     * @param key such as {@code advanced1} or {@code in-depth}
     * @return the type
     * @throws NotOfferedException if the program offers no type with the key
     */
    public SupportType type(String key) {
        Objects.requireNonNull(key, "key");
        return types().stream()
                .filter(type -> type.key().equals(key))
                .findFirst()
                .orElseThrow(() -> NotOfferedException.of(id, key, types()));
    }

    /**
     * The terms of a support type for a company with traits.
     *
     * @param type the support type
     * @param traits the company's traits; those that change nothing are passed over
     * @return the resolved terms
     * @throws NotOfferedException if the program does not offer the type
     * @throws NotStatedException if the documents do not state the terms
     */
    public ResolvedTerms resolve(SupportType type, Trait... traits) {
        return resolve(type, Arrays.asList(traits));
    }

    /**
     * The terms of a support type for a company with traits.
     *
     * @param type the support type
     * @param traits the company's traits; those that change nothing are passed over
     * @return the resolved terms
     * @throws NotOfferedException if the program does not offer the type
     * @throws NotStatedException if the documents do not state the terms
     */
    public ResolvedTerms resolve(SupportType type, Collection<Trait> traits) {
        return termsOf(offer(type)).resolve(id, name.value(), type, traits);
    }

    /**
     * The terms of the program for clusters.
     *
     * @return the terms
     * @throws NotStatedException if the program does not pay for clusters
     */
    public ClusterTerms resolveCluster() {
        ClusterScheme scheme = cluster.orElseThrow(() -> NotStatedException.cluster(id));
        Map<SupportType, FundingTerms> terms = new LinkedHashMap<>();
        offers.forEach(offer -> terms.put(offer.type(), termsOf(offer)));
        return new ClusterTerms(id, name.value(), scheme, terms);
    }

    private FundingTerms termsOf(Offer offer) {
        return offer.terms().orElseThrow(() -> NotStatedException.terms(id, offer.type()));
    }

    /**
     * The traits of a company that change what the program pays.
     *
     * @return the traits, in the order of the offers, none twice
     */
    public List<Trait> traits() {
        return offers.stream()
                .flatMap(offer -> offer.terms().stream())
                .flatMap(terms -> terms.traits().stream())
                .distinct()
                .toList();
    }

    /**
     * The windows of somebody.
     *
     * @param audience who applies
     * @return the windows in the order of the announcement; none if it states none
     */
    public List<RecruitmentWindow> windowsFor(Audience audience) {
        Objects.requireNonNull(audience, "audience");
        return windows.stream().filter(window -> window.audience() == audience).toList();
    }

    /**
     * Who applies to it: clusters if it pays for clusters, else companies, unless all its windows are somebody else's.
     *
     * @return the audience whose windows an application has to keep to
     */
    public Audience applicants() {
        if (cluster.isPresent()) {
            return Audience.CLUSTERS;
        }
        boolean companies = windows.isEmpty() || !windowsFor(Audience.COMPANIES).isEmpty();
        return companies ? Audience.COMPANIES : windows.get(0).audience();
    }

    /**
     * Everything that an application is assessed by: the rules, and what windows, offers and documents demand. A rule of the
     * program takes the place of one with the same key that would follow from those, such as {@code window}. Made anew at
     * each call: keep it to assess many.
     *
     * @return the rule book
     */
    public RuleBook ruleBook() {
        Map<SupportType, FundingTerms> terms = new LinkedHashMap<>();
        offers.forEach(offer -> offer.terms().ifPresent(its -> terms.put(offer.type(), its)));
        return new RuleBook(id, name.value(), types(), terms, cluster, ProgramRules.of(this));
    }

    /**
     * What is known of an application when it is handed in.
     *
     * @param application the application
     * @return the assessment
     * @throws IllegalArgumentException if it is one to another program, or chooses a share outside its bounds
     */
    public Assessment assess(Application application) {
        return ruleBook().assess(application);
    }

    /**
     * What is known of an application at a stage.
     *
     * @param application the application
     * @param stage the stage: whatever is due by then must be met
     * @return the assessment
     * @throws IllegalArgumentException if it is one to another program, or chooses a share outside its bounds
     */
    public Assessment assess(Application application, Stage stage) {
        return ruleBook().assess(application, stage);
    }

    /**
     * The bonus points of an application.
     *
     * @param application the application
     * @return what is known of every item
     * @throws IllegalArgumentException if it is one to another program
     * @throws NotStatedException if the program gives no bonus points
     */
    public Bonus bonusOf(Application application) {
        Objects.requireNonNull(application, "application");
        if (!application.program().equals(id)) {
            throw new IllegalArgumentException("application is one to " + application.program() + ", not to " + id);
        }
        return bonus.orElseThrow(() -> NotStatedException.bonus(id)).of(application, types());
    }

    /**
     * How the program selects: its gates, as many seats as it has as a target for all types, the reserved ones among them,
     * and no bound of money; the seat of an application that fails a later gate is released if nothing else is stated. Another number of seats or a budget is a change of the rule.
     *
     * @return the rule
     * @throws NotStatedException if the documents do not state how applications are evaluated
     */
    public SelectionRule selectionRule() {
        if (gates.isEmpty()) {
            throw NotStatedException.evaluation(id);
        }
        return SelectionRule.builder()
                .program(id)
                .name(name.value())
                .addAllGates(gates.stream()
                        .map(gate -> new ResolvedGate(id, gate, bonus.filter(any -> gate.addsBonus()), types()))
                        .toList())
                .seats(targets.stream()
                        .filter(target -> target.type().isEmpty())
                        .findFirst()
                        .map(target -> new Seats(target.number(), target.about(), target.grounds())))
                .reserved(reservedSeats)
                .afterLaterGate(afterLaterGate.orElse(Cited.of(Leftover.RELEASE)))
                .build();
    }

    /**
     * Everything that the program states, one thing at a time: for whoever shows it.
     *
     * @return the facts, none of the same path twice: those of the program in the order of this record, then those of each
     *     offer
     */
    public List<Fact> facts() {
        return List.copyOf(ProgramFacts.of(this).values());
    }

    /**
     * This program with a gate changed.
     *
     * @param key the key of the gate
     * @param change the change
     * @return the program
     * @throws IllegalArgumentException if there is no such gate
     */
    public Program changingGate(String key, UnaryOperator<Gate> change) {
        Objects.requireNonNull(change, "change");
        Gate gate = Checks.withKey(gates.toArray(Gate[]::new), Gate::key, key, "gate of " + id);
        List<Gate> changed = new ArrayList<>(gates);
        changed.set(gates.indexOf(gate), change.apply(gate));
        return withGates(changed);
    }

    /**
     * This program with a rule of one's own, after those that it has.
     *
     * @param rule the rule
     * @return the program
     * @throws IllegalArgumentException if it has a rule of the key
     */
    public Program adding(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return withRules(more);
    }
}
