package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contribution statement. Once issued it is never edited: what changes is stated by a further line.
 *
 * @param number place among all lines of the case, from 1 on
 * @param version version of the statement that issued it; null for a line that is still to be issued
 * @param date date of care
 * @param kind maternity care or birth assistance
 * @param funding who pays for the hours
 * @param payer who owes the line; NOBODY where nothing is owed
 * @param minutes time of care; below 0 where a correction takes some away
 * @param tariff what an hour costs
 * @param cents what the line adds to the rounded running total of its year and tariff, in euro cents; below 0 where it takes
 *     some away
 * @param corrects number of the line that this one corrects; null for a line of its own
 */
public record StatementLine(
        int number,
        @Nullable Integer version,
        LocalDate date,
        CareKind kind,
        Funding funding,
        ContributionPayer payer,
        int minutes,
        ContributionTariff tariff,
        long cents,
        @Nullable Integer corrects) {

    /** Calendar year the line counts in: that of the date of care. */
    public int year() {
        return date.getYear();
    }

    /** Whether a version of the statement issued it. */
    public boolean issued() {
        return version != null;
    }

    /** The same line as a version issues it. */
    public StatementLine issuedBy(int issuingVersion) {
        return new StatementLine(number, issuingVersion, date, kind, funding, payer, minutes, tariff, cents, corrects);
    }
}
