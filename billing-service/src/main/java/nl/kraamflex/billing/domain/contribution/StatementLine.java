package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.List;
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
 * @param kind care, or whose stay
 * @param funding who pays for the hours; basic insurance for a stay
 * @param payer who owes the line; NOBODY where nothing is owed
 * @param minutes time of care; below 0 where a correction takes some away, and 0 for a stay and where only a cent of rounding passes from
 *     one payer to another
 * @param days days of one person, so that two children of one date are two; below 0 where a correction takes some away, and 0 for care
 * @param tariff what an hour or a day costs
 * @param cents what the line adds to its payer's part of the rounded running total of its year and tariff, in euro cents; below 0 where it
 *     takes some away
 * @param corrects number of the line that this one corrects; null for a line of its own
 */
public record StatementLine(
        int number,
        @Nullable Integer version,
        LocalDate date,
        LineKind kind,
        Funding funding,
        ContributionPayer payer,
        int minutes,
        int days,
        ContributionTariff tariff,
        long cents,
        @Nullable Integer corrects) {

    /** A line of care by the hour. */
    public StatementLine(
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
        this(number, version, date, LineKind.of(kind), funding, payer, minutes, 0, tariff, cents, corrects);
    }

    /** How much it states in what its kind is counted in: days for a stay, else minutes. */
    public int quantity() {
        return kind.countsDays() ? days : minutes;
    }

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
        return new StatementLine(
                number, issuingVersion, date, kind, funding, payer, minutes, days, tariff, cents, corrects);
    }

    /** What lines ask of the family on our bill, in euro cents; what its insurer asks for or pays is no part of it. */
    static long asksCents(List<StatementLine> lines) {
        long cents = 0;
        for (StatementLine line : lines) {
            cents = line.payer() == ContributionPayer.FAMILY ? Math.addExact(cents, line.cents()) : cents;
        }
        return cents;
    }
}
