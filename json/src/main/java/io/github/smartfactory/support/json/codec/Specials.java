package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The codecs of the types whose documents do not follow from their structure. */
final class Specials {

    /** Makes the codecs of records by their structure. */
    interface Records {
        <T> RecordCodec<T> of(Class<?> type);
    }

    private final Map<Type, Codec<?>> found;
    private final Records records;

    Specials(Map<Type, Codec<?>> found, Records records) {
        this.found = found;
        this.records = records;
    }

    /** Adds all of them to those that are found by their type. */
    void addAll() {
        scalars();
        terms();
        costs();
        shapes();
    }

    private void scalars() {
        found.put(int.class, Scalars.INT);
        found.put(Integer.class, Scalars.INT);
        found.put(long.class, Scalars.LONG);
        found.put(Long.class, Scalars.LONG);
        found.put(boolean.class, Scalars.BOOLEAN);
        found.put(Boolean.class, Scalars.BOOLEAN);
        found.put(BigDecimal.class, Scalars.DECIMAL);
        found.put(Won.class, Scalars.WON);
        found.put(Share.class, Scalars.SHARE);
        found.put(Score.class, Scalars.SCORE);
        found.put(String.class, Texts.STRING);
        found.put(ProgramId.class, Texts.PROGRAM);
        found.put(ClauseId.class, Texts.CLAUSE);
        found.put(Ksic.class, Texts.INDUSTRY);
        found.put(LocalDate.class, Texts.DAY);
        found.put(LocalTime.class, Texts.TIME);
        found.put(LocalDateTime.class, Texts.DAY_AND_TIME);
        found.put(YearMonth.class, Texts.MONTH);
        found.put(Instant.class, Texts.MOMENT);
    }

    private void terms() {
        Codec<Trait> trait = records.of(Trait.class);
        found.put(Trait.class, Terms.traits(trait));
        RecordCodec<Variant> variant = new RecordCodec<>(
                Variant.class,
                Optional.empty(),
                RecordShape.of(Variant.class, MethodHandles.lookup()),
                records.<Variant>of(Variant.class).components(),
                List.of(),
                RecordCodec.Schema.NONE);
        found.put(Variant.class, Terms.variants(variant));
        found.put(
                SupportType.class,
                Terms.types(new StandIn<SupportType, Variant>(variant, Variant.class::cast, it -> it)));
        found.put(Grounds.class, new GroundsCodec(records.of(Interpretation.class), records.of(Anomaly.class)));
    }

    private void costs() {
        Codec<ProjectCost> cost = Costs.cost(records.of(ProjectCost.class));
        found.put(ProjectCost.class, cost);
        found.put(CostRange.class, Costs.costRange(cost, records.of(CostRange.class)));
        found.put(WonRange.class, Costs.wonRange(records.of(WonRange.class)));
    }

    private void shapes() {
        standIn(Catalog.class, Shapes.Announcements.class, Shapes.Announcements::of, Shapes.Announcements::catalog);
        standIn(ClauseRegister.class, Shapes.Clauses.class, Shapes.Clauses::of, Shapes.Clauses::register);
        standIn(ScoreBook.class, Shapes.Cards.class, Shapes.Cards::of, Shapes.Cards::book);
        standIn(Assessment.class, Shapes.Assessed.class, Shapes.Assessed::of, Shapes.Assessed::assessment);
        standIn(Outcome.class, Shapes.Seen.class, Shapes.Seen::of, Shapes.Seen::outcome);
        standIn(Selection.class, Seating.Selected.class, Seating.Selected::of, Seating.Selected::selection);
        standIn(Outlook.class, Seating.Looked.class, Seating.Looked::of, Seating.Looked::outlook);
        standIn(
                Entry.class,
                Seating.Entered.class,
                entry -> Seating.Entered.of(entry, List.of()),
                entered -> entered.entry(List.of()));
        standIn(
                Decision.class,
                Seating.Decided.class,
                decision -> Seating.Decided.of(decision, List.of()),
                decided -> decided.decision(List.of()));
    }

    private <T, D> void standIn(Class<T> type, Class<D> shape, Function<T, D> shaped, Function<D, T> back) {
        found.put(type, new StandIn<T, D>(records.of(shape), shaped, back));
    }
}
