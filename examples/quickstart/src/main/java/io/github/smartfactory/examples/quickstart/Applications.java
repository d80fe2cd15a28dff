package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a case to the assessment that the library makes of it. */
final class Applications {

    private final Catalog catalog;

    Applications(Catalog catalog) {
        this.catalog = catalog;
    }

    Assessment assess(String programId, Case.Applying applying) {
        Program program = catalog.program(programId);
        return program.assess(
                application(program, applying), applying.stage().map(Stage::of).orElse(Stage.APPLICATION));
    }

    static Application application(Program program, Case.Applying applying) {
        return Application.builder()
                .program(program.id())
                .submitted(applying.submitted().map(moment -> moment.toInstant()))
                .consortium(new Consortium(applying.members().stream()
                        .map(member -> member(program, member))
                        .toList()))
                .sharedSystem(applying.sharedSystem().map(Applications::range))
                .putAllGrantCosts(grants(applying))
                .addAllDocuments(applying.documents().orElse(List.of()).stream()
                        .map(Applications::document)
                        .toList())
                .putAllStatements(traits(program, applying.statements()))
                .build();
    }

    private static WonRange range(Case.Amount amount) {
        return new WonRange(amount.least(), amount.most());
    }

    private static Map<String, WonRange> grants(Case.Applying applying) {
        Map<String, WonRange> grants = new LinkedHashMap<>();
        applying.grants().orElse(Map.of()).forEach((key, amount) -> grants.put(key, range(amount)));
        return grants;
    }

    private static Member member(Program program, Case.Applicant applicant) {
        return Member.builder()
                .company(company(program, applicant))
                .addAllRoles(applicant.roles().stream().map(Role::of).toList())
                .type(applicant.type().map(program::type))
                .cost(applicant
                        .cost()
                        .map(cost -> new CostRange(
                                ProjectCost.of(cost.least()), cost.most().map(ProjectCost::of))))
                .supportAtMost(applicant.supportAtMost())
                .build();
    }

    private static Company company(Program program, Case.Applicant applicant) {
        return Company.builder()
                .id(applicant.id())
                .addAllSizes(applicant.sizes().orElse(List.of()).stream()
                        .map(SizeClass::of)
                        .toList())
                .industry(applicant.industry().map(Ksic::of))
                .product(applicant.product())
                .meanSales(applicant.meanSales())
                .state(applicant.state().map(BusinessState::of))
                .level(applicant.level().map(SmartLevel::of))
                .projects(applicant
                        .projects()
                        .map(projects ->
                                projects.stream().map(Applications::project).toList()))
                .putAllTraits(traits(program, applicant.traits()))
                .build()
                .narrowedBy(OfficialCatalog.smallEnterprise());
    }

    private static PriorProject project(Case.Project project) {
        return new PriorProject(
                ProgramId.parse(project.program()),
                type(project.type()),
                project.selected(),
                project.completed(),
                project.reached().map(SmartLevel::of));
    }

    /** A tier, or a type of a year that had others. */
    private static SupportType type(String key) {
        return Arrays.stream(Tier.values())
                .<SupportType>map(tier -> tier)
                .filter(tier -> tier.key().equals(key))
                .findFirst()
                .orElseGet(() -> Variant.of(key, key, key));
    }

    private static SubmittedDocument document(Case.Document document) {
        return new SubmittedDocument(
                document.key(),
                document.company(),
                document.handedIn(),
                document.issued(),
                document.years().orElse(List.of()));
    }

    private static Map<Trait, Boolean> traits(Program program, Optional<Map<String, Boolean>> named) {
        List<Trait> known = Traits.known(program);
        Map<Trait, Boolean> traits = new LinkedHashMap<>();
        named.orElse(Map.of()).forEach((key, holds) -> traits.put(Traits.of(known, key), holds));
        return traits;
    }
}
