package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything of a program that an application is assessed by: every look-up is done, what is left is checking.
 *
 * <p>A program gives it: {@link io.github.smartfactory.support.program.Program#ruleBook() Program.ruleBook}.
 * {@link #assess(Application)} makes an {@link Assessment}.
 *
 * @param program the program
 * @param name what it is called
 * @param types the support types that it offers; not empty
 * @param terms the terms of the types of which they are stated
 * @param cluster how it pays for clusters; nothing if it does not
 * @param rules its rules, in the order in which they are to be read; no key twice
 */
public record RuleBook(
        ProgramId program,
        Name name,
        List<SupportType> types,
        Map<SupportType, FundingTerms> terms,
        Optional<ClusterScheme> cluster,
        List<Rule> rules) {

    /** Checks that no rule is there twice. */
    public RuleBook {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(name, "name");
        types = Checks.notEmpty(types, "support types of " + program);
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(terms, "terms")));
        Objects.requireNonNull(cluster, "cluster");
        rules = Checks.distinct(rules, Rule::key, "rules of " + program);
    }

    /**
     * The rule with a key.
     *
     * @param key the key
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public Rule rule(String key) {
        return Checks.withKey(rules.toArray(Rule[]::new), Rule::key, key, "rule of " + program);
    }

    /**
     * The rules that an application must meet at a stage.
     *
     * @param stage the stage
     * @return those that are due by then, without recommendations and clawbacks
     */
    public List<Rule> required(Stage stage) {
        Objects.requireNonNull(stage, "stage");
        return rules.stream()
                .filter(rule -> rule.kind().isRequired() && rule.due().compareTo(stage) <= 0)
                .toList();
    }

    /**
     * What is known of an application when it is handed in.
     *
     * @param application the application
     * @return the assessment
     * @throws IllegalArgumentException if it is one to another program, or chooses a share outside its bounds
     */
    public Assessment assess(Application application) {
        return assess(application, Stage.APPLICATION);
    }

    /**
     * What is known of an application at a stage.
     *
     * @param application the application
     * @param stage the stage: whatever is due by then must be met
     * @return the assessment
     * @throws IllegalArgumentException if it is one to another program, or chooses a share outside its bounds
     */
    public Assessment assess(Application application, Stage stage) {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(stage, "stage");
        if (!application.program().equals(program)) {
            throw new IllegalArgumentException(
                    "application is one to " + application.program() + ", not to " + program);
        }
        return Assessment.of(this, Situation.of(application, types), stage);
    }
}
