package nl.kraamflex.scheduling.rest.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as a page, all of it in words of one language and one set of texts. It names nobody.
 *
 * @param language BCP 47 tag of its words
 * @param style its stylesheet, to stand in the page byte for byte
 * @param title what a browser shows and a printer puts on top; the same for every case
 * @param heading the one heading of the first level
 * @param answer the hours left, and how they are counted; the first sentence is the one that matters most
 * @param sections what else is said in sentences, in the order of reading
 * @param pictureHeading heading of the picture
 * @param picture the days as SVG, well-formed
 * @param table the days in words
 */
public record SchedulePage(
        String language,
        String style,
        String title,
        String heading,
        List<String> answer,
        List<Section> sections,
        String pictureHeading,
        String picture,
        Table table) {
    public SchedulePage {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
    }

    /** A part under a heading of the second level. */
    public record Section(String id, String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * The days.
     *
     * @param heading of the part
     * @param caption what it shows
     * @param day name of the first column
     * @param planned name of the second column
     * @param given name of the third column
     * @param totalLabel name of the last row
     * @param plannedTotal sum of the second column
     * @param givenTotal sum of the third column
     */
    public record Table(
            String heading,
            String caption,
            String day,
            String planned,
            String given,
            List<Day> days,
            String totalLabel,
            String plannedTotal,
            String givenTotal) {
        public Table {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param date in words
     * @param number in words
     * @param planned hours, or that there is no visit
     * @param former what was planned before; null when it is the same
     * @param given hours; empty while nothing was recorded
     * @param notes who pays, when on the day, and why it differs
     */
    public record Day(
            String date,
            String number,
            String planned,
            @Nullable String former,
            String given,
            List<String> notes) {
        public Day {
            notes = List.copyOf(notes);
        }
    }
}
