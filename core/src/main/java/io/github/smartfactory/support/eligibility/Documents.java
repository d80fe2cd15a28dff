package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a document is handed in and in order. */
final class Documents {

    private Documents() {}

    static Check check(Situation situation, RequiredDocument required, Optional<String> company) {
        Optional<SubmittedDocument> known = situation.document(required.key(), company);
        if (known.isPresent() && !known.get().handedIn()) {
            return Check.known(false);
        }
        List<Check> checks = new ArrayList<>();
        checks.add(
                known.isPresent()
                        ? Check.known(true)
                        : Check.open(Unknown.document(Unknown.Kind.DOCUMENT, company, required)));
        if (required.maxAgeMonths().isPresent()) {
            checks.add(age(situation, required, company, known.flatMap(SubmittedDocument::issued)));
        }
        if (!required.years().isEmpty()) {
            List<Integer> covered = known.map(SubmittedDocument::years).orElse(List.of());
            Truth enough = covered.isEmpty() ? Truth.UNKNOWN : Truth.of(covered.containsAll(required.years()));
            checks.add(Check.of(enough, () -> Unknown.document(Unknown.Kind.DOCUMENT_YEARS, company, required)));
        }
        return Check.all(checks);
    }

    private static Check age(
            Situation situation, RequiredDocument required, Optional<String> company, Optional<LocalDate> issued) {
        Unknown date = Unknown.document(Unknown.Kind.DOCUMENT_DATE, company, required);
        Unknown submitted = Unknown.ofApplication(Unknown.Kind.SUBMITTED);
        Optional<LocalDate> day = situation.application().day();
        if (issued.isPresent() && day.isPresent()) {
            return Check.known(isFresh(required, issued.get(), day.get()));
        }
        if (issued.isPresent()) {
            return Check.open(submitted);
        }
        if (day.isPresent()) {
            return Check.open(date);
        }
        return new Check(Truth.UNKNOWN, List.of(new Pivot(date, false, false), new Pivot(submitted, false, false)));
    }

    /** Issued on or before the day, and not so many months earlier: to the day, by the calendar. */
    static boolean isFresh(RequiredDocument required, LocalDate issued, LocalDate day) {
        return !issued.isAfter(day)
                && required.maxAgeMonths()
                        .map(months -> !issued.plusMonths(months).isBefore(day))
                        .orElse(true);
    }

    static Application mended(
            Application application, RequiredDocument required, Optional<String> company, boolean holds) {
        SubmittedDocument document =
                new SubmittedDocument(required.key(), company, true, application.day(), required.years());
        return application.handing(holds ? document : document.missing());
    }

    /** The keys of the documents that a condition asks for. */
    static Stream<String> keys(Condition condition) {
        if (condition instanceof Condition.HandedIn handedIn) {
            return Stream.of(handedIn.document().key());
        }
        if (condition instanceof Condition.Every every) {
            return keys(every.requirement());
        }
        if (condition instanceof Condition.AtLeast least) {
            return least.requirement().stream().flatMap(Documents::keys);
        }
        if (condition instanceof Condition.AtMost most) {
            return most.requirement().stream().flatMap(Documents::keys);
        }
        if (condition instanceof Condition.AtLeastShare share) {
            return keys(share.requirement());
        }
        if (condition instanceof Condition.MoreThanShare share) {
            return keys(share.requirement());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(Documents::keys);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(Documents::keys);
        }
        return condition instanceof Condition.Not not ? keys(not.part()) : Stream.empty();
    }

    private static Stream<String> keys(Requirement requirement) {
        if (requirement instanceof Requirement.HandedIn handedIn) {
            return Stream.of(handedIn.document().key());
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().flatMap(Documents::keys);
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().stream().flatMap(Documents::keys);
        }
        return requirement instanceof Requirement.Not not ? keys(not.part()) : Stream.empty();
    }
}
