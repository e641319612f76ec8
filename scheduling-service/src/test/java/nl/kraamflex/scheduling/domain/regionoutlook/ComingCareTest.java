package nl.kraamflex.scheduling.domain.regionoutlook;

import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.ExpectedBirth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComingCareTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    @Test
    void a_case_without_birth_and_indication_is_expected_with_the_base_packages() {
        ComingCare coming = look(RegionCases.due("2026-02-01"));

        assertThat(coming.births()).singleElement().satisfies(birth -> {
            assertThat(birth.dueDate()).isEqualTo("2026-02-01");
            assertThat(birth.possibilities()).extracting(ComingCareTest::quanta).containsExactly(49 * 4, 45 * 4);
        });
    }

    @Test
    void a_provisional_indication_takes_the_place_of_the_assumption() {
        ComingCare coming = look(unborn("2026-02-01", RegionCases.indication(40, 10, true, 4)));

        assertThat(coming.births()).singleElement().satisfies(birth -> {
            assertThat(birth.possibilities()).singleElement().satisfies(only -> {
                assertThat(only.quanta()).hasSize(10);
                assertThat(quanta(only)).isEqualTo(36 * 4);
            });
        });
    }

    @Test
    void an_indication_that_fills_no_day_beyond_its_end_is_cut_to_whole_days() {
        ComingCare coming = look(unborn("2026-02-01", RegionCases.indication(80, 1, true, 0)));

        assertThat(coming.births().getFirst().possibilities().getFirst().quanta())
                .containsExactly(96);
    }

    @Test
    void a_birth_is_expected_until_it_is_long_overdue_and_then_told_apart() {
        LocalDate last = TODAY.minusDays(27);

        assertThat(look(RegionCases.due(last.toString())).births()).hasSize(1);
        ComingCare coming = look(RegionCases.due(last.minusDays(1).toString()));
        assertThat(coming.births()).isEmpty();
        assertThat(coming.overdue()).isEqualTo(1);
    }

    @Test
    void a_case_without_due_date_is_told_apart() {
        ComingCare coming = look(new CaseOnRecord(
                RegionCases.CASE, TextSet.STANDARD, null, null, RegionCases.hours(49, 8), null, List.of()));

        assertThat(coming.births()).isEmpty();
        assertThat(coming.withoutDueDate()).isEqualTo(1);
    }

    @Test
    void who_is_born_and_has_no_plan_asks_from_today_on() {
        ComingCare coming = look(born(TODAY.minusDays(2), RegionCases.hours(49, 8)));

        assertThat(coming.withoutPlan()).isEqualTo(1);
        assertThat(coming.asked().firstKey()).isEqualTo(TODAY);
        assertThat(coming.asked().values()).containsExactly(7 * 60, 7 * 60, 6 * 60, 5 * 60, 4 * 60, 4 * 60);
        assertThat(look(born(TODAY.minusDays(8), RegionCases.hours(49, 8))).withoutPlan())
                .isZero();
    }

    @Test
    void who_is_born_without_any_decision_asks_for_the_likeliest_package() {
        ComingCare coming = look(born(TODAY, null));

        assertThat(coming.asked().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(49 * 60);
    }

    @Test
    void after_a_loss_no_care_is_expected_that_nobody_planned() {
        ComingCare coming = look(new CaseOnRecord(
                RegionCases.CASE, TextSet.NEUTRAL, TODAY.plusDays(3), null, RegionCases.hours(49, 8), null, List.of()));

        assertThat(coming.births()).isEmpty();
        assertThat(coming.overdue()).isZero();
    }

    @Test
    void a_family_with_a_plan_is_not_expected_as_well() {
        ComingCare coming = look(RegionCases.planned(14, 8, List.of(), 8, 6));

        assertThat(coming.births()).isEmpty();
        assertThat(coming.withoutPlan()).isZero();
        assertThat(coming.asked()).isEmpty();
    }

    private static int quanta(ExpectedBirth.Possibility possibility) {
        return possibility.quanta().stream().mapToInt(Integer::intValue).sum();
    }

    private static CaseOnRecord unborn(String due, Indication indication) {
        return new CaseOnRecord(
                RegionCases.CASE, TextSet.STANDARD, LocalDate.parse(due), null, indication, null, List.of());
    }

    private static CaseOnRecord born(LocalDate date, @Nullable Indication indication) {
        return new CaseOnRecord(RegionCases.CASE, TextSet.STANDARD, date, date, indication, null, List.of());
    }

    private static ComingCare look(CaseOnRecord one) {
        return ComingCare.of(
                List.of(one),
                BirthAssumptions.on(LAW, TODAY),
                PlanningSettings.on(LAW, TODAY, Pattern.USUAL).targetProfile(),
                TODAY);
    }
}
