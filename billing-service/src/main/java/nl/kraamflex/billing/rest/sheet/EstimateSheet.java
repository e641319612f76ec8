package nl.kraamflex.billing.rest.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.Illustration;
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
    private final OwnContribution.Owed asked;
    private final List<UnpublishedLine> open;
    private final PhraseBook book;
    private final EstimateWords words;
    private final SheetParts parts;

    private EstimateSheet(Estimate estimate, OwnContribution.Owed owed, Language language, Map<String, String> help) {
        this.estimate = estimate;
        this.owed = owed;
        this.asked = (OwnContribution.Owed) estimate.family().published();
        this.open = estimate.family().unpublished();
        this.book = PhraseBook.of(language, estimate.estimated().texts());
        this.words = new EstimateWords(book);
        this.parts = new SheetParts(book, help);
    }

    /**
     * The sheet of an estimate.
     *
     * @param owed its lines on our bill
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
                                parts.sectionOf("why", Phrase.WHY_HEADING, why()))
                        .flatMap(sections -> sections)
                        .toList(),
                parts.table(rows(), totals()),
                after(caseId));
    }

    private List<String> why() {
        return asked.lines().isEmpty() && open.isEmpty() ? List.of() : List.of(book.say(Phrase.TOTAL_WHY));
    }

    private List<String> answer() {
        List<String> answer = new ArrayList<>(words.expected(estimate, owed));
        answer.add(book.say(Phrase.STATUS_OPEN));
        return answer;
    }

    private String amount(long cents, Phrase phrase) {
        return book.write().amount(cents).say(phrase).toString();
    }

    private List<String> insurer() {
        List<String> paragraphs = new ArrayList<>();
        estimate.known(YearCosts::contributionByInsurer)
                .ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_INSURER)));
        estimate.known(YearCosts::basicInsurance).ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_BASIC)));
        estimate.known(YearCosts::supplementary)
                .ifPresent(cents -> paragraphs.add(amount(cents, Phrase.SHARE_SUPPLEMENTARY)));
        return paragraphs;
    }

    /** Stays that cost something, or of which nobody can say what they cost. */
    private List<String> stays() {
        return estimate.stays().stream().flatMap(stay -> stay(stay).stream()).toList();
    }

    private Optional<String> stay(StayContribution contribution) {
        return switch (contribution) {
            case StayContribution.Owed owedStay -> stay(owedStay);
            case StayContribution.Refused(InstitutionStay stay, var _) ->
                Optional.of(book.write().date(stay.from()).say(Phrase.STAY_OPEN).toString());
            case StayContribution.Exempt _, StayContribution.Hourly _ -> Optional.empty();
        };
    }

    private Optional<String> stay(StayContribution.Owed owedStay) {
        InstitutionStay stay = owedStay.stay();
        List<StayLine> lines = owedStay.lines().stream()
                .filter(line -> isBorneByFamily(stay, line.date()))
                .toList();
        int known = dates(lines.stream().map(StayLine::date));
        int open = dates(owedStay.open().stream().map(OpenStayLine::date).filter(date -> isBorneByFamily(stay, date)));
        if (known + open == 0) {
            return Optional.empty();
        }
        boolean ours = stay.billedBy() == InstitutionStay.BilledBy.ORGANISATION;
        PhraseWriter said = book.write().days(known + open).say(ours ? Phrase.STAY_OURS : Phrase.INSTITUTION_STAY);
        if (known > 0) {
            said.amount(lines.stream().mapToLong(StayLine::cents).reduce(0, Math::addExact))
                    .say(Phrase.INSTITUTION_AMOUNT);
        }
        if (open > 0) {
            said.days(open).say(Phrase.INSTITUTION_OPEN);
        }
        return Optional.of(said.toString());
    }

    private static int dates(Stream<LocalDate> dates) {
        return Math.toIntExact(dates.distinct().count());
    }

    /** The institution bills what it bills; on our own bill the family finds what it bears itself. */
    private boolean isBorneByFamily(InstitutionStay stay, LocalDate date) {
        return stay.billedBy() == InstitutionStay.BilledBy.INSTITUTION
                || estimate.estimated().arrangements().payerOn(date) == ContributionPayer.FAMILY;
    }

    /** That an amount per day rests on sources that are not sound. */
    private Stream<String> warningOfStays() {
        return estimate.stays().stream()
                .filter(StayContribution.Owed.class::isInstance)
                .map(StayContribution.Owed.class::cast)
                .flatMap(stay -> stay.lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line.fixed()), Stream.ofNullable(line.threshold())))
                .flatMap(figure -> EstimateWords.warning(figure.confidence()).stream())
                .map(_ -> book.say(Phrase.WARNING_DAY));
    }

    /** What usual numbers of hours would cost; nothing where that would hurt. */
    private List<String> examples() {
        List<String> examples = new ArrayList<>();
        if (Phrase.EXAMPLE.in(book.set()) && !estimate.illustrations().isEmpty()) {
            examples.add(book.say(Phrase.EXAMPLES_INTRO));
            estimate.illustrations().stream()
                    .filter(shown -> shown.hours() == Illustration.Hours.USUAL)
                    .map(shown -> book.write()
                            .hours(shown.minutes())
                            .amount(shown.cents())
                            .say(Phrase.EXAMPLE)
                            .toString())
                    .forEach(examples::add);
        }
        return examples;
    }

    private List<Section> after(UUID caseId) {
        return Stream.of(
                        parts.sectionOf("institution", Phrase.INSTITUTION_HEADING, stays()),
                        parts.sectionOf("examples", Phrase.EXAMPLES_HEADING, examples()),
                        parts.insurer(insurer(), !estimate.outsideBasicInsurance()),
                        estimate.deductibleExemption().isEmpty()
                                ? Stream.<Section>empty()
                                : Stream.of(parts.section(
                                        "deductible", Phrase.DEDUCTIBLE_HEADING, Phrase.DEDUCTIBLE_NEVER)),
                        Stream.of(parts.section("when", Phrase.WHEN_HEADING, when()), parts.help()),
                        parts.care(),
                        Stream.of(
                                parts.rules(rules()),
                                parts.reference(caseId, estimate.estimated().version())))
                .flatMap(sections -> sections)
                .toList();
    }

    private Phrase when() {
        boolean nothingForUs = owed.lines().isEmpty()
                && estimate.expected().unpublished().isEmpty()
                && Stream.<Function<YearCosts, Share>>of(
                                YearCosts::privateCare, YearCosts::ownStays, YearCosts::familyOfSupplementary)
                        .allMatch(this::nothing);
        if (!nothingForUs) {
            return Phrase.WHEN_LATER;
        }
        if (!nothing(YearCosts::contributionThroughInsurer)) {
            return Phrase.WHEN_INSURER_ASKS;
        }
        return estimate.partHeld() ? Phrase.WHEN_LATER : Phrase.WHEN_NO_BILL;
    }

    private boolean nothing(Function<YearCosts, Share> part) {
        return estimate.costs().stream().map(part).allMatch(share -> Objects.equals(share.cents(), 0L));
    }

    private List<String> notices() {
        return Stream.of(
                        estimate.assumptions().stream().map(words::assumption),
                        asked.lines().stream().flatMap(line -> words.warning(line).stream()),
                        warningOfStays())
                .flatMap(notices -> notices)
                .distinct()
                .toList();
    }

    private List<Row> rows() {
        return Stream.concat(
                        asked.lines().stream().map(line -> new Dated(line.date(), row(line))),
                        open.stream().map(line -> new Dated(line.date(), unpublished(line))))
                .sorted(Comparator.comparing(Dated::date))
                .map(Dated::row)
                .toList();
    }

    private Row unpublished(UnpublishedLine line) {
        return new Row(
                book.format().date(line.date()),
                notes(line.kind(), line.status(), line.payer()),
                book.format().hours(line.minutes()),
                "",
                book.say(Phrase.NOTE_NOT_PUBLISHED));
    }

    private Row row(ContributionLine line) {
        return new Row(
                book.format().date(line.date()),
                notes(line.kind(), line.status(), line.payer()),
                book.format().hours(line.minutes()),
                book.format().euro(line.perHour().amount()),
                book.format().euro(line.cents()));
    }

    private List<String> notes(CareKind kind, CareStatus status, ContributionPayer payer) {
        List<String> notes = new ArrayList<>();
        if (kind == CareKind.BIRTH_ASSISTANCE) {
            notes.add(book.say(Phrase.NOTE_BIRTH_ASSISTANCE));
        } else {
            switch (status) {
                case DELIVERED -> {}
                case PLANNED -> notes.add(book.say(Phrase.NOTE_PLANNED));
                case INDICATED -> notes.add(book.say(Phrase.NOTE_INDICATED));
            }
        }
        if (payer == ContributionPayer.FAMILY_THROUGH_INSURER) {
            notes.add(book.say(Phrase.NOTE_THROUGH_INSURER));
        }
        return notes;
    }

    /** While some care has no amount there is no total: what is known stands beside what is not. */
    private List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        Set<Integer> openYears = open.stream().map(UnpublishedLine::year).collect(Collectors.toSet());
        asked.years().stream()
                .filter(year ->
                        !openYears.contains(year.year()) && asked.years().size() + openYears.size() > 1)
                .map(year -> parts.total(parts.year(year.year()), year.minutes(), year.cents()))
                .forEach(totals::add);
        if (estimate.insurerAsks()) {
            totals.add(totalOf(Phrase.ROW_OUR_BILL, estimate.expected()));
            totals.add(totalOf(Phrase.ROW_THROUGH_INSURER, estimate.throughInsurer()));
        }
        if (open.isEmpty()) {
            totals.add(parts.total(book.say(Phrase.ROW_TOTAL), asked.minutes(), asked.cents()));
            return totals;
        }
        if (!asked.lines().isEmpty()) {
            totals.add(parts.total(book.say(Phrase.ROW_KNOWN), asked.minutes(), asked.cents()));
        }
        totals.add(unknown(Phrase.ROW_OPEN, minutes(open)));
        return totals;
    }

    /** What one of them asks; no amount while a part of it has none. */
    private Total totalOf(Phrase label, ExpectedContribution part) {
        OwnContribution.Owed known = (OwnContribution.Owed) part.published();
        return part.unpublished().isEmpty()
                ? parts.total(book.say(label), known.minutes(), known.cents())
                : unknown(label, known.minutes() + minutes(part.unpublished()));
    }

    private Total unknown(Phrase label, int minutes) {
        return new Total(book.say(label), book.format().hours(minutes), book.say(Phrase.NOTE_NOT_PUBLISHED));
    }

    private static int minutes(List<UnpublishedLine> lines) {
        return lines.stream().mapToInt(UnpublishedLine::minutes).sum();
    }

    private List<LawFile> rules() {
        return Stream.concat(
                        asked.lines().stream()
                                .flatMap(line ->
                                        Stream.concat(Stream.of(line.perHour()), Stream.ofNullable(line.chargedBy()))),
                        estimate.deductibleExemption().stream())
                .map(Figure::file)
                .distinct()
                .toList();
    }
}
