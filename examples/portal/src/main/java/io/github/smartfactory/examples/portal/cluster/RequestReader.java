package io.github.smartfactory.examples.portal.cluster;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a request of the library out of a form, and says what is wrong with its fields. */
final class RequestReader {

    /** Stands for all members together where something is wrong with them. */
    static final String MEMBERS = "members";

    private final Program program;
    private final Form form;
    private final Words words;

    RequestReader(Program program, Form form, Words words) {
        this.program = program;
        this.form = form;
        this.words = words;
    }

    /** What the cluster gets; nothing if something is wrong. */
    Optional<ClusterPlan> plan(List<MemberRow> rows) {
        List<ClusterMember> members = members(rows);
        Won shared = form.won("shared").orElse(Won.ZERO);
        ClusterTerms terms = program.resolveCluster();
        Map<String, Won> grants = new LinkedHashMap<>();
        for (SharedSystemGrant grant : terms.scheme().grants()) {
            form.won("grant-" + grant.key()).ifPresent(cost -> grants.put(grant.key(), cost));
        }
        Optional<Share> share = share(terms);
        Won local = form.won("local").orElse(Won.ZERO);
        if (members.isEmpty()) {
            form.problem(MEMBERS, "cluster.no-member");
        }
        return form.problems().isEmpty()
                ? plan(terms, new ClusterRequest(members, shared, grants, share, local))
                : Optional.empty();
    }

    private Optional<ClusterPlan> plan(ClusterTerms terms, ClusterRequest request) {
        try {
            Won burden = terms.plan(request.withLocalGovernment(Won.ZERO)).burden();
            if (request.localGovernment().isGreaterThan(burden)) {
                form.problem("local", "cluster.local-too-much", words.text(burden));
                return Optional.empty();
            }
            return Optional.of(terms.plan(request));
        } catch (ArithmeticException e) {
            form.problem(MEMBERS, "cluster.too-large");
        } catch (IllegalArgumentException e) {
            form.problem(MEMBERS, "refused.by-library", e.getMessage());
        }
        return Optional.empty();
    }

    /** The part of the government, if it can be chosen. */
    static Optional<PayerPart> choice(ClusterTerms terms) {
        return terms.split().find(Payer.GOVERNMENT).filter(part -> !part.least().equals(part.most()));
    }

    private Optional<Share> share(ClusterTerms terms) {
        return choice(terms).flatMap(part -> {
            Optional<Share> share = form.share("share", "cluster.share.unreadable");
            if (share.filter(it -> !part.admits(it)).isPresent()) {
                form.problem("share", "cluster.share.bounds", words.text(part.least()), words.text(part.most()));
            }
            return share;
        });
    }

    private List<ClusterMember> members(List<MemberRow> rows) {
        List<ClusterMember> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MemberRow row : rows) {
            if (!row.isEmpty()) {
                String name = form.text(row.field("name")).orElseGet(() -> words.say("cluster.company", row.number()));
                if (!names.add(name)) {
                    form.problem(row.field("name"), "cluster.name-twice", name);
                }
                member(row, name).ifPresent(members::add);
            }
        }
        return members;
    }

    private Optional<ClusterMember> member(MemberRow row, String name) {
        Optional<Won> cost = form.won(row.field("cost"));
        Optional<Won> most = form.won(row.field("most"));
        if (row.type().isEmpty()) {
            form.problem(row.field("type"), "cluster.type-missing");
            return Optional.empty();
        }
        if (row.type().equals(MemberRow.SHARED)) {
            List.of("cost", "most").stream()
                    .filter(what -> !form.raw(row.field(what)).isEmpty())
                    .forEach(what -> form.problem(row.field(what), "cluster.shared-has-cost"));
            return Optional.of(ClusterMember.sharing(name));
        }
        Optional<SupportType> type = form.choice(row.field("type"), program::type);
        if (cost.isEmpty() || cost.get().isZero()) {
            form.problem(row.field("cost"), "cluster.cost-missing");
            return Optional.empty();
        }
        List<Trait> traits = program.traits().stream()
                .filter(trait -> row.traits().contains(trait.key()))
                .toList();
        return type.map(it -> new ClusterMember(name, Optional.of(it), ProjectCost.of(cost.get()), most, traits));
    }
}
