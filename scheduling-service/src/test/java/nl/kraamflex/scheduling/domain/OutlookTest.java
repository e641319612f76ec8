package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.scheduling.OutlookCase;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static CalendarVisit on(String date, OutlookCase theCase) {
        return theCase.outlook().calendar().stream()
                .filter(visit -> visit.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    private static OutlookDay dayOf(String date, OutlookCase theCase) {
        return theCase.outlook().days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void before_the_first_plan_there_is_nothing_to_see() {
        Outlook outlook = OutlookCase.bornOn("2026-01-05").outlook();

        assertThat(outlook.calendar()).isEmpty();
        assertThat(outlook.days()).isEmpty();
    }

    @Test
    void the_visits_of_a_first_plan_never_changed() {
        List<CalendarVisit> visits = OutlookCase.firstPlan().outlook().calendar();

        assertThat(visits).extracting(CalendarVisit::minutes).containsExactly(480, 480, 420, 420, 360, 300, 240, 240);
        assertThat(visits).allSatisfy(visit -> {
            assertThat(visit.sequence()).isZero();
            assertThat(visit.changedAt()).isEqualTo("2026-01-05T08:31:00Z");
            assertThat(visit.cancelled()).isFalse();
        });
    }

    @Test
    void only_what_changed_gets_a_higher_sequence_and_a_later_time() {
        OutlookCase theCase = OutlookCase.firstPlan()
                .plan("2026-01-06T06:00:00Z", 480, 480, 420, 480, 300, 300, 240, 240)
                .plan("2026-01-07T06:00:00Z", 480, 480, 420, 480, 360, 300, 240, 240);

        assertThat(theCase.outlook().calendar())
                .extracting(CalendarVisit::sequence)
                .containsExactly(0, 0, 0, 1, 2, 0, 0, 0);
        assertThat(on("2026-01-08", theCase).changedAt()).isEqualTo("2026-01-06T06:00:00Z");
        assertThat(on("2026-01-09", theCase).changedAt()).isEqualTo("2026-01-07T06:00:00Z");
        assertThat(on("2026-01-10", theCase).changedAt()).isEqualTo("2026-01-05T08:31:00Z");
    }

    @Test
    void a_visit_that_fell_away_stays_as_a_cancelled_one() {
        OutlookCase theCase = OutlookCase.firstPlan().plan("2026-01-06T06:00:00Z", 480, 480, 0, 480);

        assertThat(theCase.outlook().calendar())
                .extracting(CalendarVisit::cancelled, CalendarVisit::sequence)
                .containsExactly(
                        tuple(false, 0),
                        tuple(false, 0),
                        tuple(true, 1),
                        tuple(false, 1),
                        tuple(true, 1),
                        tuple(true, 1),
                        tuple(true, 1),
                        tuple(true, 1));
    }

    @Test
    void a_visit_after_one_that_fell_away_is_the_same_entry_as_before() {
        OutlookCase theCase = OutlookCase.firstPlan();
        List<CalendarVisit> before = theCase.outlook().calendar();

        theCase.plan("2026-01-06T06:00:00Z", 480, 480, 0, 420, 360, 300, 240, 240);

        assertThat(theCase.outlook().calendar()).hasSize(8);
        assertThat(theCase.outlook().calendar().subList(3, 8)).isEqualTo(before.subList(3, 8));
    }

    @Test
    void a_visit_that_comes_back_is_the_same_one_changed_twice() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05")
                .plan("2026-01-05T08:00:00Z", 480, 480)
                .plan("2026-01-05T09:00:00Z", 480, 0)
                .plan("2026-01-05T10:00:00Z", 480, 480);

        assertThat(on("2026-01-06", theCase).sequence()).isEqualTo(2);
        assertThat(on("2026-01-06", theCase).cancelled()).isFalse();
    }

    @Test
    void a_visit_that_a_later_version_brings_begins_at_zero() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05")
                .plan("2026-01-05T08:00:00Z", 480)
                .plan("2026-01-05T09:00:00Z", 480, 240);

        assertThat(on("2026-01-06", theCase).sequence()).isZero();
        assertThat(on("2026-01-06", theCase).changedAt()).isEqualTo("2026-01-05T09:00:00Z");
    }

    @Test
    void another_part_of_the_day_is_a_change() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05").plan("2026-01-05T08:00:00Z", 480);
        theCase.plan("2026-01-05T09:00:00Z", theCase.day(1, 480, Funding.BASIC, PartOfDay.MORNING));

        assertThat(on("2026-01-05", theCase).sequence()).isEqualTo(1);
        assertThat(on("2026-01-05", theCase).partOfDay()).isEqualTo(PartOfDay.MORNING);
    }

    @Test
    void a_day_that_cannot_move_any_more_keeps_its_visit() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05").plan("2026-01-05T08:00:00Z", 480, 300);
        theCase.plan("2026-01-06T08:00:00Z", theCase.past(1, 480), theCase.day(2, 300));

        assertThat(theCase.outlook().calendar())
                .extracting(CalendarVisit::minutes, CalendarVisit::sequence)
                .containsExactly(tuple(480, 0), tuple(300, 0));
    }

    @Test
    void what_was_given_counts_and_each_record_of_it_is_a_change() {
        OutlookCase once = OutlookCase.firstPlan().given("2026-01-05T09:00:00Z", 510);

        assertThat(on("2026-01-05", once))
                .isEqualTo(new CalendarVisit(
                        LocalDate.parse("2026-01-05"), 510, null, 1, Instant.parse("2026-01-06T19:00:00Z")));
        assertThat(on("2026-01-05", once.given("2026-01-05T09:00:00Z", 495)).sequence())
                .isEqualTo(3);
    }

    @Test
    void a_visit_that_did_not_take_place_is_cancelled() {
        OutlookCase theCase = OutlookCase.firstPlan().nothingGiven("2026-01-06");

        assertThat(on("2026-01-06", theCase).cancelled()).isTrue();
        assertThat(dayOf("2026-01-06", theCase).deliveredMinutes()).isZero();
    }

    @Test
    void a_visit_past_midnight_changes_the_next_date_and_taking_it_back_never_lowers_its_sequence() {
        OutlookCase theCase = OutlookCase.firstPlan().given("2026-01-05T21:00:00Z", 240);

        assertThat(on("2026-01-05", theCase).minutes()).isEqualTo(120);
        assertThat(on("2026-01-06", theCase).minutes())
                .as("after midnight, and the visit to come")
                .isEqualTo(120 + 480);
        assertThat(on("2026-01-06", theCase).sequence()).isEqualTo(1);

        theCase.nothingGiven("2026-01-05");

        assertThat(on("2026-01-06", theCase).minutes()).isEqualTo(480);
        assertThat(on("2026-01-06", theCase).sequence()).isEqualTo(2);
    }

    @Test
    void a_visit_that_fell_out_and_is_planned_again_for_the_same_date_stands_and_goes_on_standing() {
        OutlookCase theCase = OutlookCase.firstPlan().nothingGiven("2026-01-06", "2026-01-06T08:00:00Z");
        assertThat(on("2026-01-06", theCase).cancelled()).isTrue();
        assertThat(on("2026-01-06", theCase).sequence()).isEqualTo(1);

        theCase.plan("2026-01-06T08:00:01Z", theCase.past(1, 480), theCase.day(2, 480), theCase.day(3, 420));
        CalendarVisit again = on("2026-01-06", theCase);
        assertThat(again.minutes()).isEqualTo(480);
        assertThat(again.sequence()).isEqualTo(2);
        assertThat(again.changedAt()).isEqualTo(Instant.parse("2026-01-06T08:00:01Z"));
        assertThat(theCase.outlook().minutesAhead()).isEqualTo(900);

        theCase.plan("2026-01-07T08:00:00Z", theCase.past(1, 480), theCase.past(2, 480), theCase.day(3, 420));
        assertThat(on("2026-01-06", theCase)).isEqualTo(again);

        theCase.nothingGiven("2026-01-06", "2026-01-07T09:00:00Z");
        assertThat(on("2026-01-06", theCase).cancelled()).isTrue();
        assertThat(on("2026-01-06", theCase).sequence()).isEqualTo(3);
    }

    @Test
    void a_correction_of_a_visit_by_day_brings_no_entry_for_the_day_after() {
        OutlookCase theCase =
                OutlookCase.firstPlan().given("2026-01-13T09:00:00Z", 240).given("2026-01-13T09:00:00Z", 255);

        assertThat(theCase.outlook().calendar())
                .extracting(CalendarVisit::date)
                .endsWith(LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-13"));
    }

    @Test
    void a_visit_that_no_plan_had_and_a_correction_takes_back_is_cancelled() {
        OutlookCase theCase =
                OutlookCase.firstPlan().given("2026-01-13T21:00:00Z", 240).nothingGiven("2026-01-13");

        assertThat(on("2026-01-13", theCase).cancelled()).isTrue();
        assertThat(on("2026-01-14", theCase).cancelled()).isTrue();
        assertThat(on("2026-01-14", theCase).sequence()).isEqualTo(2);
    }

    @Test
    void other_words_are_a_change_of_every_entry() {
        OutlookCase theCase = OutlookCase.firstPlan();
        Instant told = Instant.parse("2026-01-06T10:00:00Z");

        assertThat(theCase.retold(2, told).outlook().calendar()).hasSize(8).allSatisfy(visit -> {
            assertThat(visit.sequence()).isEqualTo(2);
            assertThat(visit.changedAt()).isEqualTo(told);
        });
    }

    @Test
    void a_record_of_one_date_leaves_the_next_alone() {
        OutlookCase theCase = OutlookCase.firstPlan().given("2026-01-05T09:00:00Z", 480);

        assertThat(on("2026-01-06", theCase).sequence()).isZero();
    }

    @Test
    void care_before_the_first_plan_is_no_entry() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05").given("2026-01-05T09:00:00Z", 180);
        theCase.plan("2026-01-06T08:00:00Z", theCase.past(1, 180), theCase.day(2, 300));

        assertThat(theCase.outlook().calendar())
                .extracting(CalendarVisit::date)
                .containsExactly(LocalDate.parse("2026-01-06"));
    }

    @Test
    void care_beyond_the_plan_is_an_entry() {
        OutlookCase theCase = OutlookCase.firstPlan().given("2026-01-20T09:00:00Z", 180);

        assertThat(on("2026-01-20", theCase).minutes()).isEqualTo(180);
        assertThat(on("2026-01-20", theCase).sequence()).isEqualTo(1);
    }

    @Test
    void days_show_what_the_version_before_had() {
        OutlookCase theCase = OutlookCase.replanned();

        assertThat(theCase.outlook().days())
                .extracting(OutlookDay::plannedMinutes, OutlookDay::formerMinutes, OutlookDay::deliveredMinutes)
                .containsExactly(
                        tuple(480, null, 510),
                        tuple(480, null, null),
                        tuple(555, 420, null),
                        tuple(0, 420, null),
                        tuple(420, 360, null),
                        tuple(300, null, null),
                        tuple(240, null, null),
                        tuple(240, null, null),
                        tuple(180, 0, null));
        assertThat(dayOf("2026-01-05", theCase).funding()).isEqualTo(Funding.BASIC);
        assertThat(dayOf("2026-01-08", theCase).funding()).isNull();
        assertThat(dayOf("2026-01-07", theCase).partOfDay()).isEqualTo(PartOfDay.MORNING);
        assertThat(dayOf("2026-01-05", theCase).mostMinutes()).isEqualTo(510);
        assertThat(dayOf("2026-01-08", theCase).mostMinutes()).isEqualTo(420);
    }

    @Test
    void a_date_that_left_the_window_with_a_visit_is_still_shown() {
        OutlookCase theCase = OutlookCase.bornOn("2026-01-05")
                .plan("2026-01-05T08:00:00Z", 480, 480, 300)
                .plan("2026-01-05T09:00:00Z", 480, 480);

        assertThat(dayOf("2026-01-07", theCase))
                .isEqualTo(new OutlookDay(LocalDate.parse("2026-01-07"), 3, 0, null, 300, null, null, null, 0));
    }

    @Test
    void ahead_is_what_the_plan_still_has_from_today_on_and_left_out_what_it_does_not_hold() {
        OutlookCase theCase = OutlookCase.firstPlan();
        assertThat(theCase.outlook().minutesAhead()).isEqualTo(2940);
        assertThat(theCase.outlook().minutesLeftOut()).isZero();

        theCase.lookedAtOn("2026-01-06");
        assertThat(theCase.outlook().minutesAhead()).isEqualTo(2460);
        assertThat(theCase.outlook().minutesLeftOut()).isEqualTo(480);

        theCase.nothingGiven("2026-01-06");
        assertThat(theCase.outlook().minutesAhead()).isEqualTo(1980);
        assertThat(theCase.outlook().minutesLeftOut()).isEqualTo(960);
    }

    @Test
    void the_minutes_left_are_what_the_family_wants_and_did_not_get() {
        assertThat(OutlookCase.firstPlan().outlook().minutesLeft()).isEqualTo(2940);
        assertThat(OutlookCase.firstPlan()
                        .given("2026-01-05T09:00:00Z", 480)
                        .outlook()
                        .minutesLeft())
                .isEqualTo(2460);
        assertThat(OutlookCase.everything().outlook().minutesLeft())
                .isEqualTo(OutlookCase.everything().outlook().plans().getLast().indicatedMinutes() - 345 - 735 - 675);
    }
}
