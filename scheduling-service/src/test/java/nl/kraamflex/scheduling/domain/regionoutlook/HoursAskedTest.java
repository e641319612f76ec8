package nl.kraamflex.scheduling.domain.regionoutlook;

import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.NOW;
import static nl.kraamflex.scheduling.domain.regionoutlook.RegionCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.Given;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.PlanOnRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursAskedTest {
    private static final int GUARANTEE = 24 * 60;

    @Test
    void a_plan_with_all_its_hours_asks_for_what_it_has() {
        HoursAsked asked = ask(RegionCases.planned(14, 8, List.of(), 8, 6));

        assertThat(asked.planned()).containsEntry(TODAY, 480).containsEntry(TODAY.plusDays(1), 360);
        assertThat(asked.asked()).isEqualTo(asked.planned());
        assertThat(asked.belowIndication()).isZero();
    }

    @Test
    void missing_hours_are_laid_evenly_on_open_days_and_no_visit_gets_too_long() {
        HoursAsked asked = ask(RegionCases.planned(30, 8, List.of(), 8, 7, 3));

        assertThat(asked.belowIndication()).isEqualTo(12 * 60);
        assertThat(asked.asked().values())
                .as("eight hours a day is all that fits")
                .containsExactly(480, 480, 480);
        assertThat(ask(RegionCases.planned(13, 8, List.of(), 8, 2, 1)).asked().values())
                .containsExactly(480, 180, 120);
    }

    @Test
    void what_stays_below_the_guarantee_counts_only_as_far_as_the_family_wants_it() {
        assertThat(ask(RegionCases.planned(49, 8, List.of(), 8, 8, 5)).belowGuarantee())
                .isEqualTo(3 * 60);
        assertThat(ask(RegionCases.planned(20, 8, List.of(), 8, 8, 4)).belowGuarantee())
                .isZero();
    }

    @Test
    void a_day_with_care_on_record_asks_for_that_and_for_nothing_more() {
        CaseOnRecord family = RegionCases.planned(14, 8, List.of(new Given(TODAY, 300, 300, NOW)), 8, 6);

        HoursAsked asked = ask(family);

        assertThat(asked.planned()).containsEntry(TODAY, 300).containsEntry(TODAY.plusDays(1), 360);
        assertThat(asked.open()).containsExactly(TODAY.plusDays(1));
        assertThat(asked.belowIndication()).isEqualTo(180);
        assertThat(asked.asked()).as("two more hours fit tomorrow").containsEntry(TODAY.plusDays(1), 480);
    }

    @Test
    void care_that_another_organisation_gave_takes_none_of_our_time() {
        HoursAsked asked = ask(RegionCases.planned(14, 8, List.of(new Given(TODAY, 480, 0, NOW)), 8, 6));

        assertThat(asked.planned().getOrDefault(TODAY, 0)).isZero();
        assertThat(asked.belowIndication()).isZero();
    }

    @Test
    void a_visit_that_did_not_take_place_frees_its_day_unless_it_was_planned_anew_since() {
        Given nothing = new Given(TODAY, 0, 0, NOW.plusSeconds(1));
        Given before = new Given(TODAY, 0, 0, NOW.minusSeconds(1));

        assertThat(ask(RegionCases.planned(14, 8, List.of(nothing), 8, 6)).open())
                .containsExactly(TODAY.plusDays(1));
        assertThat(ask(RegionCases.planned(14, 8, List.of(before), 8, 6)).open())
                .hasSize(2);
    }

    @Test
    void days_that_are_over_and_days_without_a_possible_visit_ask_for_nothing() {
        CaseOnRecord family = new CaseOnRecord(
                RegionCases.CASE,
                TextSet.STANDARD,
                TODAY,
                TODAY.minusDays(1),
                RegionCases.hours(24, 3),
                null,
                new PlanOnRecord(
                        NOW,
                        24 * 60,
                        List.of(
                                RegionCases.day(-1, DayKind.OPTIONAL, 8, 8),
                                RegionCases.day(0, DayKind.BLOCKED, 0, 0),
                                RegionCases.day(1, DayKind.OPTIONAL, 5, 8))),
                List.of());

        HoursAsked asked = ask(family);

        assertThat(asked.planned()).containsOnlyKeys(TODAY.plusDays(1));
        assertThat(asked.asked()).containsEntry(TODAY.plusDays(1), 480);
    }

    @Test
    void declined_hours_are_not_asked_for() {
        CaseOnRecord all = RegionCases.planned(14, 8, List.of(), 6, 6);
        CaseOnRecord fewer = new CaseOnRecord(
                RegionCases.CASE,
                all.texts(),
                TODAY,
                TODAY,
                RegionCases.indication(14, 2, false, 2),
                null,
                all.plan(),
                List.of());

        assertThat(ask(all).belowIndication()).isEqualTo(120);
        assertThat(ask(fewer).belowIndication()).isZero();
    }

    @Test
    void hours_that_were_not_promised_are_told_as_missing_and_not_asked_for() {
        CaseOnRecord all = RegionCases.planned(16, 8, List.of(), 6, 4);
        CaseOnRecord promised = of(all, RegionCases.promised(16, 2, 11), null);
        CaseOnRecord minimum =
                of(RegionCases.planned(40, 8, List.of(), 6, 6, 6, 4), RegionCases.hours(40, 4), Mode.MINIMUM);

        assertThat(minutes(ask(promised))).isEqualTo(11 * 60);
        assertThat(ask(promised).belowIndication()).isEqualTo(6 * 60);
        assertThat(minutes(ask(minimum))).isEqualTo(GUARANTEE);
        assertThat(ask(minimum).belowGuarantee()).isEqualTo(2 * 60);
    }

    private static CaseOnRecord of(CaseOnRecord family, Indication indication, @Nullable Mode mode) {
        return new CaseOnRecord(
                family.caseId(), family.texts(), TODAY, TODAY, indication, mode, family.plan(), family.given());
    }

    private static int minutes(HoursAsked asked) {
        return asked.asked().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static HoursAsked ask(CaseOnRecord family) {
        return HoursAsked.of(family, Objects.requireNonNull(family.plan()), GUARANTEE, TODAY);
    }
}
