package nl.kraamflex.scheduling.rest.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.util.CompatibilityHints;
import nl.kraamflex.scheduling.OutlookCase;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCalendarTest {
    private static final List<String> HINTS = List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION,
            CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY,
            CompatibilityHints.KEY_NOTES_COMPATIBILITY);

    private static String written(OutlookCase theCase) {
        return ScheduleCalendar.of(theCase.outlook(), Language.DUTCH);
    }

    /** Reads a calendar as a program does that forgives nothing. */
    private static Calendar read(String written) {
        try {
            assertThat(HINTS).noneMatch(CompatibilityHints::isHintEnabled);
            Calendar calendar = new CalendarBuilder().build(new StringReader(written));
            assertThat(calendar.validate(true).hasErrors())
                    .as(calendar.validate(true).toString())
                    .isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError("It cannot be read: " + written, e);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static List<String> values(OutlookCase theCase, String property) {
        return events(read(written(theCase))).stream()
                .map(event -> value(event, property))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_calendar_is_valid_and_comes_back_as_it_was_written(Language language) {
        for (OutlookCase theCase : OutlookCase.all()) {
            String written = ScheduleCalendar.of(theCase.outlook(), language);

            Calendar read = read(written);

            // Parameters may change their place; lines and words may not.
            assertThat(unfolded(read.toString())).isEqualTo(unfolded(written));
            assertThat(events(read)).hasSameSizeAs(theCase.outlook().calendar());
        }
    }

    private static List<String> unfolded(String calendar) {
        return Arrays.stream(calendar.replace("\r\n ", "").split("\r\n", -1)).toList();
    }

    @Test
    void lines_end_with_crlf_and_are_at_most_75_octets_long() {
        String written = written(OutlookCase.everything());

        assertThat(written).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(written.split("\r\n", -1)))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void a_visit_is_a_whole_day_with_its_hours_in_words() {
        String written = written(OutlookCase.replanned());

        assertThat(written)
                .contains(
                        "DTSTART;VALUE=DATE:20260107\r\nDTEND;VALUE=DATE:20260108\r\n",
                        "SUMMARY:Kraamzorg: 8\\,5 uur\r\n",
                        "SUMMARY:Kraamzorg: 9\\,25 uur (ochtend)\r\n",
                        "TRANSP:TRANSPARENT\r\n",
                        "DTSTAMP:20260105T083100Z\r\n",
                        "DTSTAMP:20260106T060000Z\r\n")
                .doesNotContain("METHOD:", "LOCATION:", "DESCRIPTION:", "ATTENDEE", "ORGANIZER");
        assertThat(values(OutlookCase.replanned(), Property.SEQUENCE))
                .containsExactly("1", "0", "1", "1", "1", "0", "0", "0", "0");
    }

    @Test
    void the_same_in_english() {
        assertThat(ScheduleCalendar.of(OutlookCase.replanned().outlook(), Language.ENGLISH))
                .contains(
                        "SUMMARY:Maternity care: 9.25 hours (morning)\r\n",
                        "SUMMARY:Maternity care: this visit is cancelled\r\n",
                        "X-WR-CALNAME:Maternity care\r\n");
    }

    @Test
    void a_visit_that_fell_away_is_cancelled_and_not_forgotten() {
        assertThat(values(OutlookCase.replanned(), Property.STATUS))
                .containsExactly(
                        "CONFIRMED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "CANCELLED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "CONFIRMED",
                        "CONFIRMED");
        assertThat(written(OutlookCase.replanned())).contains("SUMMARY:Kraamzorg: dit bezoek vervalt\r\n");
    }

    @Test
    void an_entry_keeps_its_name_through_every_version_and_the_case_cannot_be_read_from_it() {
        List<String> before = values(OutlookCase.firstPlan(), Property.UID);
        List<String> after = values(OutlookCase.replanned(), Property.UID);

        assertThat(after.subList(0, 8)).isEqualTo(before);
        assertThat(after).doesNotHaveDuplicates().allMatch(uid -> uid.matches("[0-9a-f-]{36}"));
        assertThat(written(OutlookCase.replanned())).doesNotContain(OutlookCase.CASE_ID.toString());
    }

    @Test
    void a_program_is_told_when_to_look_again() {
        assertThat(written(OutlookCase.firstPlan()))
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n", "X-PUBLISHED-TTL:PT4H\r\n", "VERSION:2.0\r\n");
    }

    @Test
    void a_bereaved_family_sees_visits_and_hours_and_nothing_that_hurts() {
        for (Language language : Language.values()) {
            for (OutlookCase theCase : OutlookCase.all()) {
                String written = ScheduleCalendar.of(theCase.bereaved().outlook(), language);

                assertThat(Pattern.compile("kraam|matern|baby|kind|child", Pattern.CASE_INSENSITIVE)
                                .matcher(written.replace("kraamflex", ""))
                                .results())
                        .isEmpty();
            }
        }
        assertThat(written(OutlookCase.replanned().bereaved()))
                .contains(
                        "SUMMARY:Bezoek: 8\\,5 uur\r\n",
                        "SUMMARY:Bezoek: 9\\,25 uur (ochtend)\r\n",
                        "SUMMARY:Dit bezoek vervalt\r\n",
                        "X-WR-CALNAME:Zorg\r\n");
    }

    @Test
    void before_the_first_plan_it_is_valid_and_empty() {
        assertThat(events(read(written(OutlookCase.bornOn("2026-01-05"))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-27", "2026-10-23"})
    void days_on_which_the_clock_changes_are_whole_days_like_others(String born) {
        OutlookCase theCase = OutlookCase.bornOn(born).plan(born + "T08:00:00Z", 300, 300, 300, 300);

        List<VEvent> events = events(read(written(theCase)));

        LocalDate first = LocalDate.parse(born);
        assertThat(events).hasSize(4);
        for (int i = 0; i < events.size(); i++) {
            assertThat(LocalDate.from(Objects.requireNonNull(events.get(i).getDateTimeStart())
                            .getDate()))
                    .isEqualTo(first.plusDays(i));
            assertThat(LocalDate.from(Objects.requireNonNull(events.get(i).getDateTimeEnd())
                            .getDate()))
                    .isEqualTo(first.plusDays(i + 1));
        }
    }

    @Test
    void the_clock_changes_on_the_last_sundays_of_march_and_october() {
        assertThat(written(OutlookCase.firstPlan()).replace("\r\n", "\n")).contains("""
                        BEGIN:DAYLIGHT
                        DTSTART:19960331T020000
                        TZOFFSETFROM:+0100
                        TZOFFSETTO:+0200
                        TZNAME:CEST
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                        END:DAYLIGHT
                        """, """
                        BEGIN:STANDARD
                        DTSTART:19961027T030000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        TZNAME:CET
                        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                        END:STANDARD
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-28T12:00:00Z",
                "2026-03-29T12:00:00Z",
                "2026-10-24T12:00:00Z",
                "2026-10-25T12:00:00Z",
                "2031-07-01T00:00:00Z",
                "2024-12-31T23:30:00Z"
            })
    void the_zone_tells_the_time_of_amsterdam(String moment) {
        VTimeZone zone = (VTimeZone) read(written(OutlookCase.firstPlan()))
                .getComponents(Component.VTIMEZONE)
                .getFirst();
        ZonedDateTime local = ZonedDateTime.parse(moment).withZoneSameInstant(CareCalendar.ZONE);

        TzOffsetTo offset = (TzOffsetTo) Objects.requireNonNull(zone.getApplicableObservance(local.toOffsetDateTime()))
                .getProperty(Property.TZOFFSETTO)
                .orElseThrow();

        assertThat(offset.getOffset()).isEqualTo(local.getOffset());
    }
}
