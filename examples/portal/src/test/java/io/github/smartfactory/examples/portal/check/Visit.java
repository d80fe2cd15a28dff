package io.github.smartfactory.examples.portal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.json.JsonFormat;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the pages of a check, in a language. */
final class Visit {

    private final Site site;
    private final String language;
    private Document page;

    private Visit(Site site, String language, Document page) {
        this.site = site;
        this.language = language;
        this.page = page;
    }

    /** Begins with the members of a sample. */
    static Visit of(Site site, String language, Sample sample) {
        return of(site, language, sample.application().program().toString(), sample.rows());
    }

    /** Begins with rows. */
    static Visit of(Site site, String language, String program, Map<String, String> rows) {
        Map<String, String> fields = new HashMap<>(rows);
        fields.put("program", program);
        fields.put("start", "1");
        return new Visit(site, language, Site.page(site.post("/" + language + "/check", fields)));
    }

    /** Goes on with what is known already. */
    static Visit of(Site site, String language, Application application) {
        Map<String, String> fields = Map.of("application", JsonFormat.APPLICATION.write(application));
        return new Visit(site, language, Site.page(site.post("/" + language + "/check", fields)));
    }

    Document page() {
        return page;
    }

    /** What is kept of the application. */
    Application kept() {
        return JsonFormat.APPLICATION.read(state().getOrDefault("application", ""));
    }

    String verdict() {
        return page.select(".verdict .state").attr("class").replace("state ", "");
    }

    /** What is sent with every button. */
    Map<String, String> state() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select("form#state > input[type=hidden]")) {
            fields.put(input.attr("name"), input.val());
        }
        return fields;
    }

    boolean isAsked() {
        return !page.select("#state input[name=asked]").isEmpty();
    }

    String asked() {
        return page.select("#state input[name=asked]").val();
    }

    HttpResponse<String> response(String path, Map<String, String> more) {
        Map<String, String> fields = state();
        fields.putAll(more);
        return site.post("/" + language + path, fields);
    }

    Visit send(Map<String, String> more) {
        page = Site.page(response("/check", more));
        return this;
    }

    Visit press(String button, String value) {
        return send(Map.of(button, value));
    }

    /** Presses a button in a form of its own. */
    Visit submit(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select(form + " input[type=hidden]")) {
            fields.put(input.attr("name"), input.val());
        }
        page = Site.page(site.post("/" + language + "/check", fields));
        return this;
    }

    /** The fields of the members, or of the application, that are asked. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (Element input : page.select("#state input, #state select")) {
            String field = input.attr("name").split("\\.", 2)[0];
            if (field.equals("whole") || field.matches("m\\d+")) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Answers what is asked by a sample. */
    Visit answer(Sample sample) {
        String[] asked = asked().split(":", 2);
        Map<String, String> answers = new HashMap<>();
        for (String field : fields()) {
            Optional<String> company = field.equals("whole")
                    ? Optional.empty()
                    : Optional.of(sample.names().get(Integer.parseInt(field.substring(1))));
            answers.putAll(sample.answer(Kind.valueOf(asked[0]), company, asked[asked.length - 1], field));
        }
        answers.put("answer", "1");
        return send(answers);
    }

    /** Answers all that is asked; how many rounds it took. */
    int answerAll(Sample sample) {
        int rounds = 0;
        while (isAsked()) {
            String asked = asked();
            answer(sample);
            assertThat(page.select("#state .problem").eachText()).as(asked).isEmpty();
            rounds++;
            assertThat(rounds).as("rounds, " + asked).isLessThanOrEqualTo(60);
        }
        return rounds;
    }
}
