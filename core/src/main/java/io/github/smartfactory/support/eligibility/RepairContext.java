package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** A rule that is not met, and what a change has to mind besides: that whoever joins meets the other rules, too. */
public final class RepairContext {

    private final Rule rule;
    private final RuleBook book;
    private final Stage stage;
    private final Set<String> applicants;
    private final Set<String> joined;

    /** The ids of those who join are collected, so that no two of them are called the same. */
    RepairContext(Rule rule, RuleBook book, Stage stage, Set<String> applicants, Set<String> joined) {
        this.rule = rule;
        this.book = book;
        this.stage = stage;
        this.applicants = applicants;
        this.joined = joined;
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /** Whether a member is a stand-in that joined for another rule. */
    boolean hasJoined(String id) {
        return joined.contains(id);
    }

    /** How many rules fail once changes are made. */
    long failing(List<Repair> repairs, Situation situation) {
        Situation after = situation;
        for (Repair repair : repairs) {
            after = after.with(repair.applyTo(after.application()));
        }
        return Repairs.failing(book, stage, after).size();
    }

    Repair amending(Condition part, List<String> companies, boolean holds) {
        return new Repair.Amend(rule, part, companies, holds, book.types());
    }

    /** How much is to be done: each company and each fact counts. */
    static int effort(List<Repair> repairs) {
        return repairs.stream().mapToInt(RepairContext::effort).sum();
    }

    private static int effort(Repair repair) {
        if (repair instanceof Repair.Join join) {
            return join.members().size();
        }
        if (repair instanceof Repair.LeaveOut leaving) {
            return leaving.companies().size();
        }
        return repair instanceof Repair.Amend amend
                ? Math.max(1, amend.companies().size())
                : 1;
    }

    /** Members can stay out unless none of the applicants would be left whose project it is. */
    Optional<Repair> leavingOut(Application application, List<String> ids) {
        Set<String> out = new HashSet<>(ids);
        Map<Boolean, List<Member>> bearing = application.consortium().members().stream()
                .filter(RepairContext::applies)
                .collect(Collectors.partitioningBy(member -> out.contains(member.id())));
        boolean nobodyLeaves = bearing.getOrDefault(true, List.of()).isEmpty();
        boolean somebodyStays =
                bearing.getOrDefault(false, List.of()).stream().anyMatch(member -> applicants.contains(member.id()));
        return nobodyLeaves || somebodyStays ? Optional.of(new Repair.LeaveOut(rule, ids)) : Optional.empty();
    }

    private static boolean applies(Member member) {
        return member.bearsProject() || member.roles().contains(Role.PLANNING_INSTITUTION);
    }

    Repair joining(Application application, int number, Set<Role> roles, Optional<Requirement> requirement) {
        List<Member> members = new ArrayList<>();
        List<SubmittedDocument> documents = new ArrayList<>();
        Role role = roleOf(application, roles);
        for (int i = 1; members.size() < number; i++) {
            String id = "new-" + i;
            if (!applicants.contains(id) && joined.add(id)) {
                Application alone = standIn(application, id, role, requirement);
                alone.consortium().find(id).ifPresent(members::add);
                documents.addAll(alone.documents());
            }
        }
        return new Repair.Join(rule, members, documents);
    }

    /** The role that most of those present have, apart from leading; of several, the one that goes with a lead. */
    private static Role roleOf(Application application, Set<Role> roles) {
        EnumSet<Role> open = EnumSet.copyOf(roles);
        if (open.size() > 1) {
            open.remove(Role.LEAD);
        }
        Role usual = application.consortium().lead().isPresent() ? Role.PARTICIPANT : Role.ADOPTER;
        Comparator<Role> byNumber = Comparator.comparing(
                role -> application.consortium().members(Set.of(role)).size());
        return open.stream()
                .max(byNumber.thenComparing(role -> role == usual)
                        .thenComparing(Comparator.<Role>naturalOrder().reversed()))
                .orElseThrow();
    }

    /** The new member in an application of its own, so that the work does not grow with the number of those present. */
    private Application standIn(Application application, String id, Role role, Optional<Requirement> requirement) {
        Member blank = Member.of(Company.of(id), role);
        Member member = blank.bearsProject() ? blank.withType(typeOf(application)) : blank;
        Application alone = application.withDocuments(List.of()).withConsortium(new Consortium(List.of(member)));
        Situation situation = Situation.of(alone, book.types());
        if (requirement.isPresent() && requirement.get().truth(situation, member) != Truth.YES) {
            situation = situation.with(
                    requirement.get().mended(situation, member, true).orElse(alone));
        }
        for (Rule each : book.required(stage)) {
            situation = situation.with(each.condition().welcoming(situation, id));
        }
        return situation.application();
    }

    private SupportType typeOf(Application application) {
        return application.consortium().members().stream()
                .flatMap(member -> member.type().stream())
                .filter(book.types()::contains)
                .findFirst()
                .orElse(book.types().get(0));
    }

    /**
     * So many join that enough of all meet a requirement, or those leave that do not, where too many would have to join.
     * Rules that cannot be met together would let ever more join, so what has joined already counts against the bound.
     */
    Optional<List<Repair>> growing(
            Situation situation, Set<Role> roles, Requirement requirement, IntUnaryOperator enough) {
        Poll poll = Poll.of(situation, roles, requirement);
        int members = poll.size();
        int able = members - poll.failing().size();
        boolean leadOnly = roles.equals(EnumSet.of(Role.LEAD));
        int most = leadOnly
                ? (members == 0 ? 2 : 0)
                : Math.min(members * 2 + 2, applicants.size() * 4 + 40 - joined.size());
        int joining = 0;
        while (joining < most && able + joining < enough.applyAsInt(members + joining)) {
            joining++;
        }
        if (joining < most) {
            return Optional.of(List.of(joining(situation.application(), joining, roles, Optional.of(requirement))));
        }
        return poll.failing().isEmpty()
                ? Optional.empty()
                : leavingOut(situation.application(), poll.failing()).map(List::of);
    }
}
