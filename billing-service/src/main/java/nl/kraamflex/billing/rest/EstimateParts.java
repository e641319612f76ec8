package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.Illustration;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.UnpublishedLine;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** The parts of an estimate: each has its amount, or says that the amount is not published yet. */
final class EstimateParts {
    private EstimateParts() {}

    /** Whether an amount is known. */
    enum AmountStatus {
        /** It is. */
        KNOWN,
        /** The amount per hour of that year was not published yet. */
        NOT_YET_PUBLISHED
    }

    /** What is expected to be owed for the care of one date. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            LocalDate date,
            CareStatus status,
            CareKind kind,
            ContributionPayer payer,
            BigDecimal hours,
            @JsonInclude @Nullable BigDecimal tariff,
            @JsonInclude @Nullable BigDecimal amount,
            AmountStatus amountStatus,
            int year,
            @Nullable FigureAnswer figure,
            @Nullable FigureAnswer chargedBy,
            @Nullable IllustrationAnswer illustration,
            @Nullable Texts warning,
            Texts explanation) {
        private static Line of(ContributionLine line, BothLanguages words) {
            LineAnswer known = LineAnswer.of(line, words);
            return new Line(
                    line.date(),
                    line.status(),
                    line.kind(),
                    line.payer(),
                    known.hours(),
                    known.tariff(),
                    known.amount(),
                    AmountStatus.KNOWN,
                    line.year(),
                    known.figure(),
                    line.chargedBy() == null ? null : FigureAnswer.of(line.chargedBy()),
                    null,
                    known.warning(),
                    known.explanation());
        }

        private static Line of(UnpublishedLine line, BothLanguages words) {
            return new Line(
                    line.date(),
                    line.status(),
                    line.kind(),
                    line.payer(),
                    HoursNumber.of(line.minutes()),
                    null,
                    null,
                    AmountStatus.NOT_YET_PUBLISHED,
                    line.year(),
                    null,
                    null,
                    IllustrationAnswer.of(line),
                    null,
                    words.say(language -> language.unpublished(List.of(line))));
        }
    }

    /** What the lines of a year add up to. */
    record Year(int year, BigDecimal hours, @Nullable BigDecimal amount, AmountStatus amountStatus) {}

    /** What all lines add up to. */
    record Total(BigDecimal hours, @Nullable BigDecimal amount, AmountStatus amountStatus) {
        private static Total of(ExpectedContribution part) {
            return total(Amounts.owed(part.published()), part);
        }
    }

    /**
     * The total by who asks the family for it.
     *
     * @param family what our bill asks
     * @param familyThroughInsurer what its insurer asks
     */
    record OwedBy(Total family, Total familyThroughInsurer) {
        static OwedBy of(Estimate estimate) {
            return new OwedBy(Total.of(estimate.expected()), Total.of(estimate.throughInsurer()));
        }
    }

    /** What a number of hours would cost. */
    record Shown(
            Illustration.Hours kind,
            BigDecimal hours,
            LocalDate date,
            BigDecimal tariff,
            BigDecimal amount,
            AmountStatus amountStatus,
            FigureAnswer figure,
            List<CostsAnswer> costs) {
        static Shown of(Illustration shown, BothLanguages words) {
            Figure perHour = shown.perHour();
            return new Shown(
                    shown.hours(),
                    HoursNumber.of(shown.minutes()),
                    shown.date(),
                    EuroNumber.of(perHour.amount()),
                    EuroNumber.of(shown.cents()),
                    shown.published() ? AmountStatus.KNOWN : AmountStatus.NOT_YET_PUBLISHED,
                    FigureAnswer.of(perHour),
                    shown.costs().stream()
                            .map(year -> CostsAnswer.of(year, words))
                            .toList());
        }
    }

    static List<Line> lines(OwnContribution.Owed owed, ExpectedContribution expected, BothLanguages words) {
        return Stream.concat(
                        owed.lines().stream().map(line -> Line.of(line, words)),
                        expected.unpublished().stream().map(line -> Line.of(line, words)))
                .sorted(Comparator.comparing(Line::date)
                        .thenComparing(Line::status)
                        .thenComparing(Line::kind)
                        .thenComparing(Line::payer))
                .toList();
    }

    static List<Year> years(OwnContribution.Owed owed, ExpectedContribution expected) {
        Map<Integer, Integer> open = new TreeMap<>();
        expected.unpublished().forEach(line -> open.merge(line.year(), line.minutes(), Math::addExact));
        List<Year> years = new ArrayList<>();
        for (YearTotal known : owed.years()) {
            int more = open.getOrDefault(known.year(), 0);
            open.remove(known.year());
            years.add(year(known.year(), known.minutes() + more, more == 0 ? known.cents() : null));
        }
        open.forEach((year, minutes) -> years.add(year(year, minutes, null)));
        years.sort(Comparator.comparing(Year::year));
        return years;
    }

    private static Year year(int year, int minutes, @Nullable Long cents) {
        return new Year(
                year,
                HoursNumber.of(minutes),
                EuroNumber.orNull(cents),
                cents == null ? AmountStatus.NOT_YET_PUBLISHED : AmountStatus.KNOWN);
    }

    static Total total(OwnContribution.Owed owed, ExpectedContribution expected) {
        int open = expected.unpublished().stream()
                .mapToInt(UnpublishedLine::minutes)
                .sum();
        return new Total(
                HoursNumber.of(owed.minutes() + open),
                open == 0 ? EuroNumber.of(owed.cents()) : null,
                open == 0 ? AmountStatus.KNOWN : AmountStatus.NOT_YET_PUBLISHED);
    }
}
