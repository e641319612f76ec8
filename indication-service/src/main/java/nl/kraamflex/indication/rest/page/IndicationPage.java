package nl.kraamflex.indication.rest.page;

import java.util.List;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a case is entitled to as a page, all of it in words of one language and one set of texts. It names nobody: the caller's own
 * reference of the case is the only thing on it that leads to a person.
 *
 * @param language BCP 47 tag of its words
 * @param style its stylesheet, to stand in the page byte for byte
 * @param title what a browser shows and a printer puts on top; the same for every case
 * @param heading the one heading of the first level
 * @param answer how many hours and until when, or that they are not decided yet; the first sentence is the one that matters most
 * @param sections everything else, in the order of reading
 */
public record IndicationPage(
        String language, String style, String title, String heading, List<Paragraph> answer, List<Section> sections) {
    public IndicationPage {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
    }

    /**
     * A part under a heading of the second level. What it lacks is empty.
     *
     * @param id where a link can go
     * @param table what is added up
     * @param facts names and values
     * @param sources the numbered list that {@link Mark}s point to
     */
    public record Section(
            String id,
            String heading,
            List<Paragraph> paragraphs,
            @Nullable Table table,
            List<Fact> facts,
            List<SourceNote> sources) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            facts = List.copyOf(facts);
            sources = List.copyOf(sources);
        }

        static Section of(String id, String heading, List<Paragraph> paragraphs) {
            return new Section(id, heading, paragraphs, null, List.of(), List.of());
        }

        Section with(Table added) {
            return new Section(id, heading, paragraphs, added, facts, sources);
        }
    }

    /** Text with the sources it rests on. */
    public record Paragraph(String text, List<Mark> marks) {
        public Paragraph {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Rows that add up to a total.
     *
     * @param caption what it shows
     * @param what name of the first column
     * @param hours name of the second column
     * @param totalLabel name of the last row
     * @param total the sum of the rows
     */
    public record Table(String caption, String what, String hours, List<Row> rows, String totalLabel, String total) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row; its hours carry a sign when they are added to, or taken from, those above. */
    public record Row(String what, String hours, Mark mark) {}

    /** A name and a value, with a sentence that explains them where they need one. */
    public record Fact(String name, String value, @Nullable String explanation) {}

    /**
     * Which source a text rests on.
     *
     * @param number of the source
     * @param spoken what a screen reader says in place of the bare number
     */
    public record Mark(int number, String spoken) {}

    /**
     * Where a figure comes from.
     *
     * @param text what kind of source it is
     * @param link its address; null where none is shown
     * @param site the name of the site at that address; null without one
     * @param sureness how sure the figure is; null for a number that someone decided
     */
    public record SourceNote(
            int number,
            String text,
            @Nullable String link,
            @Nullable String site,
            @Nullable String sureness) {}

    /** The page of a case for a reader of a language; the case says which set of texts fits the family. */
    public static IndicationPage of(CaseIndication indication, Language language) {
        return new IndicationPageWriter(indication, language).page();
    }
}
