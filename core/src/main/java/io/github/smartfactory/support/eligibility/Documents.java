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

    /** Whether it is handed in and in order. */
    static Truth truth(Situation situation, RequiredDocument required, Optional<String> company) {
        SubmittedDocument document = situation.find(required.key(), company);
        if (document == null) {
            return Truth.UNKNOWN;
        }
        if (!document.handedIn()) {
            return Truth.NO;
        }
        return isFresh(required, document.issued(), situation.day()).and(covers(required, document.years()));
    }

    private static Truth isFresh(RequiredDocument required, Optional<LocalDate> issued, Optional<LocalDate> day) {
        if (required.maxAgeMonths().isEmpty()) {
            return Truth.YES;
        }
        return issued.isEmpty() || day.isEmpty() ? Truth.UNKNOWN : Truth.of(isFresh(required, issued.get(), day.get()));
    }

    private static Truth covers(RequiredDocument required, List<Integer> years) {
        if (required.years().isEmpty()) {
            return Truth.YES;
        }
        return years.isEmpty() ? Truth.UNKNOWN : Truth.of(years.containsAll(required.years()));
    }

    /** Whether it is handed in and in order, and what that turns on. */
    static Check check(Situation situation, RequiredDocument required, Optional<String> company) {
        Truth truth = truth(situation, required, company);
        return truth == Truth.UNKNOWN
                ? Check.all(parts(situation, required, company))
                : Check.known(truth == Truth.YES);
    }

    /** That it is there, that it is fresh and that it covers the years, where neither is known to fail. */
    private static List<Check> parts(Situation situation, RequiredDocument required, Optional<String> company) {
        Optional<SubmittedDocument> known = situation.document(required.key(), company);
        List<Check> parts = new ArrayList<>();
        parts.add(Check.of(
                known.isPresent() ? Truth.YES : Truth.UNKNOWN,
                () -> Unknown.document(Unknown.Kind.DOCUMENT, company, required)));
        Optional<LocalDate> issued = known.flatMap(SubmittedDocument::issued);
        if (isFresh(required, issued, situation.day()) == Truth.UNKNOWN) {
            parts.add(age(situation, required, company, issued));
        }
        parts.add(Check.of(
                covers(required, known.map(SubmittedDocument::years).orElse(List.of())),
                () -> Unknown.document(Unknown.Kind.DOCUMENT_YEARS, company, required)));
        return parts;
    }

    /** That it is fresh, where the day of issue or that of the application is unknown. */
    private static Check age(
            Situation situation, RequiredDocument required, Optional<String> company, Optional<LocalDate> issued) {
        Unknown date = Unknown.document(Unknown.Kind.DOCUMENT_DATE, company, required);
        Unknown submitted = Unknown.ofApplication(Unknown.Kind.SUBMITTED);
        if (issued.isPresent()) {
            return Check.open(submitted);
        }
        if (situation.day().isPresent()) {
            return Check.open(date);
        }
        return new Check(Truth.UNKNOWN, List.of(new Pivot(date, false, false), new Pivot(submitted, false, false)));
    }

    /** Issued on or before the day, and not so many months earlier: to the day, by the calendar. */
    static boolean isFresh(RequiredDocument required, LocalDate issued, LocalDate day) {
        Optional<Integer> months = required.maxAgeMonths();
        return !issued.isAfter(day)
                && (months.isEmpty() || !issued.plusMonths(months.get()).isBefore(day));
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
