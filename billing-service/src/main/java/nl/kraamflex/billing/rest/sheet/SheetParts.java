package nl.kraamflex.billing.rest.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.wording.Advice;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Section;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Table;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/** The parts that statement and estimate have in common, in the words of one book. */
final class SheetParts {
    private final PhraseBook book;
    private final Advice advice;

    /**
     * @param book where the words stand
     * @param help whom to ask, in the organisation's own words, by language tag; not every language need be there
     */
    SheetParts(PhraseBook book, Map<String, String> help) {
        this.book = book;
        this.advice = new Advice(book, help);
    }

    PhraseBook book() {
        return book;
    }

    /** A part of phrases without slots. */
    Section section(String id, Phrase heading, Phrase... said) {
        return section(id, heading, Arrays.stream(said).map(book::say).toList());
    }

    /** A part of texts. */
    Section section(String id, Phrase heading, List<String> paragraphs) {
        return new Section(
                id, book.say(heading), paragraphs, List.of(), book.language().tag());
    }

    /** A part of texts, or nothing where there is none. */
    Stream<Section> sectionOf(String id, Phrase heading, List<String> paragraphs) {
        return paragraphs.isEmpty() ? Stream.empty() : Stream.of(section(id, heading, paragraphs));
    }

    /**
     * What the insurer pays besides; nothing where there is nothing to say of it.
     *
     * @param known what is known of it
     * @param ofBasicInsurance whether basic insurance pays for a part of the care, and so leaves a contribution to pay
     */
    Stream<Section> insurer(List<String> known, boolean ofBasicInsurance) {
        List<String> paragraphs = new ArrayList<>(known);
        if (ofBasicInsurance) {
            paragraphs.add(book.say(Phrase.INSURER_BASIC));
            paragraphs.add(book.say(Phrase.INSURER_SUPPLEMENTARY));
        }
        return sectionOf("insurer", Phrase.INSURER_HEADING, paragraphs);
    }

    /** Whom to ask. */
    Section help() {
        return section("help", Phrase.HELP_HEADING, advice.help());
    }

    /** Why the care matters; nothing where that would hurt. */
    Stream<Section> care() {
        return sectionOf("care", Phrase.CARE_HEADING, advice.care());
    }

    /** The rules by name, where naming them fits the family. */
    Section rules(List<LawFile> files) {
        List<String> names = book.set() == TextSet.STANDARD
                ? files.stream().map(book::law).distinct().toList()
                : List.of();
        return new Section(
                "rules",
                book.say(Phrase.RULES_HEADING),
                List.of(book.say(Phrase.RULES_INTRO)),
                names,
                book.language() == Language.EN ? Language.EN.tag() : Language.NL.tag());
    }

    /** How to name the case when asking. */
    Section reference(UUID caseId, long version) {
        return section(
                "reference",
                Phrase.REFERENCE_HEADING,
                List.of(book.write()
                        .name("%s-%d".formatted(caseId, version))
                        .say(Phrase.REFERENCE)
                        .toString()));
    }

    /** The table of the days, or nothing where there is none. */
    @Nullable
    Table table(List<StatementSheet.Row> rows, List<StatementSheet.Total> totals) {
        return rows.isEmpty()
                ? null
                : new Table(
                        book.say(Phrase.LINES_HEADING),
                        book.say(Phrase.LINES_CAPTION),
                        book.say(Phrase.COLUMN_DATE),
                        book.say(Phrase.COLUMN_HOURS),
                        book.say(Phrase.COLUMN_PER_HOUR),
                        book.say(Phrase.COLUMN_AMOUNT),
                        rows,
                        totals);
    }

    /** A sum of rows under a label; days of stays beside the hours, and alone where there are no hours. */
    StatementSheet.Total total(String label, int minutes, int days, long cents) {
        String hours = book.format().hours(minutes);
        String counted = book.format().days(days);
        return new StatementSheet.Total(
                label,
                days == 0 ? hours : minutes == 0 ? counted : hours + " + " + counted,
                book.format().euro(cents));
    }

    /** A sum of rows of care under a label. */
    StatementSheet.Total total(String label, int minutes, long cents) {
        return total(label, minutes, 0, cents);
    }

    /** The label of a year's sum. */
    String year(int year) {
        return book.write().year(year).say(Phrase.ROW_YEAR).toString();
    }
}
