package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Care of one date as it is to be billed. A date has several entries where its minutes fall on different payers.
 *
 * @param date calendar date of care in Europe/Amsterdam
 * @param kind maternity care or birth assistance
 * @param funding who pays for the hours; null only where {@code hold} is NO_FUNDING_KNOWN
 * @param minutes time of care, more than 0
 * @param status whether it was given, is planned or is only indicated
 * @param payer who bears the own contribution of that date; without meaning where the funding carries none
 * @param privateCentsPerHour agreed price in euro cents; null where the funding is not PRIVATE, or no price was agreed
 * @param hold why it is not billed yet; null when it is
 * @param stay why its hours carry no contribution by the hour, although their funding would; null when they do
 */
public record BilledCare(
        LocalDate date,
        CareKind kind,
        @Nullable Funding funding,
        int minutes,
        CareStatus status,
        ContributionPayer payer,
        @Nullable Long privateCentsPerHour,
        @Nullable HoldReason hold,
        @Nullable StayCover stay) {
    public BilledCare {
        if (minutes <= 0) {
            throw new IllegalArgumentException(
                    "minutes is %d on %s: care that is billed takes more than 0.".formatted(minutes, date));
        }
        if (funding == null && hold == null) {
            throw new IllegalArgumentException(
                    "Care on %s has neither somebody who pays nor a reason to hold it.".formatted(date));
        }
    }

    /** Care that was not given during a stay. */
    public BilledCare(
            LocalDate date,
            CareKind kind,
            @Nullable Funding funding,
            int minutes,
            CareStatus status,
            ContributionPayer payer,
            @Nullable Long privateCentsPerHour,
            @Nullable HoldReason hold) {
        this(date, kind, funding, minutes, status, payer, privateCentsPerHour, hold, null);
    }

    /** The same care, and so many minutes more of it. */
    BilledCare and(int more) {
        return new BilledCare(
                date, kind, funding, Math.addExact(minutes, more), status, payer, privateCentsPerHour, hold, stay);
    }

    /** The same care, given during a stay. */
    public BilledCare during(StayCover cover) {
        return new BilledCare(date, kind, funding, minutes, status, payer, privateCentsPerHour, hold, cover);
    }

    /** The same care, its own contribution borne by this payer. */
    public BilledCare borneBy(ContributionPayer bearer) {
        return new BilledCare(date, kind, funding, minutes, status, bearer, privateCentsPerHour, hold, stay);
    }

    /** Whether it waits for something before it can be billed. */
    public boolean held() {
        return hold != null;
    }
}
