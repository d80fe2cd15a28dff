package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One change of an application that lets it meet a rule that it does not meet. */
public sealed interface Repair {

    /**
     * The rule that asks for it.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * What is to be done, in words.
     *
     * @return the message
     */
    Message message();

    /**
     * The application as it is once the change is made.
     *
     * @param application the application
     * @return the changed application
     */
    Application applyTo(Application application);

    /**
     * Facts change: a tax is paid, a registration made, a document handed in, a commitment given.
     *
     * @param rule the rule that asks for it
     * @param part the part of its condition that fails
     * @param companies whose facts change; none if it is a fact of the whole application
     * @param holds whether the part is to hold
     * @param offered the support types that the program offers
     */
    record Amend(Rule rule, Condition part, List<String> companies, boolean holds, List<SupportType> offered)
            implements Repair {

        /** Copies the list. */
        public Amend {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(part, "part");
            companies = List.copyOf(Objects.requireNonNull(companies, "companies"));
            offered = List.copyOf(Objects.requireNonNull(offered, "offered"));
        }

        Amend of(List<String> others) {
            return new Amend(rule, part, others, holds, offered);
        }

        @Override
        public Message message() {
            if (part instanceof Condition.Stated stated && stated.trait().equals(Trait.WITHIN_NOTICE_PERIOD)) {
                return Message.of("repair.within-notice");
            }
            Figure what = Figure.of(rule.remedy().orElse(rule.title()));
            return companies.isEmpty()
                    ? Message.of("repair.amend", what)
                    : Message.of("repair.amend.of", Words.list(companies), what);
        }

        @Override
        public Application applyTo(Application application) {
            if (part instanceof Condition.Stated stated) {
                return holds ? application.stating(stated.trait()) : application.denying(stated.trait());
            }
            if (part instanceof Condition.HandedIn handedIn) {
                return Documents.mended(application, handedIn.document(), Optional.empty(), holds);
            }
            return part instanceof Condition.Every every ? amended(application, every.requirement()) : application;
        }

        /** Each company is amended alone and put back, so that the work grows with their number only. */
        private Application amended(Application application, Requirement requirement) {
            Situation situation = Situation.of(application, offered);
            Set<String> concerned = new HashSet<>(companies);
            List<Member> members = new ArrayList<>();
            List<SubmittedDocument> documents = new ArrayList<>();
            Map<Trait, Boolean> statements = new HashMap<>(application.statements());
            for (Member member : application.consortium().members()) {
                if (concerned.contains(member.id())) {
                    Situation alone = situation.alone(member);
                    Application its = requirement.mended(alone, member, holds).orElse(alone.application());
                    members.addAll(its.consortium().members());
                    documents.addAll(its.documents());
                    statements.putAll(its.statements());
                } else {
                    members.add(member);
                }
            }
            application.documents().stream()
                    .filter(document -> !document.isOfAny(concerned))
                    .forEach(documents::add);
            return application
                    .withConsortium(new Consortium(members))
                    .withDocuments(documents)
                    .withStatements(statements);
        }
    }

    /**
     * Companies stay out that cannot meet a rule.
     *
     * @param rule the rule that they cannot meet
     * @param companies the ids of the companies; not empty
     */
    record LeaveOut(Rule rule, List<String> companies) implements Repair {

        /** Checks that there is one. */
        public LeaveOut {
            Objects.requireNonNull(rule, "rule");
            companies = Checks.notEmpty(companies, "companies");
        }

        @Override
        public Message message() {
            return Message.of("repair.leave-out", Words.list(companies), Figure.of(rule.title()));
        }

        @Override
        public Application applyTo(Application application) {
            Set<String> out = new HashSet<>(companies);
            List<SubmittedDocument> documents = application.documents().stream()
                    .filter(document -> !document.isOfAny(out))
                    .toList();
            Consortium others = application.consortium().without(out);
            return application.withDocuments(documents).withConsortium(others);
        }
    }

    /**
     * More members join.
     *
     * @param rule the rule that asks for them
     * @param members stand-ins that meet every rule, with ids of their own; not empty
     * @param documents what the stand-ins hand in
     */
    record Join(Rule rule, List<Member> members, List<SubmittedDocument> documents) implements Repair {

        /** Checks that there is one. */
        public Join {
            Objects.requireNonNull(rule, "rule");
            members = Checks.notEmpty(members, "members");
            documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        }

        /** Those who join apart from some; nothing if nobody is left. */
        Optional<Join> without(Set<String> out) {
            List<Member> others = members.stream()
                    .filter(member -> !out.contains(member.id()))
                    .toList();
            List<SubmittedDocument> their = documents.stream()
                    .filter(document -> !document.isOfAny(out))
                    .toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(new Join(rule, others, their));
        }

        @Override
        public Message message() {
            List<Figure> roles = members.get(0).roles().stream()
                    .map(role -> Figure.of(role.label()))
                    .toList();
            return Message.of("repair.join", Figure.of(members.size()), Figure.of(roles), Figure.of(rule.title()));
        }

        @Override
        public Application applyTo(Application application) {
            List<SubmittedDocument> all = new ArrayList<>(application.documents());
            all.addAll(documents);
            Consortium more = application.consortium().and(members.toArray(Member[]::new));
            return application.withConsortium(more).withDocuments(all);
        }
    }

    /**
     * The application is handed in later.
     *
     * @param rule the rule that asks for it
     * @param at the first moment at which it is taken; from year 1 to 9999
     * @param window the window that it then falls into
     */
    record SubmitLater(Rule rule, Instant at, RecruitmentWindow window) implements Repair {

        /** Checks that nothing is missing. */
        public SubmitLater {
            Objects.requireNonNull(rule, "rule");
            Checks.dated(at, "at");
            Objects.requireNonNull(window, "window");
        }

        /** Handing in when a window opens, if it opens after a moment. */
        static Optional<SubmitLater> into(Rule rule, RecruitmentWindow window, Instant after) {
            return start(window)
                    .map(day -> day.atStartOfDay(RecruitmentWindow.ZONE).toInstant())
                    .filter(opening -> opening.isAfter(after) && Checks.isDated(opening))
                    .map(opening -> new SubmitLater(rule, opening, window));
        }

        private static Optional<LocalDate> start(RecruitmentWindow window) {
            if (window instanceof RecruitmentWindow.Fixed fixed) {
                return Optional.of(fixed.from());
            }
            if (window instanceof RecruitmentWindow.Rolling rolling) {
                return Optional.of(rolling.from());
            }
            if (window instanceof RecruitmentWindow.Monthly monthly) {
                return Optional.of(monthly.months().from().atDay(1));
            }
            return Optional.empty();
        }

        @Override
        public Message message() {
            Figure opening = Figure.of(
                    LocalDateTime.ofInstant(at, RecruitmentWindow.ZONE).toLocalDate());
            return Message.of("repair.submit-later", opening, Figure.of(window.describe()));
        }

        @Override
        public Application applyTo(Application application) {
            Application later = application.withSubmitted(at);
            return window instanceof RecruitmentWindow.Monthly ? later.stating(Trait.WITHIN_NOTICE_PERIOD) : later;
        }
    }
}
