package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Announcements and their programs, by id, year, field and date. Immutable.
 *
 * <p>{@link #program(String)} finds the {@link Program} from which all else begins; {@link #programsOf(int)},
 * {@link #editionsOf(String)} and {@link #programsOpenAt(LocalDateTime)} find several, and
 * {@link #diff(ProgramId, ProgramId)} tells what changed. The official programs are in
 * {@link io.github.smartfactory.support.catalog.OfficialCatalog}; {@link #with(Announcement)} adds one's own.
 */
public final class Catalog {

    private final List<Announcement> announcements;
    private final Map<ProgramId, Program> programs = new LinkedHashMap<>();

    private Catalog(List<Announcement> announcements) {
        this.announcements = Checks.distinct(announcements, Catalog::key, "announcements").stream()
                .sorted(Comparator.comparingInt(Announcement::year))
                .toList();
        this.announcements.forEach(
                announcement -> announcement.programs().forEach(program -> programs.put(program.id(), program)));
    }

    private static String key(Announcement announcement) {
        return announcement.year() + "/" + announcement.document().key();
    }

    /**
     * A catalog of announcements. Where two announcements of a year have the same program, the later one of the list
     * prevails, as a program's own notice prevails over the integrated one (D23-095).
     *
     * @param announcements the announcements; none of the same year and document as another
     * @return the catalog
     * @throws IllegalArgumentException if two are of the same year and document
     */
    public static Catalog of(List<Announcement> announcements) {
        return new Catalog(announcements);
    }

    /**
     * This catalog with one more announcement, whose programs prevail, or with another one in place of that of its year
     * and document.
     *
     * @param announcement the announcement
     * @return the catalog
     */
    public Catalog with(Announcement announcement) {
        Objects.requireNonNull(announcement, "announcement");
        List<Announcement> all = new ArrayList<>(announcements);
        boolean replaced = false;
        for (int i = 0; i < all.size(); i++) {
            if (key(all.get(i)).equals(key(announcement))) {
                all.set(i, announcement);
                replaced = true;
            }
        }
        if (!replaced) {
            all.add(announcement);
        }
        return of(all);
    }

    /**
     * All announcements.
     *
     * @return the announcements by year, those of a year in the order given
     */
    public List<Announcement> announcements() {
        return announcements;
    }

    /**
     * The first announcement of a year: the one that the year's others add to.
     *
     * @param year the year
     * @return the announcement
     * @throws IllegalArgumentException if there is none; the message names the years that there are
     */
    public Announcement announcement(int year) {
        return announcements(year).get(0);
    }

    /**
     * The announcements of a year.
     *
     * @param year the year
     * @return at least one
     * @throws IllegalArgumentException if there is none; the message names the years that there are
     */
    public List<Announcement> announcements(int year) {
        List<Announcement> ofYear = announcements.stream()
                .filter(announcement -> announcement.year() == year)
                .toList();
        if (ofYear.isEmpty()) {
            throw new IllegalArgumentException("no announcement of " + year + " in the catalog; it has "
                    + announcements.stream().map(Announcement::year).distinct().toList());
        }
        return ofYear;
    }

    /**
     * All programs.
     *
     * @return the programs by year, in the order of the announcements
     */
    public List<Program> programs() {
        return List.copyOf(programs.values());
    }

    /**
     * The program with an id, if there is one.
     *
     * @param id the id
     * @return the program, or nothing
     */
    public Optional<Program> find(ProgramId id) {
        return Optional.ofNullable(programs.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The program with an id.
     *
     * @param id the id
     * @return the program
     * @throws UnknownProgramException if there is none; the message names those of the year
     */
    public Program program(ProgramId id) {
        return find(id).orElseThrow(() -> UnknownProgramException.of(
                id, programsOf(id.year()).stream().map(Program::id).toList()));
    }

    /**
     * The program with an id.
     *
     * @param id such as {@code 2021/build-upgrade}
     * @return the program
     * @throws UnknownProgramException if there is none; the message names those of the year
     * @throws IllegalArgumentException if the text is not an id
     */
    public Program program(String id) {
        return program(ProgramId.parse(id));
    }

    /**
     * The programs of a year.
     *
     * @param year the year
     * @return the programs in the order of the announcement; none if the catalog does not have the year
     */
    public List<Program> programsOf(int year) {
        return programs.values().stream()
                .filter(program -> program.id().year() == year)
                .toList();
    }

    /**
     * The programs of a field of a year.
     *
     * @param year the year
     * @param field the key of the field
     * @return the programs in the order of the announcement
     * @throws IllegalArgumentException if the catalog does not have the year, or the year not the field
     */
    public List<Program> programsOf(int year, String field) {
        Objects.requireNonNull(field, "field");
        List<String> fields = announcements(year).stream()
                .flatMap(announcement -> announcement.fields().stream())
                .map(Field::key)
                .distinct()
                .toList();
        if (!fields.contains(field)) {
            throw new IllegalArgumentException("no field \"" + field + "\" in " + year + "; it has " + fields);
        }
        return programsOf(year).stream()
                .filter(program -> program.field().equals(Optional.of(field)))
                .toList();
    }

    /**
     * All editions of a program.
     *
     * @param key the key of the program
     * @return its editions by year; none if no year has it
     */
    public List<Program> editionsOf(String key) {
        Objects.requireNonNull(key, "key");
        return programs.values().stream()
                .filter(program -> program.id().key().equals(key))
                .toList();
    }

    /**
     * The programs that take applications at an instant. See {@link #programsOpenAt(LocalDateTime)}.
     *
     * @param instant the instant
     * @return each window that is open or may be, in the order of the announcements
     */
    public List<OpenProgram> programsOpenAt(Instant instant) {
        return programsOpenAt(
                LocalDateTime.ofInstant(Objects.requireNonNull(instant, "instant"), RecruitmentWindow.ZONE));
    }

    /**
     * The programs that take applications at a moment of Korean time, and those of which it is not known because only a
     * month or nothing is stated. One that is to be announced is listed in the year of its announcement.
     *
     * @param koreanTime the moment
     * @return each window that is open or may be, in the order of the announcements
     */
    public List<OpenProgram> programsOpenAt(LocalDateTime koreanTime) {
        Objects.requireNonNull(koreanTime, "koreanTime");
        List<OpenProgram> open = new ArrayList<>();
        for (Program program : programs.values()) {
            for (RecruitmentWindow window : program.windows()) {
                WindowState state = window.stateAt(koreanTime);
                boolean mayBe = state == WindowState.NOT_KNOWN && program.id().year() == koreanTime.getYear();
                if (state == WindowState.OPEN || mayBe) {
                    open.add(new OpenProgram(program, window, state));
                }
            }
        }
        return List.copyOf(open);
    }

    /**
     * What changed from one edition of a program to another. Types that come from others are followed through the
     * editions in between.
     *
     * @param from the earlier edition
     * @param to the later edition
     * @return the differences, each with what states it
     * @throws UnknownProgramException if the catalog does not have one of them
     */
    public ProgramDiff diff(ProgramId from, ProgramId to) {
        List<Program> inBetween = editionsOf(to.key()).stream()
                .filter(edition ->
                        edition.id().year() > from.year() && edition.id().year() < to.year())
                .toList();
        return ProgramDiff.between(program(from), inBetween, program(to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog catalog && announcements.equals(catalog.announcements);
    }

    @Override
    public int hashCode() {
        return announcements.hashCode();
    }

    @Override
    public String toString() {
        return "Catalog" + programs.keySet();
    }
}
