package nl.kraamflex.scheduling.rest.outlook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.kraamflex.scheduling.domain.CalendarVisit;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * A schedule for a calendar program (RFC 5545, refresh of RFC 7986): a whole-day entry for each visit, since a plan has hours and
 * no clock time. An entry says how long the visit lasts and when on the day it is wished, and nothing that leads to a person:
 * calendars are shared and copied to many servers.
 */
final class ScheduleCalendar {
    private static final String PRODUCT = "-//kraamflex//scheduling-service//NL";

    /** A plan changes in the course of a day, and rarely more often than a program may look. */
    private static final Duration REFRESH = Duration.ofHours(4);

    /** The year in which the rules of the zone, as they are now, began; any year before the first visit serves. */
    private static final int FIRST_YEAR = 1996;

    /** The file is folded afterwards, by octets and not by characters. */
    private static final int NEVER_FOLD = 1_000_000;

    private ScheduleCalendar() {}

    /**
     * The calendar as it is sent.
     *
     * @return lines that end with CRLF, none longer than 75 octets in UTF-8
     */
    static String of(Outlook outlook, Language language) {
        OutlookTexts texts =
                OutlookTexts.of(language, outlook.schedule().facts().texts());
        List<CalendarComponent> components = new ArrayList<>();
        components.add(zone());
        outlook.calendar()
                .forEach(visit -> components.add(event(outlook.schedule().caseId(), visit, texts)));
        Calendar calendar = new Calendar(properties(texts), new ComponentList<>(components));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(true, NEVER_FOLD).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar could not be written to memory.", e);
        }
        return ContentLines.fold(written.toString());
    }

    private static PropertyList properties(OutlookTexts texts) {
        String name = texts.say("calendar.name");
        return new PropertyList(List.of(
                new ProdId(PRODUCT),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", CareCalendar.ZONE.getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString())));
    }

    private static VEvent event(UUID caseId, CalendarVisit visit, OutlookTexts texts) {
        return new VEvent(new PropertyList(List.of(
                new Uid(uid(caseId, visit.date())),
                new DtStamp(visit.changedAt()),
                new DtStart<>(visit.date()),
                new DtEnd<>(visit.date().plusDays(1)),
                new Summary(summary(visit, texts)),
                new Sequence(visit.sequence()),
                visit.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT)));
    }

    /** The same for a date of a case for ever, and nothing from which the case's id could be had back. */
    private static String uid(UUID caseId, LocalDate date) {
        return UUID.nameUUIDFromBytes(
                        "kraamflex calendar %s %s".formatted(caseId, date).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String summary(CalendarVisit visit, OutlookTexts texts) {
        if (visit.cancelled()) {
            return texts.say("calendar.cancelled");
        }
        String text = texts.say("calendar.visit", texts.hours(visit.minutes()));
        @Nullable PartOfDay part = visit.partOfDay();
        return part == null ? text : "%s (%s)".formatted(text, texts.part(part));
    }

    /** The clock of the Netherlands as Java knows it. */
    private static VTimeZone zone() {
        ZoneRules rules = CareCalendar.ZONE.getRules();
        List<Observance> observances = rules.getTransitionRules().stream()
                .map(ScheduleCalendar::observance)
                .toList();
        return new VTimeZone(
                new PropertyList(List.of(new TzId(CareCalendar.ZONE.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
        boolean daylight = !rule.getOffsetAfter().equals(rule.getStandardOffset());
        PropertyList properties = new PropertyList(List.of(
                new DtStart<LocalDateTime>(first.getDateTimeBefore()),
                new TzOffsetFrom(rule.getOffsetBefore()),
                new TzOffsetTo(rule.getOffsetAfter()),
                new TzName(daylight ? "CEST" : "CET"),
                (Property) new RRule<LocalDateTime>(yearly(rule))));
        return daylight ? new Daylight(properties) : new Standard(properties);
    }

    /** Both changes of the clock are on the last Sunday of a month, which is the first one of its last seven days. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        int lastSeven = rule.getMonth().maxLength() - DayOfWeek.values().length + 1;
        if (rule.getDayOfMonthIndicator() != lastSeven) {
            throw new IllegalStateException(
                    "The clock changes on %s, which is not the last of its weekday in a month: write that rule as well."
                            .formatted(rule));
        }
        String weekday = rule.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
        return "FREQ=YEARLY;BYMONTH=%d;BYDAY=-1%s".formatted(rule.getMonth().getValue(), weekday);
    }
}
