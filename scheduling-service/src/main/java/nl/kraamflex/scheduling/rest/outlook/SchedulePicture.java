package nl.kraamflex.scheduling.rest.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.OutlookDay;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as a picture with a bar for every day, made for the width of a telephone and growing with its frame. It is black on
 * white: who pays is told by the pattern of a bar, what was given by a solid bar below it, what was planned before by a dashed
 * outline. Lengths are in units of the picture.
 *
 * @param language BCP 47 tag of its words
 * @param height of the picture; its width is {@link #WIDTH}
 * @param title its name
 * @param description everything it shows, in sentences, for who cannot see it
 * @param rows its days
 * @param fundings the patterns that occur
 * @param legend what they mean
 */
public record SchedulePicture(
        String language,
        int height,
        String title,
        String description,
        List<Row> rows,
        List<String> fundings,
        List<Entry> legend) {

    /** Width of the picture. */
    public static final int WIDTH = 360;

    private static final int TOP = 36;
    private static final int ROW = 36;
    private static final int LEGEND_GAP = 28;
    private static final int LEGEND_ROW = 22;
    private static final int LONGEST_BAR = 170;

    /** Shortest scale, so that a short visit looks short also where every visit is. */
    private static final int LEAST_SCALE = 8 * 60;

    public SchedulePicture {
        rows = List.copyOf(rows);
        fundings = List.copyOf(fundings);
        legend = List.copyOf(legend);
    }

    /**
     * A day. A bar that it lacks has length 0.
     *
     * @param y its upper edge
     * @param date its date in few letters
     * @param day its number in words
     * @param pattern pattern of the planned bar; empty for none
     * @param planned length of the planned bar
     * @param given length of the bar of what was given
     * @param former length of the outline of what was planned before
     * @param hours what is planned, in words
     * @param note what was given or planned before, in words; empty without either
     */
    public record Row(
            int y,
            String date,
            String day,
            String pattern,
            int planned,
            int given,
            int former,
            String hours,
            String note) {}

    /**
     * A line of the legend.
     *
     * @param kind {@code given}, {@code former}, or the pattern that it shows
     * @param text what it means
     */
    public record Entry(int y, String kind, String text) {}

    /** The picture of a case for a reader of a language; the case says which set of texts fits. */
    public static SchedulePicture of(Outlook outlook, Language language) {
        OutlookTexts texts =
                OutlookTexts.of(language, outlook.schedule().facts().texts());
        List<OutlookDay> days = outlook.days();
        int scale = days.stream().mapToInt(OutlookDay::mostMinutes).reduce(LEAST_SCALE, Math::max);
        List<Row> rows = new ArrayList<>();
        for (OutlookDay day : days) {
            rows.add(row(day, TOP + rows.size() * ROW, scale, texts));
        }
        List<String> fundings = days.stream()
                .map(OutlookDay::funding)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Enum::name)
                .toList();
        List<Entry> legend = legend(fundings, days, TOP + rows.size() * ROW + LEGEND_GAP, texts);
        int height = TOP + rows.size() * ROW + LEGEND_GAP + legend.size() * LEGEND_ROW;
        return new SchedulePicture(
                language.tag(), height, texts.say("title"), description(days, texts), rows, fundings, legend);
    }

    private static Row row(OutlookDay day, int y, int scale, OutlookTexts texts) {
        @Nullable Integer given = day.deliveredMinutes();
        @Nullable Integer former = day.formerMinutes();
        @Nullable Funding funding = day.funding();
        String note = given != null
                ? texts.say("picture.given", texts.number(given))
                : former != null ? texts.say("picture.former", texts.number(former)) : "";
        return new Row(
                y,
                texts.shortDate(day.date()),
                texts.say("day", day.day()),
                funding == null ? "" : funding.name(),
                length(day.plannedMinutes(), scale),
                length(given, scale),
                length(former, scale),
                day.plannedMinutes() == 0 ? texts.say("none") : texts.hours(day.plannedMinutes()),
                note);
    }

    private static int length(@Nullable Integer minutes, int scale) {
        return minutes == null ? 0 : minutes * LONGEST_BAR / scale;
    }

    private static List<Entry> legend(List<String> fundings, List<OutlookDay> days, int y, OutlookTexts texts) {
        List<String> kinds = new ArrayList<>(fundings);
        if (days.stream().anyMatch(day -> day.deliveredMinutes() != null)) {
            kinds.add("given");
        }
        if (days.stream().anyMatch(day -> day.formerMinutes() != null)) {
            kinds.add("former");
        }
        List<Entry> legend = new ArrayList<>();
        for (String kind : kinds) {
            legend.add(new Entry(y + legend.size() * LEGEND_ROW, kind, texts.say("legend." + kind)));
        }
        return legend;
    }

    private static String description(List<OutlookDay> days, OutlookTexts texts) {
        return Stream.concat(
                        Stream.of(texts.say("picture.days", days.size())),
                        days.stream().map(day -> sentence(day, texts)))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(OutlookDay day, OutlookTexts texts) {
        StringBuilder sentence =
                new StringBuilder(texts.say("picture.day", texts.date(day.date()), planned(day, texts)));
        @Nullable Integer given = day.deliveredMinutes();
        if (given != null) {
            sentence.append(", ").append(texts.say("picture.day.given", texts.hours(given)));
        }
        @Nullable Integer former = day.formerMinutes();
        if (former != null) {
            sentence.append(", ").append(texts.say("picture.day.former", texts.hours(former)));
        }
        return sentence.append('.').toString();
    }

    private static String planned(OutlookDay day, OutlookTexts texts) {
        @Nullable Funding funding = day.funding();
        if (day.plannedMinutes() == 0) {
            return texts.say("none");
        }
        String hours = texts.say("picture.day.planned", texts.hours(day.plannedMinutes()));
        return funding == null ? hours : hours + ", " + texts.say("funding." + funding.name());
    }
}
