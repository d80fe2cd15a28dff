package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.testkit.domain.ApplicationMaker;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.YesNoCase;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Which questions are asked, held against trying all answers. */
@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
class QuestionPropertyTest {

    @Provide
    Arbitrary<EligibilityCase> official() {
        return EligibilityDomain.officialCases();
    }

    /** What every way to answer all open facts comes to. */
    private static List<Assessment> completions(YesNoCase given) {
        List<Assessment> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << given.open().size(); bits++) {
            all.add(given.book().assess(given.completed(bits)));
        }
        return all;
    }

    @Property(tries = 300)
    void aVerdictIsOpenIfAndOnlyIfAnswersDisagree(@ForAll YesNoCase given) {
        Assessment assessment = given.book().assess(given.known());
        List<Assessment> all = completions(given);
        for (Finding finding : assessment.all()) {
            Set<Verdict> verdicts = all.stream()
                    .map(each -> each.finding(finding.rule().key()).verdict())
                    .collect(Collectors.toSet());
            assertThat(verdicts).doesNotContain(Verdict.UNDETERMINED);
            assertThat(finding.verdict())
                    .as("%s %s", finding.rule().key(), finding.rule().condition())
                    .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNDETERMINED);
        }
    }

    @Property(tries = 300)
    void theSupportLiesExactlyBetweenTheEndsOfAllAnswers(@ForAll YesNoCase given) {
        Optional<SupportRange> range = given.book().assess(given.known()).support();
        List<Won> supports = completions(given).stream()
                .flatMap(each -> each.support().stream())
                .map(SupportRange::least)
                .toList();
        if (range.isPresent()) {
            assertThat(range.get().least())
                    .isEqualTo(supports.stream().reduce(Won::min).orElseThrow());
            assertThat(range.get().most()).isEqualTo(supports.stream().reduce(Won::max));
        } else {
            assertThat(supports).isEmpty();
        }
    }

    @Property(tries = 300)
    void aFactIsAskedIfAndOnlyIfItAloneCanMakeADifference(@ForAll YesNoCase given) {
        Assessment assessment = given.book().assess(given.known());
        List<Assessment> all = completions(given);
        Map<String, Set<String>> bearing = new HashMap<>();
        Set<String> moving = new HashSet<>();
        for (int i = 0; i < given.open().size(); i++) {
            String fact = given.open().get(i).name();
            for (int bits = 0; bits < all.size(); bits++) {
                if ((bits & (1 << i)) == 0) {
                    Assessment one = all.get(bits);
                    Assessment other = all.get(bits | (1 << i));
                    for (Finding finding : one.findings()) {
                        String rule = finding.rule().key();
                        if (finding.verdict() != other.finding(rule).verdict()) {
                            bearing.computeIfAbsent(fact, it -> new TreeSet<>()).add(rule);
                        }
                    }
                    if (!one.support().equals(other.support())) {
                        moving.add(fact);
                    }
                }
            }
        }
        Map<String, Set<String>> asked = new HashMap<>();
        Set<String> askedForMoney = new HashSet<>();
        for (Question question : assessment.questions()) {
            if (!question.rules().isEmpty()) {
                asked.put(question.unknown().toString(), new TreeSet<>(question.rules()));
            }
            if (question.movesMoney()) {
                askedForMoney.add(question.unknown().toString());
            }
        }
        assertThat(asked).isEqualTo(bearing);
        assertThat(askedForMoney).isEqualTo(moving);
    }

    @Property(tries = 300)
    void aFactCanEndIfAndOnlyIfOneAnswerToItViolates(@ForAll YesNoCase given) {
        Assessment assessment = given.book().assess(given.known());
        Set<String> before = violated(assessment);
        Set<String> ending = new TreeSet<>();
        given.open().forEach(fact -> {
            for (boolean yes : List.of(false, true)) {
                Application answered = fact.answer(given.known(), yes);
                if (!violated(given.book().assess(answered)).equals(before)) {
                    ending.add(fact.name());
                }
            }
        });
        Set<String> said = new TreeSet<>();
        assessment.questions().stream()
                .filter(Question::canEnd)
                .forEach(question -> said.add(question.unknown().toString()));
        assertThat(said).isEqualTo(ending);
    }

    private static Set<String> violated(Assessment assessment) {
        return assessment.findings(Verdict.VIOLATED).stream()
                .map(finding -> finding.rule().key())
                .collect(Collectors.toSet());
    }

    // ---- Facts of any kind, asked by official rules ----

    @Property(tries = 150)
    void officialQuestionsCanEndIfAndOnlyIfOneAnswerViolates(@ForAll("official") EligibilityCase given) {
        Application known = given.known();
        Assessment assessment = given.assess(known);
        Set<String> before = violated(assessment);
        for (Question question : assessment.questions()) {
            boolean ends = false;
            for (Application answered : answers(given, known, question.unknown())) {
                ends |= !violated(given.assess(answered)).equals(before);
            }
            assertThat(question.canEnd())
                    .as("%s for %s", question.unknown(), question.rules())
                    .isEqualTo(ends);
        }
    }

    @Property(tries = 150)
    void everyOfficialQuestionMatters(@ForAll("official") EligibilityCase given) {
        Application known = given.known();
        Set<Unknown> asked =
                given.assess(known).questions().stream().map(Question::unknown).collect(Collectors.toSet());
        for (Member member : known.consortium().members()) {
            Unknown type = Unknown.ofCompany(Unknown.Kind.TYPE, member.id());
            if (member.bearsProject() && member.type().isEmpty() && !asked.contains(type)) {
                Set<List<Verdict>> verdicts = new HashSet<>();
                for (SupportType each : given.book().types()) {
                    verdicts.add(given
                            .assess(given.truth()
                                    .replacing(given.truth()
                                            .consortium()
                                            .find(member.id())
                                            .orElseThrow()
                                            .withType(each)))
                            .findings()
                            .stream()
                            .map(Finding::verdict)
                            .toList());
                }
                assertThat(verdicts).as("types of %s", member.id()).hasSize(1);
            }
        }
    }

    private static List<Application> answers(EligibilityCase given, Application known, Unknown unknown) {
        List<Application> answers = new ArrayList<>();
        Optional<Member> member =
                unknown.company().map(id -> known.consortium().find(id).orElseThrow());
        switch (unknown.kind()) {
            case SIZE ->
                company(member)
                        .sizes()
                        .forEach(size ->
                                answers.add(known.replacing(company(member).withSizes(size))));
            case INDUSTRY ->
                Ksic.sections().stream()
                        .flatMap(section -> section.divisions().stream())
                        .filter(each ->
                                company(member).industry().map(each::isWithin).orElse(true))
                        .filter(each -> each.code().charAt(0) != 'C'
                                || !Boolean.FALSE.equals(
                                        company(member).traits().get(Trait.MANUFACTURER)))
                        .forEach(each ->
                                answers.add(known.replacing(company(member).withIndustry(each))));
            case STATE -> {
                for (BusinessState state : BusinessState.values()) {
                    answers.add(known.replacing(company(member).withState(state)));
                }
            }
            case LEVEL -> {
                for (SmartLevel level : SmartLevel.values()) {
                    answers.add(known.replacing(company(member).withLevel(level)));
                }
            }
            case PROJECTS -> {
                LocalDate day = LocalDate.of(2000, 1, 1);
                answers.add(known.replacing(company(member).withProjects(List.of())));
                PriorProject open = PriorProject.underWay(given.program().id(), Tier.BASIC, day);
                answers.add(known.replacing(company(member).withProjects(List.of(open))));
                List<PriorProject> all = new ArrayList<>();
                for (SmartLevel level : SmartLevel.values()) {
                    all.add(open.completedOn(day).reaching(level));
                    all.add(open.completedOn(day).reaching(level));
                }
                answers.add(known.replacing(company(member).withProjects(all)));
            }
            case TRAIT -> {
                Trait trait = trait(unknown);
                answers.add(known.replacing(company(member).having(trait)));
                if (!trait.equals(Trait.MANUFACTURER)
                        || !company(member).is(trait).equals(Truth.YES)) {
                    answers.add(known.replacing(company(member).lacking(trait)));
                }
            }
            case TYPE ->
                given.book()
                        .types()
                        .forEach(type ->
                                answers.add(known.replacing(member.orElseThrow().withType(type))));
            case SUBMITTED -> {
                for (Instant moment : ApplicationMaker.moments(given.program())) {
                    answers.add(known.withSubmitted(moment));
                }
                // Any day on which a project was under way.
                known.consortium().members().stream()
                        .flatMap(applicant -> applicant.company().projects().stream())
                        .flatMap(List::stream)
                        .map(project -> project.selected()
                                .atStartOfDay(RecruitmentWindow.ZONE)
                                .toInstant())
                        .forEach(day -> answers.add(known.withSubmitted(day)));
            }
            case STATEMENT -> {
                answers.add(known.stating(trait(unknown)));
                answers.add(known.denying(trait(unknown)));
            }
            case DOCUMENT -> {
                SubmittedDocument there = document(known, unknown);
                answers.add(known.handing(there));
                answers.add(known.handing(there.missing()));
            }
            case DOCUMENT_DATE -> {
                SubmittedDocument there = document(known, unknown);
                answers.add(known.handing(there.issuedOn(LocalDate.of(1990, 1, 1))));
                known.day().ifPresent(day -> answers.add(known.handing(there.issuedOn(day))));
            }
            case DOCUMENT_YEARS -> {
                SubmittedDocument there = document(known, unknown);
                answers.add(known.handing(there.covering(List.of(1990))));
                answers.add(known.handing(there.covering(List.of(2019, 2020, 2021, 2022))));
            }
            case COST, SHARED_COST, GRANT_COST -> {
                // Nothing but money turns on an amount.
            }
        }
        return answers;
    }

    private static Company company(Optional<Member> member) {
        return member.orElseThrow().company();
    }

    private static Trait trait(Unknown unknown) {
        return new Trait(unknown.key().orElseThrow(), unknown.label().orElseThrow());
    }

    private static SubmittedDocument document(Application known, Unknown unknown) {
        String key = unknown.key().orElseThrow();
        return known.documents().stream()
                .filter(document ->
                        document.key().equals(key) && document.company().equals(unknown.company()))
                .findFirst()
                .orElse(new SubmittedDocument(key, unknown.company(), true, Optional.empty(), List.of()));
    }
}
