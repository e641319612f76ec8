package nl.kraamflex.billing.domain.claim;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a claim line has come. A line changes only until it is sent; what becomes known later stands beside it.
 */
public enum ClaimState {
    /** Complete, and waiting for somebody to release it. */
    DRAFT,
    /** Something is missing; its reasons say what. */
    HELD,
    /** Somebody said that it may be sent. */
    RELEASED,
    /** It stands in a file for the insurer. */
    SENT,
    /** The insurer granted it, perhaps with another amount. */
    ACCEPTED,
    /** The insurer refused it. */
    REJECTED,
    /** A credit line took it back. */
    CREDITED;

    /** Whether the line may go from this state to another. */
    public boolean allows(ClaimState next) {
        return next(this).contains(next);
    }

    private static Set<ClaimState> next(ClaimState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(HELD, RELEASED);
            case HELD -> EnumSet.of(DRAFT);
            case RELEASED -> EnumSet.of(DRAFT, HELD, SENT);
            case SENT -> EnumSet.of(ACCEPTED, REJECTED, CREDITED);
            case ACCEPTED -> EnumSet.of(CREDITED);
            case REJECTED -> EnumSet.noneOf(ClaimState.class);
            // The insurer may refuse the credit: the line is then what it was before.
            case CREDITED -> EnumSet.of(SENT, ACCEPTED, REJECTED);
        };
    }

    /** Whether the insurer has not seen the line yet, so that it may still change or go. */
    public boolean beforeSending() {
        return switch (this) {
            case DRAFT, HELD, RELEASED -> true;
            case SENT, ACCEPTED, REJECTED, CREDITED -> false;
        };
    }

    /** Whether the insurer has the line and neither refused it nor had it taken back. */
    public boolean standsWithInsurer() {
        return this == SENT || this == ACCEPTED;
    }
}
