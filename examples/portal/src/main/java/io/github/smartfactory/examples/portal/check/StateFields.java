package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.program.Catalog;
import io.javalin.http.HttpStatus;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check as the fields of a form: the documents are those of the library. */
final class StateFields {

    static final String APPLICATION = "application";
    static final String STAGE = "stage";
    private static final String ASIDE = "aside";
    private static final String BEFORE = "before";

    private final JsonFormat<Application> document;
    private final JsonFormat<Application> applications;
    private final JsonFormat<List<Unknown>> unknowns;

    /** The fields of checks of the programs of a catalog. */
    StateFields(Catalog catalog) {
        JsonStyle style = JsonStyle.STANDARD.knowing(catalog);
        this.document = JsonFormat.APPLICATION.with(style).withMaxLength(Limits.REQUEST);
        this.applications = document.compact();
        this.unknowns = JsonFormat.listOf(Unknown.class).with(style).compact().withMaxLength(Limits.REQUEST);
    }

    /** The check that was sent; what cannot be read is refused. */
    CheckState read(Form form) {
        Application application = bounded(applications.read(form.raw(APPLICATION)));
        Optional<Application> before =
                sent(form, BEFORE).map(applications::read).map(StateFields::bounded);
        List<Unknown> aside = sent(form, ASIDE).map(unknowns::read).orElse(List.of());
        return new CheckState(application, stage(form), aside, before);
    }

    private static Optional<String> sent(Form form, String field) {
        return Optional.of(form.raw(field)).filter(text -> !text.isEmpty());
    }

    /** The stage that was chosen; the first if none was. */
    static Stage stage(Form form) {
        return form.choice(STAGE, Stage::of).orElse(Stage.APPLICATION);
    }

    /** The fields of a check. */
    Map<String, String> of(CheckState state) {
        Map<String, String> fields = new HashMap<>();
        fields.put(APPLICATION, applications.write(state.application()));
        fields.put(STAGE, state.stage().key());
        if (!state.aside().isEmpty()) {
            fields.put(ASIDE, unknowns.write(state.aside()));
        }
        state.before().ifPresent(before -> fields.put(BEFORE, applications.write(before)));
        return fields;
    }

    /** An application as a file for whoever made it. */
    String write(Application application) {
        return document.write(application);
    }

    /** An application from a file. */
    Application read(InputStream json) {
        return bounded(document.read(json));
    }

    /** An application that is not larger than what is taken. */
    static Application bounded(Application application) {
        int members = application.consortium().members().size();
        if (members > Limits.MEMBERS) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "check.refused.members", Limits.MEMBERS, members);
        }
        return application;
    }
}
