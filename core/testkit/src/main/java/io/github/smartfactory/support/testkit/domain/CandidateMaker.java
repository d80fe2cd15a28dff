package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A candidate at a gate of any form, by the throws of dice. */
final class CandidateMaker {

    private static final List<Trait> TRAITS = List.of(Sheets.GREEN, Sheets.YOUNG);

    private static final List<Score> STEPS =
            List.of(ScoreSheet.TENTH, new Score(1, 2), Score.of(1), new Score(1, 3), new Score(1, 7));

    private CandidateMaker() {}

    static ScoringCase make(int moreEvaluators, int adopters, int percent, Dice dice) {
        ScoreSheet sheet = sheet(dice);
        ResolvedGate gate = gate(sheet, dice);
        List<Member> members = new ArrayList<>();
        Map<String, Score> jobScores = new HashMap<>();
        for (int i = 1; i <= adopters; i++) {
            String id = "A" + i;
            Role role = dice.pick("role " + id, List.of(Role.ADOPTER, Role.PARTICIPANT));
            members.add(Member.of(company(id, dice), role));
            int most = gate.gate().jobs().map(JobScoring::maximum).orElse(100);
            jobScores.put(id, new Score(dice.roll("job score " + id, most * 10 + 1), 10));
        }
        members.add(Member.of(company("S", dice), Role.SUPPLIER));
        members.add(Member.of(company("U", dice), Role.SHARED_SYSTEM_USER));
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 1; i <= gate.gate().aggregation().value().fewest() + moreEvaluators; i++) {
            String id = "E" + i;
            committee.add(id);
            Map<String, Score> marks = new HashMap<>();
            for (Criterion criterion : sheet.criteria()) {
                int steps = Math.toIntExact(
                        Score.of(criterion.maximum()).inStepsOf(sheet.step()).orElseThrow());
                marks.put(
                        criterion.key(),
                        sheet.step().times(dice.roll("mark " + criterion.key() + " " + id, steps + 1)));
            }
            cards.add(new ScoreCard("C", id, marks));
        }
        Application application = Application.of(Sheets.TRIAL, new Consortium(members));
        return new ScoringCase(
                gate, Sheets.candidate(application, jobScores), ScoreBook.of(committee, cards), percent, dice);
    }

    private static Company company(String id, Dice dice) {
        Company company = Company.of(id);
        for (Trait trait : TRAITS) {
            company = dice.roll(trait.key() + " " + id, 3) == 0 ? company.having(trait) : company.lacking(trait);
        }
        return company;
    }

    private static ScoreSheet sheet(Dice dice) {
        List<Criterion> criteria = new ArrayList<>();
        int total = 0;
        for (String key : List.of("first", "second", "third").subList(0, 2 + dice.roll("criteria", 2))) {
            int maximum = dice.pick("maximum " + key, List.of(1, 3, 10, 20, 35));
            criteria.add(Criterion.of(key, key, key, maximum));
            total += maximum;
        }
        Name name = Name.of("평가표", "sheet");
        return ScoreSheet.builder()
                .name(name)
                .addSections(new Section(name, total, criteria))
                .total(total)
                .step(dice.pick("step", STEPS))
                .grounds(Grounds.NONE)
                .build();
    }

    private static ResolvedGate gate(ScoreSheet sheet, Dice dice) {
        boolean adds = dice.roll("bonus", 3) > 0;
        Gate gate = Gate.builder()
                .key("trial")
                .name(Name.of("평가", "evaluation"))
                .sheet(sheet)
                .aggregation(Cited.of(dice.pick("aggregation", ScoringDomain.AGGREGATIONS)))
                .jobs(
                        dice.roll("jobs", 3) == 0
                                ? Optional.empty()
                                : Optional.of(new JobScoring(
                                        dice.pick(
                                                "weight",
                                                List.of(Share.ofPercent(20), new Share(1, 3), new Share(6, 7))),
                                        Member.BEARERS,
                                        dice.pick("job maximum", List.of(100, 10)),
                                        Grounds.NONE)))
                .addsBonus(adds)
                .passMark(
                        dice.roll("pass mark", 4) == 0
                                ? Optional.empty()
                                : Optional.of(new Cited<>(new Score(sheet.total() * 7L, 10), Grounds.NONE)))
                .grounds(Grounds.NONE)
                .build();
        BonusScheme scheme = dice.roll("cap", 2) == 0
                ? Sheets.BONUS
                : new BonusScheme(Sheets.BONUS.items(), Optional.empty(), Grounds.NONE);
        return new ResolvedGate(Sheets.TRIAL, gate, adds ? Optional.of(scheme) : Optional.empty(), Sheets.TYPES);
    }
}
