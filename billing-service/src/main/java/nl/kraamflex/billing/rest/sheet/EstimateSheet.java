package nl.kraamflex.billing.rest.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Row;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Section;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Total;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;

/** Puts what care will cost on a sheet. Used once, by one thread. */
public final class EstimateSheet {
    private final Estimate estimate;
    private final OwnContribution.Owed owed;
    private final PhraseBook book;
    private final EstimateWords words;
    private final SheetParts parts;

    private EstimateSheet(Estimate estimate, OwnContribution.Owed owed, Language language, Map<String, String> help) {
        this.estimate = estimate;
        this.owed = owed;
        this.book = PhraseBook.of(language, estimate.estimated().texts());
        this.words = new EstimateWords(book);
        this.parts = new SheetParts(book, help);
    }

    /**
     * The sheet of an estimate.
     *
     * @param owed its lines
     * @param help whom to ask, in the organisation's own words, by language tag; not every language need be there
     */
    public static StatementSheet of(
            Estimate estimate, OwnContribution.Owed owed, Language language, Map<String, String> help) {
        return new EstimateSheet(estimate, owed, language, help).sheet();
    }

    private StatementSheet sheet() {
        UUID caseId = estimate.estimated().id();
        return new StatementSheet(
                book.language(),
                book.say(Phrase.TITLE_ESTIMATE),
                book.say(Phrase.HEADING_ESTIMATE),
                List.of(words.estimate(owed), book.say(Phrase.STATUS_OPEN)),
                Stream.of(
                                parts.sectionOf("notices", Phrase.NOTICES_HEADING, notices()),
                                Stream.of(parts.section("why", Phrase.WHY_HEADING, Phrase.TOTAL_WHY)))
                        .flatMap(sections -> sections)
                        .toList(),
                parts.table(owed.lines().stream().map(this::row).toList(), totals()),
                after(caseId));
    }

    private List<Section> after(UUID caseId) {
        return Stream.of(
                        Stream.of(parts.insurer(List.of())),
                        owed.deductibleExemption().isEmpty()
                                ? Stream.<Section>empty()
                                : Stream.of(parts.section(
                                        "deductible", Phrase.DEDUCTIBLE_HEADING, Phrase.DEDUCTIBLE_NEVER)),
                        Stream.of(parts.section("when", Phrase.WHEN_HEADING, Phrase.WHEN_LATER), parts.help()),
                        parts.care(),
                        Stream.of(
                                parts.rules(rules()),
                                parts.reference(caseId, estimate.estimated().version())))
                .flatMap(sections -> sections)
                .toList();
    }

    private List<String> notices() {
        return Stream.concat(
                        estimate.assumptions().stream().map(words::assumption),
                        owed.lines().stream().flatMap(line -> words.warning(line).stream()))
                .distinct()
                .toList();
    }

    private Row row(ContributionLine line) {
        return new Row(
                book.format().date(line.date()),
                note(line.status()),
                book.format().hours(line.minutes()),
                book.format().euro(line.perHour().amount()),
                book.format().euro(line.cents()));
    }

    private List<String> note(CareStatus status) {
        return switch (status) {
            case DELIVERED -> List.of();
            case PLANNED -> List.of(book.say(Phrase.NOTE_PLANNED));
            case INDICATED -> List.of(book.say(Phrase.NOTE_INDICATED));
        };
    }

    private List<Total> totals() {
        return Stream.concat(
                        owed.years().stream()
                                .filter(_ -> owed.years().size() > 1)
                                .map(year -> parts.total(parts.year(year.year()), year.minutes(), year.cents())),
                        Stream.of(parts.total(book.say(Phrase.ROW_TOTAL), owed.minutes(), owed.cents())))
                .toList();
    }

    private List<LawFile> rules() {
        return Stream.concat(owed.lines().stream().map(ContributionLine::perHour), owed.deductibleExemption().stream())
                .map(Figure::file)
                .toList();
    }
}
