package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.stay.OpenStayLine;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayLine;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;
import org.jspecify.annotations.Nullable;

/** What is owed for one stay in an institution, or why it cannot be said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayAnswer(
        UUID stayId,
        InstitutionStay.Place place,
        LocalDate from,
        LocalDate to,
        InstitutionStay.BilledBy billedBy,
        Outcome outcome,
        @JsonInclude @Nullable BigDecimal amount,
        Share.Status amountStatus,
        @Nullable List<LineOfStay> lines,
        @Nullable List<HourlyRate> hourlyRates,
        @Nullable String onWhoseWord,
        @Nullable String refusal,
        @Nullable String detail,
        List<FigureAnswer> figures) {
    /** What came of it. */
    public enum Outcome {
        /** An amount per person and day. */
        OWED,
        /** The stay is medically necessary. */
        EXEMPT,
        /** Care in this place is charged by the hour. */
        HOURLY,
        /** It cannot be said. */
        REFUSED
    }

    /** The own contribution per hour from a date on. */
    public record HourlyRate(LocalDate validFrom, BigDecimal amount) {
        private static HourlyRate of(Figure perHour) {
            return new HourlyRate(perHour.file().validFrom(), EuroNumber.of(perHour.amount()));
        }
    }

    /** What one date would cost at the last figures that were published; part of no total. */
    public record Illustration(
            BigDecimal fixed, @Nullable BigDecimal threshold, BigDecimal amount, List<FigureAnswer> figures) {}

    /** What is owed for one date by the mother or by the children that count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineOfStay(
            LocalDate date,
            StayLine.Person person,
            int persons,
            @JsonInclude @Nullable BigDecimal fixed,
            @JsonInclude @Nullable BigDecimal threshold,
            @JsonInclude @Nullable BigDecimal excess,
            @JsonInclude @Nullable BigDecimal amount,
            Share.Status amountStatus,
            @Nullable Illustration illustration) {
        private static LineOfStay of(OpenStayLine line) {
            Figure threshold = line.lastThreshold();
            return new LineOfStay(
                    line.date(),
                    line.person(),
                    line.persons(),
                    null,
                    null,
                    null,
                    null,
                    Share.Status.NOT_YET_PUBLISHED,
                    new Illustration(
                            EuroNumber.of(line.lastFixed().amount()),
                            threshold == null ? null : EuroNumber.of(threshold.amount()),
                            EuroNumber.of(line.illustrationCents()),
                            Stream.concat(Stream.of(line.lastFixed()), Stream.ofNullable(threshold))
                                    .map(FigureAnswer::of)
                                    .toList()));
        }

        private static LineOfStay of(StayLine line) {
            Figure threshold = line.threshold();
            return new LineOfStay(
                    line.date(),
                    line.person(),
                    line.persons(),
                    EuroNumber.of(line.fixed().amount()),
                    threshold == null ? null : EuroNumber.of(threshold.amount()),
                    EuroNumber.of(line.excessCents()),
                    EuroNumber.of(line.cents()),
                    Share.Status.KNOWN,
                    null);
        }

        private static List<LineOfStay> all(StayContribution.Owed owed) {
            return Stream.concat(
                            owed.lines().stream().map(LineOfStay::of),
                            owed.open().stream().map(LineOfStay::of))
                    .sorted(Comparator.comparing(LineOfStay::date).thenComparing(LineOfStay::person))
                    .toList();
        }
    }

    static StayAnswer of(StayContribution contribution) {
        return switch (contribution) {
            case StayContribution.Owed owed -> of(owed);
            case StayContribution.Exempt(var stay, var exemptions) ->
                answer(stay, Outcome.EXEMPT, 0L, Share.Status.KNOWN, null, null, null, null, null, exemptions);
            case StayContribution.Hourly hourly -> of(hourly);
            case StayContribution.Refused refused ->
                answer(
                        refused.stay(),
                        Outcome.REFUSED,
                        null,
                        Share.Status.REFUSED,
                        null,
                        null,
                        null,
                        StayProblems.of(refused).type(),
                        StayProblems.of(refused).detail(),
                        List.of());
        };
    }

    private static StayAnswer of(StayContribution.Owed owed) {
        boolean known = owed.open().isEmpty();
        return answer(
                owed.stay(),
                Outcome.OWED,
                known ? (Long) owed.cents() : null,
                known ? Share.Status.KNOWN : Share.Status.NOT_YET_PUBLISHED,
                LineOfStay.all(owed),
                null,
                owed.onWhoseWord(),
                null,
                known
                        ? null
                        : owed.open().getFirst().missing().explanation()
                                + " The dates before have their amounts; what an open date would cost at the last figures is in no total.",
                owed.lines().stream()
                        .flatMap(line -> line.threshold() == null
                                ? Stream.of(line.fixed())
                                : Stream.of(line.fixed(), line.threshold()))
                        .distinct()
                        .toList());
    }

    private static StayAnswer of(StayContribution.Hourly hourly) {
        boolean unknown = hourly.hoursUnknown();
        return answer(
                hourly.stay(),
                Outcome.HOURLY,
                unknown ? null : 0L,
                unknown ? Share.Status.BY_THE_HOUR : Share.Status.KNOWN,
                null,
                hourly.perHour().stream().map(HourlyRate::of).toList(),
                null,
                null,
                unknown
                        ? "The institution charges its care by the hour, and how many hours it gives is not known here. Ask the institution."
                        : "Care in this place is charged by the hour, as at home: its hours are on the record of care, and the days cost nothing.",
                hourly.perHour());
    }

    private static StayAnswer answer(
            InstitutionStay stay,
            Outcome outcome,
            @Nullable Long cents,
            Share.Status status,
            @Nullable List<LineOfStay> lines,
            @Nullable List<HourlyRate> hourlyRates,
            @Nullable String onWhoseWord,
            @Nullable String refusal,
            @Nullable String detail,
            List<Figure> figures) {
        return new StayAnswer(
                stay.id(),
                stay.place(),
                stay.from(),
                stay.lastDate(),
                stay.billedBy(),
                outcome,
                EuroNumber.orNull(cents),
                status,
                lines,
                hourlyRates,
                onWhoseWord,
                refusal,
                detail,
                figures.stream().map(FigureAnswer::of).toList());
    }
}
