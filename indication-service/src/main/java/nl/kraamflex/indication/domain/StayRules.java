package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Contradictions;
import nl.kraamflex.indication.domain.calculation.Stay;
import org.jspecify.annotations.Nullable;

/** Stays away from home must fit each other, the birth, and the date of coming home. */
public final class StayRules {
    private StayRules() {}

    /** What is wrong with the stays of a birth and its homecoming; empty when nothing is. */
    public static List<Contradiction> contradictions(Birth birth, LocalDate dayOne) {
        List<Contradiction> found = new ArrayList<>();
        @Nullable LocalDate home = birth.homecomingDate();
        if (home != null && home.isBefore(birth.date())) {
            found.add(new Contradiction(
                    "homecoming-before-birth",
                    "homecomingDate",
                    "Nobody comes home before the birth",
                    "homecomingDate is %s and the birth was on %s. Correct one of them; for a birth at home both are the same date."
                            .formatted(home, birth.date())));
        }
        @Nullable List<Stay> stays = birth.reportedStays();
        if (stays == null) {
            return found;
        }
        found.addAll(Contradictions.ofStays(birth.date(), birth.children().size(), stays));
        if (home != null && nobodyHome(stays, birth.children().size(), home)) {
            found.add(new Contradiction(
                    "homecoming-contradicts-stays",
                    "homecomingDate",
                    "Nobody is home on the date of coming home",
                    "homecomingDate is %s, and every stay goes on that night. Give the date the first of them came home, or correct the stays."
                            .formatted(home)));
        }
        if (home != null && home.isAfter(dayOne) && nobodyAway(stays, home.minusDays(1))) {
            found.add(new Contradiction(
                    "homecoming-contradicts-stays",
                    "homecomingDate",
                    "Nobody was away on the night before coming home",
                    "homecomingDate is %s, and no stay holds the night before. Give the date they came home, or the stays until then."
                            .formatted(home)));
        }
        return found;
    }

    /**
     * Periods after coming home in which neither mother nor any child is at home, so that nobody is there to care for.
     *
     * @return each with its first date and the date on which someone is home again, null while nobody knows it; ascending
     */
    public static List<Absence> absences(Birth birth) {
        @Nullable List<Stay> stays = birth.reportedStays();
        @Nullable LocalDate home = birth.homecomingDate();
        if (stays == null || home == null) {
            return List.of();
        }
        int children = birth.children().size();
        List<LocalDate> changes = stays.stream()
                .flatMap(stay -> Stream.of(stay.from(), stay.until()))
                .filter(Objects::nonNull)
                .filter(date -> date.isAfter(home))
                .distinct()
                .sorted()
                .toList();
        List<Absence> absences = new ArrayList<>();
        @Nullable LocalDate from = null;
        for (LocalDate date : changes) {
            boolean empty = nobodyHome(stays, children, date);
            if (empty && from == null) {
                from = date;
            } else if (!empty && from != null) {
                absences.add(new Absence(from, date));
                from = null;
            }
        }
        if (from != null) {
            absences.add(new Absence(from, null));
        }
        return List.copyOf(absences);
    }

    private static boolean nobodyAway(List<Stay> stays, LocalDate night) {
        return stays.stream().noneMatch(stay -> spends(stay, night));
    }

    private static boolean nobodyHome(List<Stay> stays, int children, LocalDate date) {
        boolean motherAway = stays.stream().anyMatch(stay -> stay.person() == Stay.Person.MOTHER && spends(stay, date));
        for (int number = 1; number <= children; number++) {
            int child = number;
            boolean away = stays.stream()
                    .anyMatch(stay -> stay.person() == Stay.Person.CHILD
                            && (stay.child() == null || stay.child() == child)
                            && spends(stay, date));
            if (!away) {
                return false;
            }
        }
        return motherAway;
    }

    private static boolean spends(Stay stay, LocalDate night) {
        @Nullable LocalDate until = stay.until();
        return !night.isBefore(stay.from()) && (until == null || night.isBefore(until));
    }
}
