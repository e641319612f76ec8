package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.tariff.Excess;
import nl.kraamflex.billing.domain.tariff.MaxMaxTariff;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.PriceOutcome;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;
import org.jspecify.annotations.Nullable;

/** What a check of one price found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriceVerdictAnswer(
        Performance performance,
        LocalDate date,
        BigDecimal price,
        PriceOutcome outcome,
        @Nullable MaximumAnswer maximum,
        @Nullable NoReferenceAnswer noReference,
        @Nullable MaxMaxAnswer maxMax,
        @Nullable ExcessAnswer excess) {

    /** The maximum that was compared with; flagged when its sources are weak or in conflict. */
    public record MaximumAnswer(BigDecimal amount, boolean flagged, FigureAnswer figure) {}

    /** Why there is none to compare with. */
    public record NoReferenceAnswer(Reason reason, String explanation) {
        /** Why there is none. */
        public enum Reason {
            /** Nothing is on file for the date. */
            NOT_ON_FILE,
            /** The maximum was worked out from other figures, and the caller did not accept that. */
            DERIVED_NOT_ACCEPTED
        }
    }

    /** Whether a raised maximum counts, and which. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MaxMaxAnswer(
            MaxMaxTariff.Standing standing,
            @Nullable BigDecimal limit,
            @Nullable FigureAnswer surcharge) {}

    /** How far the price is above the limit that applies. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExcessAnswer(
            BigDecimal limit, BigDecimal amount, @Nullable BigDecimal percent, String legalBasis) {
        private static final String LEGAL_BASIS =
                "Wet marktordening gezondheidszorg (Wmg) art. 35, first and third paragraph";
        private static final int DECIMALS = 2;

        static ExcessAnswer of(Excess excess) {
            @Nullable Long hundredths = excess.percentHundredths();
            return new ExcessAnswer(
                    EuroNumber.of(excess.limitCents()),
                    EuroNumber.of(excess.cents()),
                    hundredths == null ? null : BigDecimal.valueOf(hundredths, DECIMALS),
                    LEGAL_BASIS);
        }
    }

    static PriceVerdictAnswer of(PriceVerdict verdict) {
        @Nullable FigureUse use = verdict.maximum();
        @Nullable MaxMaxTariff maxMax = verdict.maxMax();
        @Nullable Excess excess = verdict.excess();
        return new PriceVerdictAnswer(
                verdict.performance(),
                verdict.date(),
                EuroNumber.of(verdict.cents()),
                verdict.outcome(),
                use == null ? null : maximum(use),
                use == null ? null : noReference(use),
                maxMax == null ? null : maxMax(maxMax),
                excess == null ? null : ExcessAnswer.of(excess));
    }

    private static @Nullable MaximumAnswer maximum(FigureUse use) {
        return switch (use) {
            case FigureUse.Sound(Figure figure) -> maximum(figure, false);
            case FigureUse.Flagged(Figure figure) -> maximum(figure, true);
            case FigureUse.DerivedNotAccepted _, FigureUse.NotOnFile _ -> null;
        };
    }

    private static MaximumAnswer maximum(Figure figure, boolean flagged) {
        return new MaximumAnswer(EuroNumber.of(figure.amount()), flagged, FigureAnswer.of(figure));
    }

    private static @Nullable NoReferenceAnswer noReference(FigureUse use) {
        return switch (use) {
            case FigureUse.Sound _, FigureUse.Flagged _ -> null;
            case FigureUse.DerivedNotAccepted(Figure figure) ->
                new NoReferenceAnswer(
                        NoReferenceAnswer.Reason.DERIVED_NOT_ACCEPTED,
                        "%s is derived from other figures; send acceptDerived true to use it.".formatted(figure.key()));
            case FigureUse.NotOnFile(var missing) ->
                new NoReferenceAnswer(NoReferenceAnswer.Reason.NOT_ON_FILE, missing.explanation());
        };
    }

    private static MaxMaxAnswer maxMax(MaxMaxTariff maxMax) {
        @Nullable Long limit = maxMax.limitCents();
        @Nullable Figure surcharge = maxMax.surcharge();
        return new MaxMaxAnswer(
                maxMax.standing(),
                limit == null ? null : EuroNumber.of(limit),
                surcharge == null ? null : FigureAnswer.of(surcharge));
    }
}
