package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.calculation.DeferredCare;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Care after a stay in an incubator: hours of its own that the basic insurance does not pay. */
public record DeferredCareAnswer(BigDecimal hours, LocalDate until, FundedBy fundedBy, List<FigureAnswer> figures) {
    /** Who pays. */
    public enum FundedBy {
        /** The family's supplementary insurance, where it has one that covers it. */
        SUPPLEMENTARY
    }

    /**
     * The answer of an outcome. Who uses neutral words is told of it only where the decision knew of the loss and a child lives.
     */
    static @Nullable DeferredCareAnswer of(Indication outcome, Loss known, TextSet texts) {
        if (texts == TextSet.NEUTRAL && known != Loss.A_CHILD && known != Loss.MOTHER) {
            return null;
        }
        @Nullable DeferredCare deferred = outcome instanceof Indication.Hours hours ? hours.deferredCare() : null;
        return deferred == null
                ? null
                : new DeferredCareAnswer(
                        HoursNumber.of(deferred.hours().amountAsInt()),
                        deferred.until(),
                        FundedBy.SUPPLEMENTARY,
                        Stream.of(deferred.hours(), deferred.term())
                                .map(FigureAnswer::of)
                                .toList());
    }
}
