package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Optional;

/** What is refused of rules, documents, questions and repairs. */
final class EligibilityRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(RequiredDocument.class, "key");
        key(Rule.class, "key");
        key(Question.Choice.class, "key");
        negative(SupportRange.class, "least");
        within(RequiredDocument.class, "maxAgeMonths", 1, 120);
        within(Requirement.CompletedProjects.class, "least", 0, 1_000);
        within(Condition.AtLeast.class, "number", 1, 1_000_000);
        within(Condition.AtMost.class, "number", 0, 1_000_000);
        part(
                Requirement.CompletedProjects.class,
                "most",
                it -> Optional.of(it.least() - 1),
                it -> List.of("from " + it.least() + " to 1000", ": " + (it.least() - 1)));
        value(Condition.MoreThanShare.class, "share", Share.ONE, "no more than the whole");
        empty(RequiredDocument.class, "from");
        empty(Requirement.SizeIn.class, "sizes");
        empty(Requirement.IndustryIn.class, "industries");
        empty(Requirement.InState.class, "states");
        empty(Requirement.TypeIn.class, "types");
        empty(Requirement.AllOf.class, "parts");
        empty(Requirement.AnyOf.class, "parts");
        empty(RuleBook.class, "types");
        empty(Repair.LeaveOut.class, "companies");
        empty(Repair.Join.class, "members");
        empty(Condition.Every.class, "roles");
        empty(Condition.AtLeast.class, "roles");
        empty(Condition.AtMost.class, "roles");
        empty(Condition.AtLeastShare.class, "roles");
        empty(Condition.MoreThanShare.class, "roles");
        empty(Condition.AllOf.class, "parts");
        empty(Condition.AnyOf.class, "parts");
        twice(RequiredDocument.class, "years", RequiredDocument::years, year -> year);
        twice(RequiredDocument.class, "exempt", RequiredDocument::exempt, Trait::key);
        twice(RuleBook.class, "rules", RuleBook::rules, Rule::key);
        twice(SupportRange.class, "movedBy", SupportRange::movedBy, unknown -> unknown);
        twice(Repairs.class, "beyond", Repairs::beyond, Rule::key);
        twice(Question.class, "rules", Question::rules, rule -> rule);
        twice(Question.class, "choices", Question::choices, Question.Choice::key);
        moment(Repair.SubmitLater.class, "at");
    }

    @Override
    void together() {
        part(
                RequiredDocument.class,
                "exempt",
                it -> !it.each(),
                it -> List.of(Trait.STAR),
                it -> List.of(it.key(), Trait.STAR.key()));
        part(
                Unknown.class,
                "kind",
                it -> it.key().isEmpty() && it.company().isPresent(),
                it -> Unknown.Kind.SUBMITTED,
                it -> List.of("whole application", it.company().orElseThrow()));
        part(
                Unknown.class,
                "key",
                it -> it.key().isPresent(),
                it -> Optional.empty(),
                it -> List.of("a key and a name", it.label().orElseThrow().toString()));
        part(
                Check.class,
                "pivots",
                it -> it.truth() == Truth.UNKNOWN,
                it -> List.of(),
                it -> List.of("unknown turns on something", Truth.UNKNOWN.toString()));
        part(
                SupportRange.class,
                "movedBy",
                it -> !it.movedBy().isEmpty(),
                it -> List.of(),
                it -> List.of(it.least().toString(), "moved by"));
        part(
                Question.class,
                "rules",
                it -> !it.movesMoney(),
                it -> List.of(),
                it -> List.of("must matter", it.unknown().toString()));
        part(Condition.AtLeast.class, "number", it -> -7, it -> List.of("from 1 to 1000000", "-7"));
        part(
                Unknown.class,
                "kind",
                it -> it.key().isEmpty() && it.company().isPresent(),
                it -> Unknown.Kind.TRAIT,
                it -> List.of("has a key", "missing"));
    }
}
