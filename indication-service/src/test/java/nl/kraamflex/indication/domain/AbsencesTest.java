package nl.kraamflex.indication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Stay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Periods after coming home in which nobody is there to care for. */
class AbsencesTest {
    @Test
    void a_birth_whose_stays_were_not_told_has_none() {
        assertThat(StayRules.absences(new Birth(List.of(child()), LocalDate.parse("2025-03-12"), null, null, 1)))
                .isEmpty();
    }

    @Test
    void while_either_is_at_home_there_is_someone_to_care_for() {
        assertThat(absences(List.of(mother("2025-03-14", "2025-03-17")))).isEmpty();
        assertThat(absences(List.of(child("2025-03-14", "2025-03-17")))).isEmpty();
    }

    @Test
    void the_days_both_are_away_count_up_to_the_first_homecoming() {
        assertThat(absences(List.of(mother("2025-03-14", "2025-03-17"), child("2025-03-15", "2025-03-19"))))
                .containsExactly(new Absence(LocalDate.parse("2025-03-15"), LocalDate.parse("2025-03-17")));
    }

    @Test
    void two_admissions_are_two_absences() {
        assertThat(absences(List.of(
                        mother("2025-03-14", "2025-03-15"),
                        child("2025-03-14", "2025-03-15"),
                        mother("2025-03-17", null),
                        child("2025-03-17", null))))
                .containsExactly(
                        new Absence(LocalDate.parse("2025-03-14"), LocalDate.parse("2025-03-15")),
                        new Absence(LocalDate.parse("2025-03-17"), null));
    }

    @Test
    void the_stay_before_coming_home_is_no_absence() {
        assertThat(absences(List.of(mother("2025-03-10", "2025-03-12"), child("2025-03-10", "2025-03-12"))))
                .isEmpty();
    }

    private static List<Absence> absences(List<Stay> stays) {
        return StayRules.absences(new Birth(List.of(child()), LocalDate.parse("2025-03-12"), stays, null, 1));
    }

    private static Birth.Child child() {
        return new Birth.Child(OffsetDateTime.parse("2025-03-10T10:00:00+01:00"), false, null);
    }

    private static Stay mother(String from, @Nullable String until) {
        return stay(Stay.Person.MOTHER, from, until);
    }

    private static Stay child(String from, @Nullable String until) {
        return stay(Stay.Person.CHILD, from, until);
    }

    private static Stay stay(Stay.Person person, String from, @Nullable String until) {
        return new Stay(
                person,
                null,
                Stay.Place.HOSPITAL,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                false);
    }
}
