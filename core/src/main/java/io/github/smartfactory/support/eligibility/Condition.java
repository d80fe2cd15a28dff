package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What may have to hold of an application. Conditions combine freely; one that names no fact twice is checked exactly: it
 * is unknown only if the unknowns that it turns on can still make it hold and can still make it fail.
 */
public sealed interface Condition {

    /**
     * Whether it holds.
     *
     * @param situation the application
     * @return what is known of it, and what was seen
     */
    Outcome check(Situation situation);

    /**
     * What must hold, in words.
     *
     * @return the message
     */
    Message describe();

    /**
     * The changes that make it hold, or not hold, where it is known to be the other way.
     *
     * @param context the rule that asks for it, and what else the program asks for
     * @param situation the application
     * @param holds whether it is to hold
     * @return the changes; nothing if no change can do that
     */
    Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds);

    /**
     * An application in which a new member meets what the condition asks of each member.
     *
     * @param situation the application, with the member
     * @param company the id of the member
     * @return the application; the same if the condition asks nothing of the member
     */
    default Application welcoming(Situation situation, String company) {
        return situation.application();
    }

    /** An application in which a member meets a requirement, if it has one of some roles and can. */
    private static Application meeting(Situation situation, String company, Set<Role> roles, Requirement requirement) {
        Member member = situation.member(company);
        boolean met = !member.isAny(roles) || requirement.truth(situation, member) == Truth.YES;
        return met
                ? situation.application()
                : requirement.mended(situation, member, true).orElse(situation.application());
    }

    /**
     * Every member with one of several roles meets a requirement; it holds if there is no such member.
     *
     * @param roles the roles; not empty
     * @param requirement what each must meet
     */
    record Every(Set<Role> roles, Requirement requirement) implements Condition {

        /** Checks that there is a role. */
        public Every {
            roles = Checks.notEmpty(roles, "roles");
            Objects.requireNonNull(requirement, "requirement");
        }

        @Override
        public Message describe() {
            return Message.of("condition.every", labels(roles), Figure.of(requirement.describe()));
        }

        @Override
        public Outcome check(Situation situation) {
            Poll poll = Poll.of(situation, roles, requirement);
            int all = poll.size();
            return Outcome.of(
                    poll.truth(all), () -> poll.check(all), () -> observed(poll), poll.failing(), poll.open());
        }

        private static Message observed(Poll poll) {
            if (!poll.failing().isEmpty()) {
                return Message.of("eligibility.every.failing", Words.list(poll.failing()));
            }
            if (!poll.open().isEmpty()) {
                return Message.of("eligibility.every.open", Words.list(poll.open()));
            }
            return poll.size() == 0
                    ? Message.of("eligibility.every.none")
                    : Message.of("eligibility.every.met", Figure.of(poll.size()));
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            if (!holds) {
                return Optional.empty();
            }
            Set<String> failing = new HashSet<>(check(situation).failing());
            List<String> amending = new ArrayList<>();
            List<String> leaving = new ArrayList<>();
            for (Member member : situation.application().consortium().members()) {
                if (failing.contains(member.id())) {
                    boolean canChange = context.rule().remedy().isPresent()
                            && requirement
                                    .mended(situation.alone(member), member, true)
                                    .isPresent();
                    (canChange ? amending : leaving).add(member.id());
                }
            }
            List<Repair> repairs = new ArrayList<>();
            if (!amending.isEmpty()) {
                repairs.add(context.amending(this, amending, true));
            }
            if (!leaving.isEmpty()) {
                Optional<Repair> leave = context.leavingOut(situation.application(), leaving);
                if (leave.isEmpty()) {
                    return Optional.empty();
                }
                repairs.add(leave.get());
            }
            return Optional.of(repairs);
        }

        @Override
        public Application welcoming(Situation situation, String company) {
            return meeting(situation, company, roles, requirement);
        }
    }

    /**
     * At least so many members with one of several roles meet a requirement, or are there at all.
     *
     * @param number how many; at least 1
     * @param roles the roles; not empty
     * @param requirement what each that counts must meet; nothing if everyone counts
     */
    record AtLeast(int number, Set<Role> roles, Optional<Requirement> requirement) implements Condition {

        /** Checks the bounds. */
        public AtLeast {
            Checks.within(number, 1, 1_000_000, "least number of members");
            roles = Checks.notEmpty(roles, "roles");
            Objects.requireNonNull(requirement, "requirement");
        }

        /**
         * So many members with a role.
         *
         * @param number how many
         * @param role the role
         * @return the condition
         */
        public static AtLeast of(int number, Role role) {
            return new AtLeast(number, EnumSet.of(role), Optional.empty());
        }

        @Override
        public Message describe() {
            Figure least = Figure.of(number);
            return requirement
                    .map(it -> Message.of("condition.at-least.of", least, labels(roles), Figure.of(it.describe())))
                    .orElseGet(() -> Message.of("condition.at-least", least, labels(roles)));
        }

        @Override
        public Outcome check(Situation situation) {
            return poll(situation).atLeast(number);
        }

        private Poll poll(Situation situation) {
            return requirement.map(it -> Poll.of(situation, roles, it)).orElseGet(() -> Poll.ofAll(situation, roles));
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            Poll poll = poll(situation);
            int counted = poll.met();
            if (holds) {
                int missing = number - counted - poll.open().size();
                boolean leadOnly = roles.equals(EnumSet.of(Role.LEAD));
                if (leadOnly && (missing > 1 || poll.size() > 0)) {
                    return Optional.empty();
                }
                return Optional.of(List.of(context.joining(situation.application(), missing, roles, requirement)));
            }
            List<Member> members = poll.members();
            List<String> leaving = new ArrayList<>();
            for (int i = members.size() - 1; i >= 0 && counted - leaving.size() >= number; i--) {
                if (poll.counts(members.get(i))
                        && !context.hasJoined(members.get(i).id())) {
                    leaving.add(members.get(i).id());
                }
            }
            if (counted - leaving.size() >= number) {
                return Optional.empty();
            }
            return context.leavingOut(situation.application(), leaving).map(List::of);
        }

        @Override
        public Application welcoming(Situation situation, String company) {
            return requirement.map(it -> meeting(situation, company, roles, it)).orElse(situation.application());
        }
    }

    /**
     * At most so many members with one of several roles meet a requirement, or are there at all.
     *
     * @param number how many; not negative
     * @param roles the roles; not empty
     * @param requirement what each that counts must meet; nothing if everyone counts
     */
    record AtMost(int number, Set<Role> roles, Optional<Requirement> requirement) implements Condition {

        /** Checks the bounds. */
        public AtMost {
            Checks.within(number, 0, 1_000_000, "greatest number of members");
            roles = Checks.notEmpty(roles, "roles");
            Objects.requireNonNull(requirement, "requirement");
        }

        private AtLeast oneMore() {
            return new AtLeast(number + 1, roles, requirement);
        }

        @Override
        public Message describe() {
            Figure most = Figure.of(number);
            return requirement
                    .map(it -> Message.of("condition.at-most.of", most, labels(roles), Figure.of(it.describe())))
                    .orElseGet(() -> Message.of("condition.at-most", most, labels(roles)));
        }

        @Override
        public Outcome check(Situation situation) {
            Poll poll = oneMore().poll(situation);
            Truth few = poll.truth(number + 1).not();
            return Outcome.of(few, () -> poll.check(number + 1).not(), () -> observed(poll));
        }

        private Message observed(Poll poll) {
            Figure there = Figure.of(poll.met());
            return poll.truth(number + 1) == Truth.UNKNOWN
                    ? Message.of(
                            "eligibility.count.at-most.open",
                            there,
                            Figure.of(poll.open().size()),
                            Figure.of(number))
                    : Message.of("eligibility.count.at-most", there, Figure.of(number));
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return oneMore().repairs(context, situation, !holds);
        }
    }

    /**
     * At least a share of the members with one of several roles meet a requirement; it holds if there is no such member.
     *
     * @param share the share
     * @param roles the roles; not empty
     * @param requirement what each that counts must meet
     */
    record AtLeastShare(Share share, Set<Role> roles, Requirement requirement) implements Condition {

        /** Checks that there is a role. */
        public AtLeastShare {
            Objects.requireNonNull(share, "share");
            roles = Checks.notEmpty(roles, "roles");
            Objects.requireNonNull(requirement, "requirement");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "condition.at-least-share", Figure.of(share), labels(roles), Figure.of(requirement.describe()));
        }

        /** The lowest number that is such a share of so many. */
        private int numberOf(int members) {
            return Math.toIntExact((share.numerator() * members + share.denominator() - 1) / share.denominator());
        }

        @Override
        public Outcome check(Situation situation) {
            return Poll.of(situation, roles, requirement).atLeast(this::numberOf);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return holds ? context.growing(situation, roles, requirement, this::numberOf) : Optional.empty();
        }
    }

    /**
     * More than a share of the members with one of several roles meet a requirement: more than half is a majority. It
     * does not hold if there is no such member.
     *
     * @param share the share; less than the whole
     * @param roles the roles; not empty
     * @param requirement what each that counts must meet
     */
    record MoreThanShare(Share share, Set<Role> roles, Requirement requirement) implements Condition {

        /** Checks that there is a role, and that more than the share is possible. */
        public MoreThanShare {
            Objects.requireNonNull(share, "share");
            if (share.equals(Share.ONE)) {
                throw new IllegalArgumentException("no more than the whole can meet a requirement: " + share);
            }
            roles = Checks.notEmpty(roles, "roles");
            Objects.requireNonNull(requirement, "requirement");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "condition.more-than-share", Figure.of(share), labels(roles), Figure.of(requirement.describe()));
        }

        /** The lowest number that is more than such a share of so many. */
        private int numberOf(int members) {
            return Math.toIntExact(share.numerator() * members / share.denominator()) + 1;
        }

        @Override
        public Outcome check(Situation situation) {
            return Poll.of(situation, roles, requirement).atLeast(this::numberOf);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return holds ? context.growing(situation, roles, requirement, this::numberOf) : Optional.empty();
        }
    }

    /**
     * What the applicants say of the application.
     *
     * @param trait what holds of it
     */
    record Stated(Trait trait) implements Condition {

        /** Checks that it is there. */
        public Stated {
            Objects.requireNonNull(trait, "trait");
        }

        @Override
        public Message describe() {
            return Message.of("condition.stated", Figure.of(trait.label()));
        }

        @Override
        public Outcome check(Situation situation) {
            Truth said = situation.application().says(trait);
            return Outcome.of(said, () -> Check.open(Unknown.statement(trait)), () -> observed(said));
        }

        private Message observed(Truth said) {
            Figure what = Figure.of(trait.label());
            return switch (said) {
                case YES -> Message.of("eligibility.stated.yes", what);
                case NO -> Message.of("eligibility.stated.no", what);
                case UNKNOWN -> Message.of("eligibility.stated.unknown", what);
            };
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return Optional.of(List.of(context.amending(this, List.of(), holds)));
        }
    }

    /**
     * A document that the consortium hands in together.
     *
     * @param document the document
     */
    record HandedIn(RequiredDocument document) implements Condition {

        /** Checks that it is there. */
        public HandedIn {
            Objects.requireNonNull(document, "document");
        }

        @Override
        public Message describe() {
            return Message.of("condition.handed-in", Figure.of(document.name()));
        }

        @Override
        public Outcome check(Situation situation) {
            Truth truth = Documents.truth(situation, document, Optional.empty());
            return Outcome.of(
                    truth,
                    () -> Documents.check(situation, document, Optional.empty()),
                    () -> observed(situation, truth));
        }

        private Message observed(Situation situation, Truth truth) {
            return switch (truth) {
                case YES -> Message.of("eligibility.document.there");
                case NO ->
                    situation
                                    .document(document.key(), Optional.empty())
                                    .map(SubmittedDocument::handedIn)
                                    .orElse(false)
                            ? Message.of("eligibility.document.not-in-order")
                            : Message.of("eligibility.document.missing");
                case UNKNOWN -> Message.of("eligibility.document.unknown");
            };
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return Optional.of(List.of(context.amending(this, List.of(), holds)));
        }
    }

    /**
     * The application is handed in while one of several windows is open that takes the support types of all members.
     * Where the documents name no days, what the applicants say of the program's own notice decides (D23-095).
     *
     * @param windows the windows; none if the documents state none
     */
    record WindowOpen(List<RecruitmentWindow> windows) implements Condition {

        /** Copies the list. */
        public WindowOpen {
            windows = List.copyOf(Objects.requireNonNull(windows, "windows"));
        }

        @Override
        public Message describe() {
            return new Windows(windows).describe();
        }

        @Override
        public Outcome check(Situation situation) {
            return new Windows(windows).check(situation);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return holds ? new Windows(windows).repairs(context, situation) : Optional.empty();
        }
    }

    /**
     * All of several conditions.
     *
     * @param parts the conditions; not empty
     */
    record AllOf(List<Condition> parts) implements Condition {

        /** Checks that there is one. */
        public AllOf {
            parts = Checks.notEmpty(parts, "parts");
        }

        @Override
        public Message describe() {
            return Message.of("condition.all", new ConditionParts(parts).describe());
        }

        @Override
        public Outcome check(Situation situation) {
            return new ConditionParts(parts).all(situation);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            ConditionParts each = new ConditionParts(parts);
            return holds ? each.repairsOfAll(context, situation, true) : each.repairsOfOne(context, situation, false);
        }

        @Override
        public Application welcoming(Situation situation, String company) {
            Situation now = situation;
            for (Condition part : parts) {
                now = now.with(part.welcoming(now, company));
            }
            return now.application();
        }
    }

    /**
     * One of several conditions.
     *
     * @param parts the conditions, the one that is easiest to meet first; not empty
     */
    record AnyOf(List<Condition> parts) implements Condition {

        /** Checks that there is one. */
        public AnyOf {
            parts = Checks.notEmpty(parts, "parts");
        }

        @Override
        public Message describe() {
            return Message.of("condition.any", new ConditionParts(parts).describe());
        }

        @Override
        public Outcome check(Situation situation) {
            return new ConditionParts(parts).any(situation);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            ConditionParts each = new ConditionParts(parts);
            return holds ? each.repairsOfOne(context, situation, true) : each.repairsOfAll(context, situation, false);
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {

        /** Checks that it is there. */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Message describe() {
            return Message.of("condition.not", Figure.of(part.describe()));
        }

        @Override
        public Outcome check(Situation situation) {
            Outcome outcome = part.check(situation);
            return Outcome.of(outcome.truth().not(), () -> outcome.check().not(), outcome::observed);
        }

        @Override
        public Optional<List<Repair>> repairs(RepairContext context, Situation situation, boolean holds) {
            return part.repairs(context, situation, !holds);
        }
    }

    private static Figure labels(Set<Role> roles) {
        return Figure.of(roles.stream().map(role -> Figure.of(role.label())).toList());
    }
}
