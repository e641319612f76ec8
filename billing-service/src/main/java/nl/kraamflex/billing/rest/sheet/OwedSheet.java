package nl.kraamflex.billing.rest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.contribution.BillWords;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Row;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Section;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Total;

/** Puts what a family owes for the care it had on a sheet. Used once, by one thread. */
public final class OwedSheet {
    private final Statement statement;
    private final boolean issued;
    private final PhraseBook book;
    private final StatementWords words;
    private final BillWords bills;
    private final SheetParts parts;

    private OwedSheet(Statement statement, List<IssuedVersion> versions, Language language, Map<String, String> help) {
        this.statement = statement;
        this.issued = !versions.isEmpty();
        this.book = PhraseBook.of(language, statement.billed().texts());
        this.words = new StatementWords(book);
        this.bills = new BillWords(book, statement, versions);
        this.parts = new SheetParts(book, help);
    }

    /**
     * The sheet of a statement: what the last bill asks, what earlier ones asked, and all of it together.
     *
     * @param statement as of now, or as a version left it
     * @param versions the versions that issued its lines, by number
     * @param help whom to ask, in the organisation's own words, by language tag; not every language need be there
     */
    public static StatementSheet of(
            Statement statement, List<IssuedVersion> versions, Language language, Map<String, String> help) {
        return new OwedSheet(statement, versions, language, help)
                .sheet(statement.billed().version());
    }

    /**
     * The sheet of a bill as it was issued. Its reference is the number of the bill, so that nothing of it changes when the case does.
     *
     * @param statement as the bill left it
     * @param versions every version up to the bill, by number
     * @param help as in {@link #of}
     */
    public static StatementSheet bill(
            Statement statement, List<IssuedVersion> versions, Language language, Map<String, String> help) {
        return new OwedSheet(statement, versions, language, help)
                .sheet(versions.getLast().number());
    }

    private StatementSheet sheet(long reference) {
        return new StatementSheet(
                book.language(),
                book.say(Phrase.TITLE_STATEMENT),
                book.say(Phrase.HEADING_STATEMENT),
                bills.answer(words.owed(statement)),
                Stream.of(
                                parts.sectionOf("notices", Phrase.NOTICES_HEADING, notices()),
                                parts.sectionOf("why", Phrase.WHY_HEADING, why()))
                        .flatMap(sections -> sections)
                        .toList(),
                parts.table(statement.lines().stream().map(this::row).toList(), totals()),
                after(reference));
    }

    private List<String> notices() {
        return statement.lines().stream()
                .flatMap(line -> words.warning(line).stream())
                .distinct()
                .toList();
    }

    private List<String> why() {
        List<String> why = new ArrayList<>();
        if (StatementWords.contributionOwed(statement.lines())) {
            why.add(book.say(Phrase.TOTAL_WHY));
        }
        if (StatementWords.stayOwed(statement.lines())) {
            why.add(book.say(Phrase.STAY_WHY));
        }
        return why;
    }

    private List<Section> after(long reference) {
        return Stream.of(
                        parts.sectionOf("corrections", Phrase.CORRECTIONS_HEADING, corrections()),
                        parts.sectionOf("held", Phrase.HELD_HEADING, held()),
                        parts.insurer(insurer(), ofBasicInsurance()),
                        parts.sectionOf("deductible", Phrase.DEDUCTIBLE_HEADING, deductible()),
                        Stream.of(parts.section("when", Phrase.WHEN_HEADING, bills.whenItComes()), parts.help()),
                        parts.care(),
                        Stream.of(
                                parts.rules(StatementWords.rules(statement)),
                                parts.reference(statement.billed().id(), reference)))
                .flatMap(sections -> sections)
                .toList();
    }

    private List<String> corrections() {
        return statement.lines().stream()
                .filter(line -> line.corrects() != null)
                .map(line -> words.line(line, statement.lines()))
                .toList();
    }

    private List<String> held() {
        return statement.held().stream().map(this::held).distinct().toList();
    }

    private String held(HeldCare care) {
        return book.write()
                .date(care.date())
                .hours(care.minutes())
                .say(
                        switch (care.why()) {
                            case BEYOND_INDICATION -> Phrase.HELD_BEYOND_INDICATION;
                            case NO_FUNDING_KNOWN -> Phrase.HELD_NO_FUNDING;
                            case NO_PRICE_AGREED -> Phrase.HELD_NO_PRICE;
                            case NO_SUPPLEMENTARY_POLICY -> Phrase.HELD_NO_POLICY;
                            case OUTPATIENT_BIRTH_NOT_ON_FILE,
                                    STAY_AMOUNT_NOT_ON_FILE,
                                    STAY_THRESHOLD_NOT_ON_FILE,
                                    STAY_RATE_NOT_KNOWN,
                                    STAY_CHILDREN_NOT_CHOSEN,
                                    STAY_DATES_NOT_CHOSEN -> Phrase.HELD_STAY;
                        })
                .toString();
    }

    private List<String> insurer() {
        return statement.insurerCents() == 0
                ? List.of()
                : List.of(book.write()
                        .amount(statement.insurerCents())
                        .say(Phrase.SHARE_INSURER)
                        .toString());
    }

    /** Whether basic insurance pays for a part of it; so it is said while nothing is on the statement yet. */
    private boolean ofBasicInsurance() {
        return statement.lines().isEmpty()
                || statement.lines().stream().anyMatch(line -> line.funding().carriesContribution());
    }

    private List<String> deductible() {
        return statement.deductibleExemption().isEmpty() ? List.of() : List.of(book.say(Phrase.DEDUCTIBLE_NEVER));
    }

    private Row row(StatementLine line) {
        return new Row(
                book.format().date(line.date()),
                notes(line),
                line.kind().countsDays()
                        ? book.format().days(line.days())
                        : book.format().hours(line.minutes()),
                line.tariff().centsPerHour() == 0
                        ? ""
                        : book.format().euro(line.tariff().centsPerHour()),
                book.format().euro(familyCents(line)));
    }

    private static long familyCents(StatementLine line) {
        return line.payer() == ContributionPayer.FAMILY ? line.cents() : 0;
    }

    private List<String> notes(StatementLine line) {
        List<String> notes = new ArrayList<>();
        if (statement.lines().stream().anyMatch(other -> other.corrects() != null)) {
            notes.add(numbered(line.number(), Phrase.NOTE_LINE));
        }
        Integer corrects = line.corrects();
        if (corrects != null) {
            notes.add(numbered(corrects, Phrase.NOTE_CORRECTS));
        }
        Integer version = line.version();
        if (version != null && bills.severalParts()) {
            notes.add(numbered(version, Phrase.NOTE_BILL));
        } else if (version == null && issued) {
            notes.add(book.say(Phrase.NOTE_PENDING));
        }
        if (line.kind() == LineKind.BIRTH_ASSISTANCE) {
            notes.add(book.say(Phrase.NOTE_BIRTH_ASSISTANCE));
        }
        if (line.kind().countsDays()) {
            notes.add(book.write()
                    .amount(line.tariff().centsPerDay())
                    .say(line.kind() == LineKind.STAY_OF_MOTHER ? Phrase.NOTE_STAY : Phrase.NOTE_STAY_CHILD)
                    .toString());
        }
        switch (line.tariff()) {
            case ContributionTariff.AgreedPrice _ -> notes.add(book.say(Phrase.NOTE_PRIVATE));
            case ContributionTariff.FamilyShare _ -> notes.add(book.say(Phrase.NOTE_SUPPLEMENTARY));
            case ContributionTariff.NoContribution _ -> notes.add(book.say(Phrase.NOTE_TRIAL));
            case ContributionTariff.WithinStay _ -> notes.add(book.say(Phrase.NOTE_IN_STAY));
            case ContributionTariff.Exempt _
            when line.kind() == LineKind.MATERNITY_CARE -> notes.add(book.say(Phrase.NOTE_IN_STAY));
            case ContributionTariff.PerHour _, ContributionTariff.PerDay _, ContributionTariff.Exempt _ -> {}
        }
        if (line.payer() == ContributionPayer.FAMILY_THROUGH_INSURER) {
            notes.add(book.write()
                    .amount(line.cents())
                    .say(Phrase.NOTE_INSURER_ASKS)
                    .toString());
        }
        if (line.payer() == ContributionPayer.INSURER) {
            notes.add(book.write().amount(line.cents()).say(Phrase.NOTE_INSURER).toString());
        }
        return notes;
    }

    private String numbered(int number, Phrase phrase) {
        return book.write().number(number).say(phrase).toString();
    }

    private List<Total> totals() {
        return Stream.concat(
                        statement.years().stream()
                                .filter(_ -> statement.years().size() > 1)
                                .map(year -> parts.total(
                                        parts.year(year.year()),
                                        year.minutes(),
                                        year.days(),
                                        familyCentsOf(year.year()))),
                        Stream.of(parts.total(
                                book.say(Phrase.ROW_TOTAL),
                                statement.minutes(),
                                statement.days(),
                                statement.familyCents())))
                .toList();
    }

    private long familyCentsOf(int year) {
        return statement.lines().stream()
                .filter(line -> line.year() == year)
                .mapToLong(OwedSheet::familyCents)
                .reduce(0, Math::addExact);
    }
}
