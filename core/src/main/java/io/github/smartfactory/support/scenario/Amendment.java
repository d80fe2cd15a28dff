package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.NotStatedException;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that a reform sets to another value. Every kind sets a value of its own, so that the order of several does not
 * matter, and two that set the same to different values can be told. A value that is set rests on no clause.
 */
public sealed interface Amendment {

    /**
     * The program with the value.
     *
     * @param program the program; it stays as it is
     * @return the changed program
     * @throws io.github.smartfactory.support.vocabulary.NotOfferedException if the program does not offer a type that is named
     * @throws NotStatedException if the program states nothing of the kind that is changed
     * @throws IllegalArgumentException if the value does not fit the others of the program
     */
    Program appliedTo(Program program);

    /**
     * What is set, in words.
     *
     * @return the message
     */
    Message describe();

    /**
     * Whether both set the same thing, of the same support type or of all.
     *
     * @param other the other amendment
     * @return true if they do; whether to the same value or not
     */
    default boolean touches(Amendment other) {
        return getClass().equals(other.getClass());
    }

    /** An amendment of the terms of one support type or of all. */
    sealed interface OfTerms extends Amendment {

        /**
         * The support type.
         *
         * @return the type, or nothing for all types of which the terms are stated
         */
        Optional<SupportType> supportType();

        /**
         * The terms with the value.
         *
         * @param terms the terms; they stay as they are
         * @return the changed terms
         */
        FundingTerms appliedTo(FundingTerms terms);

        @Override
        default Program appliedTo(Program program) {
            supportType().ifPresent(its -> {
                if (program.offer(its).terms().isEmpty()) {
                    throw NotStatedException.terms(program.id(), its);
                }
            });
            List<Offer> offers = program.offers().stream()
                    .map(offer ->
                            isFor(offer.type()) ? offer.withTerms(offer.terms().map(this::appliedTo)) : offer)
                    .toList();
            return program.withOffers(offers);
        }

        /**
         * Whether it changes the terms of a type.
         *
         * @param offered the support type
         * @return true if it is for this type or for all
         */
        default boolean isFor(SupportType offered) {
            return supportType().map(offered::equals).orElse(true);
        }
    }

    private static boolean overlap(OfTerms one, OfTerms other) {
        return one.supportType().isEmpty()
                || other.supportType().isEmpty()
                || one.supportType().equals(other.supportType());
    }

    private static Message describe(OfTerms amendment, String key, Figure value) {
        Figure type = amendment
                .supportType()
                .map(its -> Figure.of(its.label()))
                .orElseGet(() -> Figure.of(Message.of("reform.all-types")));
        return Message.of(key, type, value);
    }

    /**
     * The printed limit; what traits add to it or put in its place stays.
     *
     * @param supportType the support type; nothing for all
     * @param amount the limit; not negative
     */
    record Limit(Optional<SupportType> supportType, Won amount) implements OfTerms {
        /** Checks the bound. */
        public Limit {
            Objects.requireNonNull(supportType, "supportType");
            Checks.notNegative(amount, "support limit");
        }

        @Override
        public FundingTerms appliedTo(FundingTerms terms) {
            if (terms.limit().filter(limit -> limit.amount().equals(amount)).isPresent()) {
                return terms;
            }
            return terms.withLimit(Optional.of(new SupportLimit(
                    amount, terms.limit().map(SupportLimit::adjustments).orElse(List.of()), Grounds.NONE)));
        }

        @Override
        public Message describe() {
            return Amendment.describe(this, "reform.limit", Figure.of(amount));
        }

        @Override
        public boolean touches(Amendment other) {
            return other instanceof Limit limit && overlap(this, limit);
        }
    }

    /**
     * The most that the government pays, as a share of the total cost; what others pay stays.
     *
     * @param supportType the support type; nothing for all
     * @param share the share
     */
    record GovernmentShare(Optional<SupportType> supportType, Share share) implements OfTerms {
        /** Checks that nothing is missing. */
        public GovernmentShare {
            Objects.requireNonNull(supportType, "supportType");
            Objects.requireNonNull(share, "share");
        }

        /**
         * The most that the government can pay beside what the others pay at least: a higher share is refused.
         *
         * @param split what the payers pay
         * @return the share of the government
         */
        public static Share most(CostShare split) {
            List<PayerPart> parts = split.parts().stream()
                    .map(part -> part.payer() == Payer.GOVERNMENT
                            ? PayerPart.atMost(Payer.GOVERNMENT, Share.ONE, Grounds.NONE)
                            : part)
                    .toList();
            return Objects.requireNonNull(
                    new CostShare(parts, true).shares(Map.of()).get(Payer.GOVERNMENT));
        }

        @Override
        public FundingTerms appliedTo(FundingTerms terms) {
            CostShare split = terms.split();
            List<PayerPart> parts = new ArrayList<>();
            for (PayerPart part : split.parts()) {
                boolean changes = part.payer() == Payer.GOVERNMENT
                        && !(split.stated() && part.most().equals(share));
                Share least = part.least().isGreaterThan(share) ? share : part.least();
                parts.add(changes ? PayerPart.between(Payer.GOVERNMENT, least, share, Grounds.NONE) : part);
            }
            CostShare changed = new CostShare(parts, true);
            Share most = most(split);
            if (share.isGreaterThan(most)) {
                throw new IllegalArgumentException(
                        "government share must be at most " + most + ", which leaves the others their parts: " + share
                                + "; set the split of all to change theirs");
            }
            return changed.equals(split) ? terms : terms.withSplit(changed);
        }

        @Override
        public Message describe() {
            return Amendment.describe(this, "reform.share", Figure.of(share));
        }

        @Override
        public boolean touches(Amendment other) {
            return (other instanceof GovernmentShare || other instanceof Split) && overlap(this, (OfTerms) other);
        }
    }

    /**
     * How the total cost is split among all payers.
     *
     * @param supportType the support type; nothing for all
     * @param split the split
     */
    record Split(Optional<SupportType> supportType, CostShare split) implements OfTerms {
        /** Checks that nothing is missing. */
        public Split {
            Objects.requireNonNull(supportType, "supportType");
            Objects.requireNonNull(split, "split");
        }

        @Override
        public FundingTerms appliedTo(FundingTerms terms) {
            return terms.withSplit(split);
        }

        @Override
        public Message describe() {
            List<Figure> parts = split.parts().stream()
                    .map(part -> Figure.of(Message.of(
                            "reform.split.part",
                            Figure.of(part.payer().label()),
                            Figure.of(part.payer() == Payer.GOVERNMENT ? part.most() : part.least()))))
                    .toList();
            return Amendment.describe(this, "reform.split", Figure.of(parts));
        }

        @Override
        public boolean touches(Amendment other) {
            return (other instanceof GovernmentShare || other instanceof Split) && overlap(this, (OfTerms) other);
        }
    }

    /**
     * The most bonus points in all.
     *
     * @param points the cap; not negative
     */
    record BonusCap(Score points) implements Amendment {
        /** Checks the bound. */
        public BonusCap {
            Objects.requireNonNull(points, "points");
            if (points.isNegative()) {
                throw new IllegalArgumentException("cap of the bonus points must not be negative: " + points);
            }
        }

        @Override
        public Program appliedTo(Program program) {
            BonusScheme bonus = program.bonus().orElseThrow(() -> NotStatedException.bonus(program.id()));
            boolean same = bonus.cap().filter(cap -> cap.value().equals(points)).isPresent();
            return same ? program : program.withBonus(bonus.cappedAt(points, Grounds.NONE));
        }

        @Override
        public Message describe() {
            return Message.of("reform.bonus-cap", Figure.of(points));
        }
    }

    /**
     * The least points that pass a gate.
     *
     * @param gate the key of the gate; nothing for the first, which ranks
     * @param points the pass mark
     */
    record PassMark(Optional<String> gate, Score points) implements Amendment {
        /** Checks that nothing is missing. */
        public PassMark {
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(points, "points");
        }

        @Override
        public Program appliedTo(Program program) {
            if (program.gates().isEmpty()) {
                throw NotStatedException.evaluation(program.id());
            }
            String key = gate.orElseGet(() -> program.gates().get(0).key());
            return program.changingGate(
                    key,
                    its -> its.passMark()
                                    .filter(mark -> mark.value().equals(points))
                                    .isPresent()
                            ? its
                            : its.withPassMark(new Cited<>(points, Grounds.NONE)));
        }

        @Override
        public Message describe() {
            return gate.map(key -> Message.of("reform.pass-mark.of-gate", Figure.of(key), Figure.of(points)))
                    .orElseGet(() -> Message.of("reform.pass-mark", Figure.of(points)));
        }

        /** One of the first gate and one of a gate by its key may be of the same gate, so that they are taken to be. */
        @Override
        public boolean touches(Amendment other) {
            return other instanceof PassMark mark && (gate.isEmpty() || mark.gate.isEmpty() || gate.equals(mark.gate));
        }
    }

    /**
     * How many companies with a project of their own have to apply together.
     *
     * @param number how many; at least 1
     */
    record LeastCompanies(int number) implements Amendment {
        /** Checks the bound. */
        public LeastCompanies {
            Checks.within(number, 1, 1_000_000, "least number of companies");
        }

        @Override
        public Program appliedTo(Program program) {
            UnaryOperator<Rule> change =
                    rule -> Rulings.asksForCompanies(rule) && Rulings.leastCompanies(List.of(rule)) != number
                            ? changed(rule)
                            : rule;
            List<Rule> rules =
                    new ArrayList<>(program.rules().stream().map(change).toList());
            if (rules.stream().noneMatch(Rulings::asksForCompanies) && number > 1) {
                rules.add(own());
            }
            return program.withRules(rules);
        }

        private Rule changed(Rule rule) {
            Condition.AtLeast least = (Condition.AtLeast) rule.condition();
            return own().withKey(rule.key())
                    .withCondition(new Condition.AtLeast(number, least.roles(), least.requirement()));
        }

        private Rule own() {
            return Rule.builder()
                    .key("least-companies")
                    .kind(RuleKind.COMPOSITION)
                    .title(Name.of(
                            "도입기업 " + number + "개사 이상",
                            number == 1 ? "at least 1 company" : "at least " + number + " companies"))
                    .condition(new Condition.AtLeast(number, Member.BEARERS, Optional.empty()))
                    .due(Stage.APPLICATION)
                    .grounds(Grounds.NONE)
                    .build();
        }

        @Override
        public Message describe() {
            return Message.of("reform.least-companies", Figure.of(number));
        }
    }

    /**
     * How many are selected of all types together. Seats of clusters do not bound a {@link Scenario}, which counts companies.
     *
     * @param number how many; at least 1
     */
    record Seats(int number) implements Amendment {
        /** Checks the bound. */
        public Seats {
            Checks.within(number, 1, 1_000_000, "number of seats");
        }

        @Override
        public Program appliedTo(Program program) {
            List<TargetCount> targets = new ArrayList<>(program.targets());
            Optional<TargetCount> stated =
                    targets.stream().filter(target -> target.type().isEmpty()).findFirst();
            if (stated.isEmpty()) {
                targets.add(TargetCount.of(number, TargetCount.Unit.COMPANIES));
            } else if (stated.get().number() != number) {
                targets.set(
                        targets.indexOf(stated.get()),
                        TargetCount.of(number, stated.get().unit()));
            }
            return program.withTargets(targets);
        }

        @Override
        public Message describe() {
            return Message.of("reform.seats", Figure.of(number));
        }
    }

    /**
     * The money of the year; what is set aside of it for types stays.
     *
     * @param amount the budget; not below what is set aside
     */
    record Budget(Won amount) implements Amendment {
        /** Checks the bound. */
        public Budget {
            Checks.notNegative(amount, "budget");
        }

        @Override
        public Program appliedTo(Program program) {
            Optional<io.github.smartfactory.support.program.Budget> stated = program.budget();
            if (stated.filter(budget -> budget.amount().equals(amount)).isPresent()) {
                return program;
            }
            return program.withBudget(new io.github.smartfactory.support.program.Budget(
                    amount,
                    false,
                    stated.map(io.github.smartfactory.support.program.Budget::parts)
                            .orElse(List.of()),
                    Grounds.NONE));
        }

        @Override
        public Message describe() {
            return Message.of("reform.budget", Figure.of(amount));
        }
    }

    /**
     * One window for those who apply, from one day to another, both included, in place of all that they have.
     *
     * @param from the first day
     * @param to the last day; not before the first
     */
    record Window(LocalDate from, LocalDate to) implements Amendment {
        /** Checks the order. */
        public Window {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("window must not end on " + to + ", before it starts on " + from);
            }
        }

        @Override
        public Program appliedTo(Program program) {
            Audience audience = program.applicants();
            List<RecruitmentWindow> stated = program.windowsFor(audience);
            if (stated.size() == 1 && isThis(stated.get(0))) {
                return program;
            }
            // In front, since it may depend on the first window who applies.
            List<RecruitmentWindow> windows = new ArrayList<>(program.windows());
            windows.removeIf(window -> window.audience() == audience);
            windows.add(0, RecruitmentWindow.Fixed.of(audience, from, to, Grounds.NONE));
            return program.withWindows(windows);
        }

        private boolean isThis(RecruitmentWindow window) {
            return window.equals(RecruitmentWindow.Fixed.of(window.audience(), from, to, window.grounds()));
        }

        @Override
        public Message describe() {
            return Message.of("reform.window", Figure.of(from), Figure.of(to));
        }
    }

    /**
     * Another program in place of the whole, for example one that was read from JSON. It takes the id of the one that it
     * replaces, so that applications and firms fit it.
     *
     * @param program the other program
     */
    record Replacement(Program program) implements Amendment {
        /** Checks that nothing is missing. */
        public Replacement {
            Objects.requireNonNull(program, "program");
        }

        @Override
        public Program appliedTo(Program replaced) {
            return program.withId(replaced.id());
        }

        @Override
        public Message describe() {
            return Message.of(
                    "reform.replacement",
                    Figure.of(program.id().toString()),
                    Figure.of(program.name().value()));
        }

        @Override
        public boolean touches(Amendment other) {
            return true;
        }
    }
}
