package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Members in every role, consortia of one and of many, and applications of which much is known or little. */
public final class ConsortiumDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final List<Trait> STATED = List.of(Trait.COORDINATOR, Trait.USAGE_LOGS, Trait.STAR);

    /** For jqwik, and for domains of others. */
    public ConsortiumDomain() {}

    /**
     * Documents that are handed in, with a day and years or without, and documents that are missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SubmittedDocument> documents() {
        return Combinators.combine(
                        Draw.keys(),
                        Draw.texts().optional(0.5),
                        Arbitraries.of(true, true, true, false),
                        Draw.days().optional(0.5),
                        Draw.within(1999, 2999).list().uniqueElements().ofMaxSize(3))
                .as((key, company, there, issued, years) -> new SubmittedDocument(
                        key, company, there, issued.filter(day -> there), there ? years : List.of()));
    }

    /**
     * Members in every role that applies, with a wish of their own where they build something.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Member> members() {
        return Draw.once("ConsortiumDomain.members", () -> {
            Arbitrary<Role> roles =
                    Arbitraries.oneOf(Arbitraries.of(Role.LEAD), Arbitraries.of(ApplicationMaker.ROLES));
            return Combinators.combine(
                            new CompanyDomain().companies(),
                            roles,
                            Arbitraries.of(true, false, false, false),
                            WORDS.supportTypes().optional(0.7),
                            new CostDomain().costRanges().optional(0.7),
                            Draw.amounts().optional(0.2))
                    .as((company, role, supplies, type, cost, atMost) -> {
                        Set<Role> all = EnumSet.of(role);
                        if (supplies) {
                            all.add(Role.SUPPLIER);
                        }
                        Member member = Member.builder()
                                .company(company)
                                .addAllRoles(all)
                                .build();
                        return member.bearsProject()
                                ? member.withType(type).withCost(cost).withSupportAtMost(atMost)
                                : member;
                    });
        });
    }

    private static Consortium consortium(List<Member> members) {
        List<Member> different = new ArrayList<>();
        boolean led = false;
        for (Member member : members) {
            boolean leads = member.roles().contains(Role.LEAD);
            if (!leads || !led) {
                String id = member.id() + " " + different.size();
                different.add(member.withCompany(member.company().withId(id)));
            }
            led |= leads;
        }
        return new Consortium(different);
    }

    /**
     * Consortia of nobody, of one member and of up to five, with a lead company or without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Consortium> consortia() {
        return Draw.once(
                "ConsortiumDomain.consortia",
                () -> members().list().ofMaxSize(5).map(ConsortiumDomain::consortium));
    }

    static Arbitrary<Instant> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of("0001-01-01T00:00:00Z", "1970-01-01T00:00:00.123456789Z", "9999-12-30T00:00:00Z")
                                .map(Instant::parse)),
                Tuple.of(
                        3,
                        Combinators.combine(Draw.days(), Draw.within(0, 86_399))
                                .as((day, second) -> day.atStartOfDay(RecruitmentWindow.ZONE)
                                        .plusSeconds(second)
                                        .toInstant())));
    }

    /**
     * Applications to any program, and to official ones, with what is known of them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Application> applications() {
        return Draw.once("ConsortiumDomain.applications", () -> {
            Arbitrary<Application> any = Combinators.combine(
                            WORDS.programIds(),
                            moments().optional(0.6),
                            consortia(),
                            new CostDomain().ranges().optional(0.3),
                            Arbitraries.maps(Draw.keys(), new CostDomain().ranges())
                                    .ofMaxSize(2),
                            Arbitraries.maps(
                                            Arbitraries.of(Payer.GOVERNMENT, Payer.LARGE_ENTERPRISE),
                                            new FundingDomain().shares())
                                    .ofMaxSize(2),
                            documents().list().ofMaxSize(3).uniqueElements(SubmittedDocument::key),
                            Draw.facts(STATED))
                    .as((program, submitted, consortium, shared, grants, shares, documents, statements) ->
                            new Application(
                                    program,
                                    submitted,
                                    consortium,
                                    shared,
                                    grants,
                                    shares,
                                    documents.stream()
                                            .map(document -> belonging(document, consortium))
                                            .toList(),
                                    statements));
            return Arbitraries.frequencyOf(
                    Tuple.of(2, any),
                    Tuple.of(1, EligibilityDomain.officialCases().map(EligibilityCase::known)));
        });
    }

    private static SubmittedDocument belonging(SubmittedDocument document, Consortium consortium) {
        return new SubmittedDocument(
                document.key(),
                document.company()
                        .flatMap(any ->
                                consortium.members().stream().map(Member::id).findFirst()),
                document.handedIn(),
                document.issued(),
                document.years());
    }
}
