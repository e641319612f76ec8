package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** Catches dates that can only be mistakes, before anything is stored. Its bounds are settings, not law. */
public final class Plausibility {
    /** A field whose value cannot be right, and what would be. */
    public record Fault(String field, String reason) {}

    private final DatedLaw law;
    private final Instant now;

    public Plausibility(DatedLaw law, Instant now) {
        this.law = law;
        this.now = now;
    }

    /** Faults of a case to be opened. */
    public List<Fault> ofRegistration(MaternityCase.Registration registration) {
        List<Fault> faults = new ArrayList<>();
        LocalDate latest = today().plusDays(days("due-date-ahead", today()));
        if (registration.dueDate().isAfter(latest)) {
            faults.add(new Fault(
                    "dueDate",
                    "is %s; no pregnancy of today is due after %s".formatted(registration.dueDate(), latest)));
        }
        notInFuture(faults, "registeredAt", registration.registeredAt(), "a registration when it was made");
        return faults;
    }

    /** Faults of a reported birth against itself and the case's due date. */
    public List<Fault> ofBirth(LocalDate dueDate, Birth birth) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < birth.children().size(); i++) {
            child(faults, "children/" + i + "/", birth, i, dueDate);
        }
        LocalDate date = birth.date();
        @Nullable LocalDate home = birth.homecomingDate();
        if (home != null && home.isAfter(date.plusDays(days("homecoming-after-birth", dueDate)))) {
            faults.add(new Fault(
                    "homecomingDate", "is %s, too long after the birth on %s: check the year".formatted(home, date)));
        }
        death(faults, "motherDiedOn", birth.motherDiedOn(), date);
        return faults;
    }

    private void child(List<Fault> faults, String path, Birth birth, int index, LocalDate dueDate) {
        Birth.Child child = birth.children().get(index);
        // A birth of one child can be reported without a list, and its time stands at the top either way.
        String timeOfBirth = (birth.children().size() == 1 ? "" : path) + "timeOfBirth";
        OffsetDateTime time = child.timeOfBirth();
        notInFuture(faults, timeOfBirth, time.toInstant(), "a birth when it has happened");
        LocalDate date = child.dateOfBirth();
        LocalDate earliest = dueDate.minusDays(days("birth-before-due-date", dueDate));
        LocalDate latest = dueDate.plusDays(days("birth-after-due-date", dueDate));
        if (date.isBefore(earliest) || date.isAfter(latest)) {
            faults.add(new Fault(
                    timeOfBirth,
                    "is on %s; with due date %s a birth is believed from %s to %s: check the year, or correct the case"
                            .formatted(date, dueDate, earliest, latest)));
        }
        if (child.stillborn() && child.diedOn() != null) {
            faults.add(new Fault(path + "diedOn", "is given for a child that was stillborn: leave it out"));
        }
        death(faults, path + "diedOn", child.diedOn(), date);
    }

    private void death(List<Fault> faults, String field, @Nullable LocalDate diedOn, LocalDate born) {
        if (diedOn != null && diedOn.isBefore(born)) {
            faults.add(new Fault(field, "is %s, before the birth on %s".formatted(diedOn, born)));
        }
        if (diedOn != null && diedOn.isAfter(today())) {
            faults.add(new Fault(field, "is %s, which has not come yet".formatted(diedOn)));
        }
    }

    /** Longest time that a caregiver is believed to be at one birth. */
    public Figure longestBirthAssistance(LocalDate on) {
        return law.require("plausibility/birth-assistance-longest", on);
    }

    /** Faults of a moment that must have passed. */
    public List<Fault> ofPast(String field, Instant moment, String remedy) {
        List<Fault> faults = new ArrayList<>();
        notInFuture(faults, field, moment, remedy);
        return faults;
    }

    private void notInFuture(List<Fault> faults, String field, Instant moment, String remedy) {
        if (moment.isAfter(now)) {
            faults.add(new Fault(field, "is %s, which has not come yet; record %s".formatted(moment, remedy)));
        }
    }

    private LocalDate today() {
        return now.atZone(Birth.ZONE).toLocalDate();
    }

    private long days(String name, LocalDate on) {
        return law.require("plausibility/" + name, on).amount();
    }
}
