package nl.kraamflex.scheduling.domain.regionoutlook;

import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.TextSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of each date is left to families that a plan of a region does not have. */
class HoursForBirthsTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void a_family_that_is_born_and_cannot_be_planned_yet_is_left_what_it_asks() {
        assertThat(kept(Set.of(), born(ONE))).isEqualTo(49 * 4);
    }

    @Test
    void a_family_that_the_plan_has_is_left_nothing_besides() {
        assertThat(kept(Set.of(ONE), born(ONE))).isZero();
        assertThat(kept(Set.of(ONE), born(ONE), born(OTHER))).isEqualTo(49 * 4);
    }

    @Test
    void a_birth_that_is_expected_no_more_because_it_is_planned_is_left_nothing() {
        CaseOnRecord expected = of(ONE, null);

        assertThat(kept(Set.of(), expected, expected, expected)).isPositive();
        assertThat(kept(Set.of(ONE), expected, expected, expected)).isZero();
    }

    private static int kept(Set<UUID> planned, CaseOnRecord... cases) {
        HoursForBirths hours = HoursForBirths.of(List.of(cases), planned, DatedLaw.shipped(), TODAY);
        return TODAY.datesUntil(TODAY.plusDays(60)).mapToInt(hours).sum();
    }

    private static CaseOnRecord born(UUID caseId) {
        return of(caseId, TODAY);
    }

    private static CaseOnRecord of(UUID caseId, @Nullable LocalDate birthDate) {
        return new CaseOnRecord(
                caseId, TextSet.STANDARD, TODAY, birthDate, RegionCases.hours(49, 8), null, null, List.of());
    }
}
