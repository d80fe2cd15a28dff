package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What makes an application eligible that is not. */
final class RepairDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    /**
     * Repairs of something that does not hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.Amend> amends() {
        return Combinators.combine(
                        new ConditionDomain().rules(),
                        new ConditionDomain().conditions(),
                        Draw.texts().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        WORDS.supportTypes().list().ofMaxSize(2))
                .as(Repair.Amend::new);
    }

    /**
     * Repairs by members that join.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.Join> joins() {
        ConsortiumDomain consortia = new ConsortiumDomain();
        return Combinators.combine(
                        new ConditionDomain().rules(),
                        RequirementDomain.some(consortia.members()),
                        consortia.documents().list().ofMaxSize(2))
                .as(Repair.Join::new);
    }

    /**
     * Repairs by members that leave.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.LeaveOut> leaving() {
        return Combinators.combine(new ConditionDomain().rules(), RequirementDomain.some(Draw.texts()))
                .as(Repair.LeaveOut::new);
    }

    /**
     * Repairs by another day.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair.SubmitLater> later() {
        return Combinators.combine(new ConditionDomain().rules(), Draw.days(), new ScheduleDomain().windows())
                .as((rule, day, window) -> new Repair.SubmitLater(
                        rule, day.atStartOfDay(RecruitmentWindow.ZONE).toInstant(), window));
    }

    /**
     * Repairs of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repair> repairs() {
        return Arbitraries.oneOf(amends(), joins(), leaving(), later());
    }

    /**
     * Repairs of applications as far as they can be repaired.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Repairs> allRepairs() {
        return new AssessmentDomain().assessments().map(Assessment::repairs);
    }
}
