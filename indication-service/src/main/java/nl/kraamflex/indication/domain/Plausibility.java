package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
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
    public List<Fault> ofDueDate(LocalDate dueDate) {
        LocalDate today = now.atZone(Birth.ZONE).toLocalDate();
        LocalDate latest = today.plusDays(days("due-date-ahead", today));
        return dueDate.isAfter(latest)
                ? List.of(
                        new Fault("dueDate", "is %s; no pregnancy of today is due after %s".formatted(dueDate, latest)))
                : List.of();
    }

    /** Faults of a reported birth against itself and the case's due date. */
    public List<Fault> ofBirth(LocalDate dueDate, Birth birth) {
        List<Fault> faults = new ArrayList<>();
        LocalDate date = birth.date();
        if (birth.timeOfBirth().toInstant().isAfter(now)) {
            faults.add(new Fault(
                    "timeOfBirth",
                    "is %s, which has not come yet; report a birth when it has happened"
                            .formatted(birth.timeOfBirth())));
        }
        LocalDate earliest = dueDate.minusDays(days("birth-before-due-date", dueDate));
        LocalDate latest = dueDate.plusDays(days("birth-after-due-date", dueDate));
        if (date.isBefore(earliest) || date.isAfter(latest)) {
            faults.add(new Fault(
                    "timeOfBirth",
                    "is on %s; with due date %s a birth is believed from %s to %s: check the year, or correct the case"
                            .formatted(date, dueDate, earliest, latest)));
        }
        @Nullable LocalDate home = birth.homecomingDate();
        if (home != null && home.isBefore(date)) {
            faults.add(new Fault("homecomingDate", "is %s, before the birth on %s".formatted(home, date)));
        }
        if (home != null && home.isAfter(date.plusDays(days("homecoming-after-birth", dueDate)))) {
            faults.add(new Fault(
                    "homecomingDate", "is %s, too long after the birth on %s: check the year".formatted(home, date)));
        }
        return faults;
    }

    private long days(String name, LocalDate on) {
        return law.require("plausibility/" + name, on).amount();
    }
}
