package io.github.smartfactory.support.testkit.sample;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * For each official program an application that meets all that the announcement asks for, at every stage, written down by
 * hand; and the changes that a test makes to it, one at a time.
 *
 * <p>Adopters are {@code A1} and so on, {@code L} leads, {@code U} only uses the shared system, {@code S} supplies. Of each
 * company everything is known that a rule may turn on.
 */
public final class Applications {
    private Applications() {}

    /**
     * An application to a program, such as {@code 2021/robot}, that meets everything.
     *
     * @param program the id of the program
     * @return the application
     */
    public static Application satisfied(String program) {
        return SatisfiedApplications.to(program);
    }

    // ---- Companies and members ----

    /**
     * A small manufacturer without projects of which all is as the rules like it.
     *
     * @param id its id
     * @return the company
     */
    public static Company manufacturer(String id) {
        return Company.builder()
                .id(id)
                .addSizes(SizeClass.SMALL)
                .industry(Ksic.of("C29"))
                .state(BusinessState.OPERATING)
                .level(SmartLevel.INTERMEDIATE_2)
                .projects(List.of())
                .build()
                .having(
                        Trait.NATIONAL_TAX_PAID,
                        Trait.LOCAL_TAX_PAID,
                        Trait.INTEROPERABLE,
                        Trait.LEADERSHIP_COURSE,
                        Trait.STAFF_COURSE)
                .lacking(
                        Trait.RESTRICTED_BY_NOTICE,
                        Trait.PLEASURE_BUSINESS,
                        Trait.UNWHOLESOME_GOODS,
                        Trait.CAPABILITY_PROGRAM,
                        Trait.MEISTER_PROGRAM);
    }

    /**
     * A software house in the supplier pool.
     *
     * @param id its id
     * @return the company
     */
    public static Company supplying(String id) {
        return manufacturer(id).withIndustry(Ksic.of("J58")).having(Trait.SUPPLIER_POOL);
    }

    /**
     * A supplier from the pool.
     *
     * @param id its id
     * @return the member
     */
    public static Member supplier(String id) {
        return Member.of(supplying(id), Role.SUPPLIER);
    }

    /**
     * An adopter that builds.
     *
     * @param id its id
     * @param type the type that it wishes
     * @return the member
     */
    public static Member adopter(String id, SupportType type) {
        return member(Role.ADOPTER, type, manufacturer(id));
    }

    static Member adopter(String id, SupportType type, UnaryOperator<Company> change) {
        return member(Role.ADOPTER, type, change.apply(manufacturer(id)));
    }

    /**
     * A member, with a cost where it builds.
     *
     * @param role its role
     * @param type the type that it wishes
     * @param company the company
     * @return the member
     */
    public static Member member(Role role, SupportType type, Company company) {
        return Member.of(company, role).withType(type);
    }

    // ---- Applications ----

    /**
     * A moment of Korean time.
     *
     * @param koreanTime the time, such as {@code 2021-04-15T10:00}
     * @return the moment
     */
    public static Instant at(String koreanTime) {
        return LocalDateTime.parse(koreanTime).atZone(RecruitmentWindow.ZONE).toInstant();
    }

    // ---- Changes ----

    /**
     * Another fact of a company.
     *
     * @param id its id
     * @param change what becomes of it
     * @return the change
     */
    public static UnaryOperator<Application> company(String id, UnaryOperator<Company> change) {
        return application ->
                application.replacing(change.apply(find(application, id).company()));
    }

    /**
     * Another fact of a member.
     *
     * @param id its id
     * @param change what becomes of it
     * @return the change
     */
    public static UnaryOperator<Application> member(String id, UnaryOperator<Member> change) {
        return application -> application.replacing(change.apply(find(application, id)));
    }

    private static Member find(Application application, String id) {
        return application.consortium().find(id).orElseThrow();
    }

    /**
     * Traits of a company of which nothing is known.
     *
     * @param id its id
     * @param traits the traits
     * @return the change
     */
    public static UnaryOperator<Application> notKnowing(String id, Trait... traits) {
        return company(id, it -> forgetting(it, traits));
    }

    /**
     * A company of which some traits are not known any more.
     *
     * @param company the company
     * @param traits the traits
     * @return the company
     */
    public static Company forgetting(Company company, Trait... traits) {
        Map<Trait, Boolean> left = new LinkedHashMap<>(company.traits());
        Arrays.asList(traits).forEach(left::remove);
        return company.withTraits(left);
    }

    /**
     * Statements that are not made any more.
     *
     * @param traits what they state
     * @return the change
     */
    public static UnaryOperator<Application> silentOn(Trait... traits) {
        return application -> {
            Map<Trait, Boolean> left = new LinkedHashMap<>(application.statements());
            Arrays.asList(traits).forEach(left::remove);
            return application.withStatements(left);
        };
    }

    /**
     * Statements that are made.
     *
     * @param traits what they state
     * @return the change
     */
    public static UnaryOperator<Application> stating(Trait... traits) {
        return application -> application.stating(traits);
    }

    /**
     * Statements that something does not hold.
     *
     * @param traits what they deny
     * @return the change
     */
    public static UnaryOperator<Application> denying(Trait... traits) {
        return application -> application.denying(traits);
    }

    /**
     * Another time at which it is handed in.
     *
     * @param koreanTime the time, such as {@code 2021-04-15T10:00}
     * @return the change
     */
    public static UnaryOperator<Application> submitted(String koreanTime) {
        return application -> application.withSubmitted(at(koreanTime));
    }

    /**
     * It is not handed in yet.
     *
     * @return the change
     */
    public static UnaryOperator<Application> notYetSubmitted() {
        return application -> application.withSubmitted(Optional.empty());
    }

    /**
     * A company is no member any more, and its documents are gone.
     *
     * @param ids the ids of the companies
     * @return the change
     */
    public static UnaryOperator<Application> without(String... ids) {
        return application -> application
                .withDocuments(application.documents().stream()
                        .filter(document -> document.company().stream().noneMatch(Arrays.asList(ids)::contains))
                        .toList())
                .withConsortium(application.consortium().without(Arrays.asList(ids)));
    }

    /**
     * More members, with what members of a general cluster of 2021 hand in.
     *
     * @param members the members
     * @return the change
     */
    public static UnaryOperator<Application> joinedBy(Member... members) {
        return application -> {
            Application more =
                    application.withConsortium(application.consortium().and(members));
            return more.withDocuments(Stream.concat(
                            more.documents().stream(),
                            Arrays.stream(members).flatMap(SatisfiedApplications::papersOf2021))
                    .toList());
        };
    }

    /**
     * Another type that a member wishes.
     *
     * @param id its id
     * @param type the type
     * @return the change
     */
    public static UnaryOperator<Application> wishing(String id, SupportType type) {
        return member(id, it -> it.withType(type));
    }

    /**
     * A document is handed in, or another in its place.
     *
     * @param document the document
     * @return the change
     */
    public static UnaryOperator<Application> handing(SubmittedDocument document) {
        return application -> application.handing(document);
    }

    /**
     * A document of the consortium, or of one company, of which nothing is known.
     *
     * @param unknown the document
     * @return the change
     */
    public static UnaryOperator<Application> notKnowing(SubmittedDocument unknown) {
        return application -> application.withDocuments(application.documents().stream()
                .filter(document -> !document.key().equals(unknown.key())
                        || !document.company().equals(unknown.company()))
                .toList());
    }

    /**
     * One change after the other.
     *
     * @param changes the changes
     * @return the change
     */
    @SafeVarargs
    public static UnaryOperator<Application> all(UnaryOperator<Application>... changes) {
        return application -> {
            Application now = application;
            for (UnaryOperator<Application> change : changes) {
                now = change.apply(now);
            }
            return now;
        };
    }

    /**
     * A completed project of a program, with the level that it reached.
     *
     * @param program the id of the program
     * @param type the type
     * @param selected the day of the selection
     * @param completed the day of the completion
     * @param reached the level
     * @return the project
     */
    public static PriorProject completed(
            String program, SupportType type, String selected, String completed, SmartLevel reached) {
        return underWay(program, type, selected)
                .completedOn(LocalDate.parse(completed))
                .reaching(reached);
    }

    /**
     * A project of a program that is not completed.
     *
     * @param program the id of the program
     * @param type the type
     * @param selected the day of the selection
     * @return the project
     */
    public static PriorProject underWay(String program, SupportType type, String selected) {
        return PriorProject.underWay(ProgramId.parse(program), type, LocalDate.parse(selected));
    }
}
