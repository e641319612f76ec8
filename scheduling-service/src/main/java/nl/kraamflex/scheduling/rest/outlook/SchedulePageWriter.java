package nl.kraamflex.scheduling.rest.outlook;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.platform.web.Stylesheet;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.OutlookDay;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.rest.outlook.SchedulePage.Day;
import nl.kraamflex.scheduling.rest.outlook.SchedulePage.Section;
import nl.kraamflex.scheduling.rest.outlook.SchedulePage.Table;
import org.jspecify.annotations.Nullable;

/** Puts the page of one case together. Used once, by one thread. */
final class SchedulePageWriter {
    static final Stylesheet STYLESHEET = Stylesheet.of(SchedulePageWriter.class, "/outlook/schedule.css");

    private final Outlook outlook;
    private final Schedule schedule;
    private final Plan plan;
    private final Language language;
    private final OutlookTexts texts;
    private final List<OutlookDay> days;

    /**
     * @param outlook of a case that has a plan
     */
    SchedulePageWriter(Outlook outlook, Language language) {
        this.outlook = outlook;
        this.schedule = outlook.schedule();
        this.plan = outlook.plans().getLast();
        this.language = language;
        this.texts = OutlookTexts.of(language, schedule.facts().texts());
        this.days = outlook.days();
    }

    /**
     * @param picture the days as SVG
     */
    SchedulePage page(String picture) {
        return new SchedulePage(
                language.tag(),
                STYLESHEET.text(),
                texts.say("title"),
                texts.say("heading"),
                answer(),
                sections(),
                texts.say("picture.heading"),
                picture,
                table());
    }

    private List<String> answer() {
        List<String> answer = new ArrayList<>();
        int ahead = outlook.minutesAhead();
        int leftOut = outlook.minutesLeftOut();
        @Nullable Integer left = outlook.minutesLeft();
        @Nullable Integer indicated = schedule.indicatedMinutes();
        if (ahead > 0) {
            answer.add(texts.say("answer.ahead", texts.hours(ahead)));
        } else {
            answer.add(texts.say(left != null && left == 0 ? "answer.all" : "answer.ahead.none"));
        }
        if (leftOut > 0) {
            answer.add(texts.say("answer.leftOut", texts.hours(leftOut)));
        }
        if (indicated != null) {
            answer.add(texts.say("answer.given", texts.hours(indicated), texts.hours(schedule.deliveredMinutes())));
        }
        if (schedule.declinedMinutes() > 0) {
            answer.add(texts.say("answer.declined", texts.hours(schedule.declinedMinutes())));
        }
        days.reversed().stream()
                .filter(day -> day.plannedMinutes() > 0)
                .findFirst()
                .ifPresent(day -> answer.add(texts.say("answer.until", texts.date(day.date()))));
        return answer;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        @Nullable Attention attention = schedule.attention();
        if (attention != null) {
            sections.add(new Section(
                    "attention",
                    texts.say("attention.heading"),
                    List.of(texts.attention(attention), texts.say("attention.last"))));
        }
        List<String> notices = plan.notices().stream()
                .flatMap(notice -> texts.notice(notice).stream())
                .toList();
        if (!notices.isEmpty()) {
            sections.add(new Section("notices", texts.say("notices.heading"), notices));
        }
        sections.add(new Section(
                "why",
                texts.say("why.heading"),
                List.of(
                        texts.cause(plan.cause()),
                        texts.say("why.made", texts.date(CareCalendar.dateOf(plan.plannedAt())), plan.version()))));
        return sections;
    }

    private Table table() {
        return new Table(
                texts.say("days.heading"),
                texts.say("days.caption"),
                texts.say("days.day"),
                texts.say("days.planned"),
                texts.say("days.given"),
                days.stream().map(this::day).toList(),
                texts.say("days.total"),
                texts.say("days.total.ahead", texts.hours(outlook.minutesAhead())),
                texts.hours(schedule.deliveredMinutes()));
    }

    private Day day(OutlookDay day) {
        @Nullable Integer former = day.formerMinutes();
        @Nullable Integer given = day.deliveredMinutes();
        return new Day(
                texts.date(day.date()),
                texts.say("day", day.day()),
                day.plannedMinutes() == 0 ? texts.say("none") : texts.hours(day.plannedMinutes()),
                former == null ? null : texts.say("days.former", former == 0 ? texts.say("none") : texts.hours(former)),
                given == null ? "" : texts.hours(given),
                notes(day));
    }

    private List<String> notes(OutlookDay day) {
        List<String> notes = new ArrayList<>();
        @Nullable PartOfDay part = day.partOfDay();
        if (part != null) {
            notes.add(texts.say("days.part", texts.part(part)));
        }
        @Nullable Funding funding = day.funding();
        if (funding != null) {
            notes.add(texts.say("days.funding", texts.say("funding." + funding.name())));
        }
        @Nullable DayReason reason = day.reason();
        if (reason != null) {
            texts.reason(reason, day.longestMinutes()).ifPresent(notes::add);
        }
        return notes;
    }
}
