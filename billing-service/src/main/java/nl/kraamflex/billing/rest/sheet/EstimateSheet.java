package nl.kraamflex.billing.rest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.UnpublishedLine;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.billing.domain.stay.OpenStayLine;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayLine;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.PhraseWriter;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Row;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Section;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Total;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;

/** Puts what care will cost on a sheet. Used once, by one thread. */
public final class EstimateSheet {
    private record Dated(LocalDate date, Row row) {}

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
                answer(),
                Stream.of(
                                parts.sectionOf("notices", Phrase.NOTICES_HEADING, notices()),
                                Stream.of(parts.section("why", Phrase.WHY_HEADING, Phrase.TOTAL_WHY)))
                        .flatMap(sections -> sections)
                        .toList(),
                parts.table(rows(), totals()),
                after(caseId));
    }

    private List<String> answer() {
        List<String> answer = new ArrayList<>();
        if (!owed.lines().isEmpty() || estimate.expected().unpublished().isEmpty()) {
            answer.add(words.expected(owed));
        }
        answer.addAll(words.unpublished(estimate));
        known(YearCosts::privateCare).ifPresent(cents -> answer.add(amount(cents, Phrase.SHARE_PRIVATE)));
        answer.add(book.say(Phrase.STATUS_OPEN));
        return answer;
    }

    /** What a payer pays in all years together; empty when it is nothing, or cannot be said for one of them. */
    private Optional<Long> known(Function<YearCosts, Share> payer) {
        List<Share> shares = estimate.costs().stream().map(payer).toList();
        return shares.stream().allMatch(share -> share.status() == Share.Status.KNOWN)
                ? Optional.of(shares.stream()
                                .flatMap(share -> Stream.ofNullable(share.cents()))
                                .reduce(0L, Math::addExact))
                        .filter(cents -> cents > 0)
                : Optional.empty();
    }

    private String amount(long cents, Phrase phrase) {
        return book.write().amount(cents).say(phrase).toString();
    }

    private List<String> insurer() {
        List<String> paragraphs = new ArrayList<>();
        known(YearCosts::contributionByInsurer).ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_INSURER)));
        known(YearCosts::basicInsurance).ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_BASIC)));
        known(YearCosts::supplementary).ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_SUPPLEMENTARY)));
        return paragraphs;
    }

    /** Stays that the institution bills itself. */
    private List<String> stays() {
        return estimate.stays().stream()
                .filter(StayContribution.Owed.class::isInstance)
                .map(StayContribution.Owed.class::cast)
                .filter(stay -> stay.stay().billedBy() == InstitutionStay.BilledBy.INSTITUTION)
                .map(this::stay)
                .toList();
    }

    private String stay(StayContribution.Owed stay) {
        int known = dates(stay.lines().stream().map(StayLine::date));
        int open = dates(stay.open().stream().map(OpenStayLine::date));
        PhraseWriter said = book.write().days(known + open).say(Phrase.INSTITUTION_STAY);
        if (known > 0) {
            said.amount(stay.cents()).say(Phrase.INSTITUTION_AMOUNT);
        }
        if (open > 0) {
            said.days(open).say(Phrase.INSTITUTION_OPEN);
        }
        return said.toString();
    }

    private static int dates(Stream<LocalDate> dates) {
        return Math.toIntExact(dates.distinct().count());
    }

    private List<Section> after(UUID caseId) {
        return Stream.of(
                        parts.sectionOf("institution", Phrase.INSTITUTION_HEADING, stays()),
                        Stream.of(parts.insurer(insurer())),
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

    private List<Row> rows() {
        return Stream.concat(
                        owed.lines().stream().map(line -> new Dated(line.date(), row(line))),
                        estimate.expected().unpublished().stream()
                                .map(line -> new Dated(line.date(), unpublished(line))))
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::row)
                .toList();
    }

    private Row unpublished(UnpublishedLine line) {
        return new Row(
                book.format().date(line.date()),
                note(line.status()),
                book.format().hours(line.minutes()),
                "",
                book.say(Phrase.NOTE_NOT_PUBLISHED));
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
