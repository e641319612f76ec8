package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.InstitutionStay;
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
        @Nullable List<LineOfStay> lines,
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

    /** What is owed for one date by the mother or by the children that count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineOfStay(
            LocalDate date,
            StayLine.Person person,
            int persons,
            BigDecimal fixed,
            @JsonInclude @Nullable BigDecimal threshold,
            BigDecimal excess,
            BigDecimal amount) {
        private static LineOfStay of(StayLine line) {
            Figure threshold = line.threshold();
            return new LineOfStay(
                    line.date(),
                    line.person(),
                    line.persons(),
                    EuroNumber.of(line.fixed().amount()),
                    threshold == null ? null : EuroNumber.of(threshold.amount()),
                    EuroNumber.of(line.excessCents()),
                    EuroNumber.of(line.cents()));
        }
    }

    static StayAnswer of(StayContribution contribution) {
        return switch (contribution) {
            case StayContribution.Owed owed ->
                answer(
                        owed.stay(),
                        Outcome.OWED,
                        owed.cents(),
                        owed.lines().stream().map(LineOfStay::of).toList(),
                        owed.onWhoseWord(),
                        null,
                        owed.lines().stream()
                                .flatMap(line -> line.threshold() == null
                                        ? Stream.of(line.fixed())
                                        : Stream.of(line.fixed(), line.threshold()))
                                .distinct()
                                .toList());
            case StayContribution.Exempt(var stay, var exemptions) ->
                answer(stay, Outcome.EXEMPT, 0L, null, null, null, exemptions);
            case StayContribution.Hourly(var stay) -> answer(stay, Outcome.HOURLY, 0L, null, null, null, List.of());
            case StayContribution.Refused refused ->
                answer(refused.stay(), Outcome.REFUSED, null, null, null, refused, List.of());
        };
    }

    private static StayAnswer answer(
            InstitutionStay stay,
            Outcome outcome,
            @Nullable Long cents,
            @Nullable List<LineOfStay> lines,
            @Nullable String onWhoseWord,
            StayContribution.@Nullable Refused refused,
            List<Figure> figures) {
        return new StayAnswer(
                stay.id(),
                stay.place(),
                stay.from(),
                stay.lastDate(),
                stay.billedBy(),
                outcome,
                EuroNumber.orNull(cents),
                lines,
                onWhoseWord,
                refused == null ? null : StayProblems.of(refused).type(),
                refused == null ? null : StayProblems.of(refused).detail(),
                figures.stream().map(FigureAnswer::of).toList());
    }
}
