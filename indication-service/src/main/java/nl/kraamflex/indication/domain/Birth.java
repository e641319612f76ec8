package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Death;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a birth, of stays away from home, and of coming home.
 *
 * @param children each child that was born, in the order of birth; one or more
 * @param homecomingDate date care at home can begin; the date of birth for a birth at home; null while they are not home and no
 *     date is known
 * @param reportedStays stays that were reported one by one; null when coming home says it all
 * @param motherDiedOn date on which the mother died; null when she lives
 * @param version 1 for the first report, one more with each correction
 */
public record Birth(
        List<Child> children,
        @Nullable LocalDate homecomingDate,
        @Nullable List<Stay> reportedStays,
        @Nullable LocalDate motherDiedOn,
        long version) {
    /** Days of care are calendar days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * One child.
     *
     * @param timeOfBirth moment with the offset it was reported in
     * @param stillborn whether it was born dead
     * @param diedOn date on which it died; null for a child that lives, and for one that was stillborn
     */
    public record Child(
            OffsetDateTime timeOfBirth,
            boolean stillborn,
            @Nullable LocalDate diedOn) {

        /** Calendar date of birth in the Netherlands. */
        public LocalDate dateOfBirth() {
            return timeOfBirth.atZoneSameInstant(ZONE).toLocalDate();
        }

        /** Date from which it did not live any more; null for a child that lives. */
        @Nullable
        LocalDate endOfLife() {
            return stillborn ? dateOfBirth() : diedOn;
        }

        /** Whether it was stillborn or died before a date. */
        boolean deadBefore(LocalDate date) {
            return stillborn || (diedOn != null && diedOn.isBefore(date));
        }
    }

    public Birth {
        children = List.copyOf(children);
        reportedStays = reportedStays == null ? null : List.copyOf(reportedStays);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("children is empty: a birth has at least one child");
        }
    }

    /** Moment of the first birth. */
    public OffsetDateTime timeOfBirth() {
        return children.stream()
                .map(Child::timeOfBirth)
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }

    /** Moment of the last birth. */
    public OffsetDateTime timeOfLastBirth() {
        return children.stream()
                .map(Child::timeOfBirth)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
    }

    /** Date of the first birth: the date by which law and settings are chosen. */
    public LocalDate date() {
        return timeOfBirth().atZoneSameInstant(ZONE).toLocalDate();
    }

    /** Day 1: the calendar date of birth in the Netherlands (Besluit zorgverzekering: counted from the day of birth). */
    public LocalDate dayOne(DayOneOfMultiples whose) {
        return whose == DayOneOfMultiples.FIRST_BORN
                ? date()
                : timeOfLastBirth().atZoneSameInstant(ZONE).toLocalDate();
    }

    /**
     * Stays away from home as they count: those reported, else one of mother and children from the birth until they come home. A
     * stay begins on day 1 at the earliest, and ends with the life of whoever stays.
     */
    public List<Stay> stays(LocalDate dayOne) {
        return awayFromHome(dayOne).stream()
                .map(stay -> new Stay(
                        stay.person(),
                        stay.child(),
                        stay.place(),
                        stay.from().isBefore(dayOne) ? dayOne : stay.from(),
                        end(stay),
                        stay.incubator()))
                .filter(stay -> stay.until() == null || stay.until().isAfter(stay.from()))
                .toList();
    }

    private List<Stay> awayFromHome(LocalDate dayOne) {
        if (reportedStays != null) {
            return reportedStays;
        }
        if (homecomingDate != null && !homecomingDate.isAfter(dayOne)) {
            return List.of();
        }
        return List.of(
                new Stay(Stay.Person.MOTHER, null, Stay.Place.HOSPITAL, dayOne, homecomingDate, false),
                new Stay(Stay.Person.CHILD, null, Stay.Place.HOSPITAL, dayOne, homecomingDate, false));
    }

    private @Nullable LocalDate end(Stay stay) {
        @Nullable LocalDate until = stay.until();
        @Nullable LocalDate diedOn = deathOf(stay);
        return diedOn != null && (until == null || diedOn.isBefore(until)) ? diedOn : until;
    }

    private @Nullable LocalDate deathOf(Stay stay) {
        if (stay.person() == Stay.Person.MOTHER) {
            return motherDiedOn;
        }
        @Nullable Integer number = stay.child();
        if (number == null && children.size() > 1) {
            return lastDeath();
        }
        Child child = children.get(number == null ? 0 : Math.min(number, children.size()) - 1);
        return child.endOfLife();
    }

    /** Date on which the last of the children died; null while any of them lives. */
    private @Nullable LocalDate lastDeath() {
        LocalDate last = LocalDate.MIN;
        for (Child child : children) {
            @Nullable LocalDate end = child.endOfLife();
            if (end == null) {
                return null;
            }
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }

    /** Children that died; a death before day 1 counts as on it. */
    public List<Death> deaths(LocalDate dayOne) {
        List<Death> deaths = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            @Nullable LocalDate on = child.diedOn();
            if (child.stillborn() || on != null) {
                deaths.add(
                        new Death(i + 1, child.stillborn() || on == null ? null : on.isBefore(dayOne) ? dayOne : on));
            }
        }
        return deaths;
    }

    /** Midnights between birth and coming home, 0 or more; none while that date is not known. */
    public int nightsBeforeHomecoming() {
        return homecomingDate == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(date(), homecomingDate));
    }

    /**
     * Who was stillborn or had died before a date. A death on the date itself counts as after it, so that a decision of that
     * morning keeps its hours. Where nobody to be fed is alive, that goes before the mother's death.
     */
    public Loss loss(LocalDate by) {
        long dead = children.stream().filter(child -> child.deadBefore(by)).count();
        if (dead == children.size()) {
            return Loss.EVERY_CHILD;
        }
        if (motherDiedOn != null && motherDiedOn.isBefore(by)) {
            return Loss.MOTHER;
        }
        return dead == 0 ? Loss.NONE : Loss.A_CHILD;
    }

    /** Whether anyone died on a date or after it. */
    public boolean diedSince(LocalDate date) {
        return (motherDiedOn != null && !motherDiedOn.isBefore(date))
                || children.stream()
                        .anyMatch(child ->
                                child.diedOn() != null && !child.diedOn().isBefore(date));
    }

    /** Whether anyone died: from then on the family gets texts of their own, and no prompts. */
    public boolean bereaved() {
        return loss(LocalDate.MAX).bereaved();
    }
}
