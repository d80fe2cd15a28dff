package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.javalin.http.HttpStatus;

/** How much is worked on at once: a document that is short enough to be read may still ask for too much. */
final class Bounds {

    private Bounds() {}

    static void check(Application application) {
        check("api.members", application.consortium().members().size(), Limits.MEMBERS);
        check("api.documents", application.documents().size(), Limits.DOCUMENTS);
    }

    static void check(ClusterRequest request) {
        check("api.members", request.members().size(), Limits.MEMBERS);
    }

    static void check(String what, int number, int most) {
        if (number > most) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, what, most, number);
        }
    }
}
