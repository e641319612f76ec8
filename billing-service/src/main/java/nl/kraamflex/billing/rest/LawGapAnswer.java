package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** A figure that some version names and of which there is none on the date asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawGapAnswer(
        String key,
        String kind,
        Reason reason,
        String explanation,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Why there is none. */
    public enum Reason {
        /** No file has such a key. */
        UNKNOWN,
        /** The first version begins later, on {@code validFrom}. */
        NOT_YET_IN_FORCE,
        /** The last version on file ended, on {@code validTo}. */
        ENDED,
        /** A version covers the date and says that nothing is on file. */
        GAP
    }

    static LawGapAnswer of(Lookup.Missing missing) {
        return switch (missing) {
            case Lookup.Unknown unknown -> of(unknown, Reason.UNKNOWN, null, null);
            case Lookup.NotYetInForce later -> of(later, Reason.NOT_YET_IN_FORCE, later.firstValidFrom(), null);
            case Lookup.NotPublished none ->
                switch (none.reason()) {
                    case ENDED -> of(none, Reason.ENDED, none.firstDay(), none.lastDay());
                    case GAP -> of(none, Reason.GAP, none.firstDay(), none.lastDay());
                };
        };
    }

    private static LawGapAnswer of(
            Lookup.Missing missing, Reason reason, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        return new LawGapAnswer(missing.key(), missing.regulation(), reason, missing.explanation(), validFrom, validTo);
    }
}
