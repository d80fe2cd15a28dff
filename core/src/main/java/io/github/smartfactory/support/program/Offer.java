package io.github.smartfactory.support.program;

import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a program offers to one support type.
 *
 * @param type the support type
 * @param terms who pays what; nothing if the documents do not state it
 * @param period how long a project may take, if stated
 * @param target the smart level that it aims at, if stated
 * @param coordinator whether a coordinator accompanies it, if stated
 * @param applicants who hands in the application, if stated
 * @param content what is supported
 * @param succeeds the type of the year before that it comes from, where the types changed
 * @param grounds what states that the program offers the type
 */
@Value.Builder
@Built
public record Offer(
        SupportType type,
        Optional<FundingTerms> terms,
        Optional<ProjectPeriod> period,
        Optional<TargetLevel> target,
        Optional<Cited<CoordinatorUse>> coordinator,
        Optional<Cited<ApplicantForm>> applicants,
        List<Statement> content,
        Optional<Cited<SupportType>> succeeds,
        Grounds grounds)
        implements WithOffer {

    /** Copies the list. */
    public Offer {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(coordinator, "coordinator");
        Objects.requireNonNull(applicants, "applicants");
        content = List.copyOf(Objects.requireNonNull(content, "content"));
        Objects.requireNonNull(succeeds, "succeeds");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * An offer of which the money is stated.
     *
     * @param type the support type
     * @param terms who pays what
     * @param grounds what states that the program offers the type
     * @return the offer
     */
    public static Offer of(SupportType type, FundingTerms terms, Grounds grounds) {
        return builder().type(type).terms(terms).grounds(grounds).build();
    }

    /**
     * An offer of which no money is stated.
     *
     * @param type the support type
     * @param grounds what states that the program offers the type
     * @return the offer
     */
    public static Offer of(SupportType type, Grounds grounds) {
        return builder().type(type).grounds(grounds).build();
    }

    /**
     * Begins an offer.
     *
     * @return a builder
     */
    public static OfferBuilder builder() {
        return new OfferBuilder();
    }
}
