package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the answers of an application say, in words.
 *
 * @param application the application
 * @param words the words
 */
record Saying(Application application, Words words) {

    /** What an application says of a fact that it knows. */
    String of(Unknown fact) {
        return switch (fact.kind()) {
            case SIZE -> size(company(fact));
            case INDUSTRY -> company(fact).industry().orElseThrow().code();
            case STATE -> words.text(company(fact).state().orElseThrow().label());
            case LEVEL -> words.text(company(fact).level().orElseThrow().label());
            case PROJECTS -> projects(company(fact).projects().orElseThrow());
            case TRAIT -> yesOrNo(company(fact).traits(), fact);
            case TYPE -> words.text(member(fact).type().orElseThrow().label());
            case COST -> {
                ProjectCost least = member(fact).cost().orElseThrow().least();
                yield range(least.base(), member(fact).cost().get().most().map(ProjectCost::base));
            }
            case SUBMITTED ->
                Figure.of(LocalDateTime.ofInstant(application.submitted().orElseThrow(), RecruitmentWindow.ZONE))
                        .render(words.language());
            case SHARED_COST -> range(application.sharedSystem().orElseThrow());
            case GRANT_COST -> range(application.grantCosts().get(fact.key().orElseThrow()));
            case STATEMENT -> yesOrNo(application.statements(), fact);
            case DOCUMENT -> words.say(document(fact).handedIn() ? "check.yes" : "check.no");
            case DOCUMENT_DATE -> words.day(document(fact).issued().orElseThrow());
            case DOCUMENT_YEARS ->
                document(fact).years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        };
    }

    /** The sizes that are left, and the sales that may have ruled out others. */
    private String size(Company company) {
        Set<SizeClass> left = company.sizes();
        String sizes = left.size() == SizeClass.values().length
                ? ""
                : left.stream()
                        .map(SizeClass::label)
                        .map(words::text)
                        .collect(Collectors.joining(words.say("check.or")));
        String sales = company.meanSales()
                .map(it -> words.say("check.size.mean-sales") + " " + words.text(it))
                .orElse("");
        return Stream.of(sizes, sales).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }

    private String yesOrNo(Map<Trait, Boolean> traits, Unknown fact) {
        Trait trait = new Trait(fact.key().orElseThrow(), fact.label().orElseThrow());
        return words.say(traits.getOrDefault(trait, false) ? "check.yes" : "check.no");
    }

    private String projects(List<PriorProject> projects) {
        return projects.isEmpty()
                ? words.say("check.no-projects")
                : projects.stream().map(this::project).collect(Collectors.joining("; "));
    }

    private String project(PriorProject project) {
        String completed = project.completed().map(words::day).orElseGet(() -> words.say("check.under-way"));
        String what = project.program() + " " + words.text(project.type().label()) + ", "
                + words.day(project.selected()) + " ~ " + completed;
        return project.reached()
                .map(level -> what + ", " + words.text(level.label()))
                .orElse(what);
    }

    private String range(WonRange range) {
        return range(range.least(), range.most());
    }

    private String range(Won least, Optional<Won> most) {
        if (most.filter(least::equals).isPresent()) {
            return words.text(least);
        }
        return words.text(least) + " ~ " + most.map(words::text).orElse("");
    }

    private Member member(Unknown fact) {
        return application.consortium().find(fact.company().orElseThrow()).orElseThrow();
    }

    private Company company(Unknown fact) {
        return member(fact).company();
    }

    private SubmittedDocument document(Unknown fact) {
        return application.documents().stream()
                .filter(document -> Forgetting.isOf(document, fact))
                .findFirst()
                .orElseThrow();
    }
}
