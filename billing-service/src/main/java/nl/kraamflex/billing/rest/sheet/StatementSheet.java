package nl.kraamflex.billing.rest.sheet;

import java.util.List;
import nl.kraamflex.billing.domain.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a family pays, all of it in words of one language and one set of texts. It names nobody.
 *
 * @param language of its words
 * @param title what a browser shows and a printer puts on top; the same for every case
 * @param heading the one heading of the first level
 * @param answer what is paid; the first sentence is the one that matters most
 * @param before what is read before the table
 * @param table the days; null where there is none to show
 * @param after what is read after the table
 */
public record StatementSheet(
        Language language,
        String title,
        String heading,
        List<String> answer,
        List<Section> before,
        @Nullable Table table,
        List<Section> after) {
    public StatementSheet {
        answer = List.copyOf(answer);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The tag of its language by BCP 47. */
    public String tag() {
        return language.tag();
    }

    /** In which direction its lines run, as HTML names it. */
    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /**
     * A part under a heading of the second level.
     *
     * @param id where a link can go
     * @param names of Dutch laws, each in its own language
     * @param namesLanguage tag of that language
     */
    public record Section(
            String id, String heading, List<String> paragraphs, List<String> names, String namesLanguage) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            names = List.copyOf(names);
        }
    }

    /**
     * The days with their amounts.
     *
     * @param heading of the part
     * @param caption what it shows
     * @param date name of the first column
     * @param hours name of the second column
     * @param perHour name of the third column
     * @param amount name of the fourth column
     * @param rows the days
     * @param totals what they add up to; the last is the total of all
     */
    public record Table(
            String heading,
            String caption,
            String date,
            String hours,
            String perHour,
            String amount,
            List<Row> rows,
            List<Total> totals) {
        public Table {
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }
    }

    /**
     * A day.
     *
     * @param date in words
     * @param notes what sets the day apart from others
     * @param hours time of care
     * @param perHour amount per hour; empty where none applies
     * @param amount what the family pays
     */
    public record Row(String date, List<String> notes, String hours, String perHour, String amount) {
        public Row {
            notes = List.copyOf(notes);
        }
    }

    /** A sum of rows. */
    public record Total(String label, String hours, String amount) {}
}
