package nl.kraamflex.scheduling.domain.regionoutlook;

import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.NOW;
import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.ExpectedBirth;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.Given;
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
    void an_indication_that_does_not_fit_in_its_days_is_cut_to_the_longest_visits() {
        ComingCare coming = look(unborn("2026-02-01", RegionCases.indication(80, 1, true, 0)));

        assertThat(coming.births().getFirst().possibilities().getFirst().quanta())
                .containsExactly(32);
    }

    @Test
    void what_is_too_much_for_a_visit_goes_on_to_the_days_after() {
        ComingCare coming = look(unborn("2026-02-01", RegionCases.indication(22, 3, true, 0)));

        assertThat(coming.births().getFirst().possibilities().getFirst().quanta())
                .containsExactly(31, 30, 27);
        ComingCare more = look(unborn("2026-02-01", RegionCases.indication(23, 3, true, 0)));
        assertThat(more.births().getFirst().possibilities().getFirst().quanta()).containsExactly(32, 32, 28);
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
                RegionCases.CASE, TextSet.STANDARD, null, null, RegionCases.hours(49, 8), null, null, List.of()));

        assertThat(coming.births()).isEmpty();
        assertThat(coming.withoutDueDate()).isEqualTo(1);
    }

    @Test
    void who_is_born_and_has_no_plan_asks_for_all_its_hours_on_the_days_that_are_left() {
        ComingCare coming = look(born(TODAY.minusDays(2), RegionCases.hours(49, 8)));

        assertThat(coming.withoutPlan()).isEqualTo(1);
        assertThat(coming.asked().firstKey()).isEqualTo(TODAY);
        assertThat(minutes(coming))
                .as("all that six visits of eight hours hold")
                .isEqualTo(6 * 8 * 60);
        assertThat(minutes(look(born(TODAY.minusDays(2), RegionCases.hours(40, 8)))))
                .isEqualTo(40 * 60);
        assertThat(look(born(TODAY.minusDays(8), RegionCases.hours(49, 8))).withoutPlan())
                .isZero();
    }

    @Test
    void what_was_given_is_not_asked_for_again_nor_on_a_day_that_had_its_care() {
        ComingCare coming = look(born(
                TODAY.minusDays(2),
                RegionCases.hours(40, 8),
                null,
                List.of(new Given(TODAY.minusDays(1), 180, 180, NOW), new Given(TODAY, 240, 240, NOW))));

        assertThat(coming.asked()).doesNotContainKey(TODAY);
        assertThat(minutes(coming)).isEqualTo(33 * 60);
    }

    @Test
    void no_more_is_asked_than_was_promised() {
        Indication promised = RegionCases.promised(49, 8, 30);

        assertThat(minutes(look(born(TODAY, promised)))).isEqualTo(30 * 60);
        assertThat(look(unborn("2026-02-01", promised)).births().getFirst().possibilities())
                .extracting(ComingCareTest::quanta)
                .containsExactly(30 * 4);
    }

    @Test
    void a_family_that_is_to_have_the_minimum_asks_for_what_everyone_gets() {
        assertThat(minutes(look(born(TODAY, RegionCases.hours(49, 8), Mode.MINIMUM, List.of()))))
                .isEqualTo(24 * 60);
        assertThat(minutes(look(born(TODAY, RegionCases.hours(20, 8), Mode.MINIMUM, List.of()))))
                .isEqualTo(20 * 60);
    }

    @Test
    void who_is_born_without_any_decision_asks_for_the_likeliest_package() {
        ComingCare coming = look(born(TODAY, null));

        assertThat(minutes(coming)).isEqualTo(49 * 60);
    }

    @Test
    void after_a_loss_no_care_is_expected_that_nobody_planned() {
        ComingCare coming = look(new CaseOnRecord(
                RegionCases.CASE,
                TextSet.NEUTRAL,
                TODAY.plusDays(3),
                null,
                RegionCases.hours(49, 8),
                null,
                null,
                List.of()));

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

    private static int minutes(ComingCare coming) {
        return coming.asked().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int quanta(ExpectedBirth.Possibility possibility) {
        return possibility.quanta().stream().mapToInt(Integer::intValue).sum();
    }

    private static CaseOnRecord unborn(String due, Indication indication) {
        return new CaseOnRecord(
                RegionCases.CASE, TextSet.STANDARD, LocalDate.parse(due), null, indication, null, null, List.of());
    }

    private static CaseOnRecord born(LocalDate date, @Nullable Indication indication) {
        return born(date, indication, null, List.of());
    }

    private static CaseOnRecord born(
            LocalDate date, @Nullable Indication indication, @Nullable Mode mode, List<Given> given) {
        return new CaseOnRecord(RegionCases.CASE, TextSet.STANDARD, date, date, indication, mode, null, given);
    }

    private static ComingCare look(CaseOnRecord one) {
        return ComingCare.of(
                List.of(one), BirthAssumptions.on(LAW, TODAY), PlanningSettings.on(LAW, TODAY, Pattern.USUAL), TODAY);
    }
}
