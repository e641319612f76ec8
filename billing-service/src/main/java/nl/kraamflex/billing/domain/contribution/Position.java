package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.stay.StatementStays.BilledStay;
import nl.kraamflex.billing.domain.stay.StayLine;

/**
 * Time, or days of a stay, under the same date, kind, funding, payer and tariff: what is to be stated of it counts up, what was stated
 * counts down, so that a quantity other than 0 is what the next version has to say.
 *
 * @param quantity days for a stay, else minutes
 * @param number of the first line that stated something here; 0 when none did
 */
record Position(
        LocalDate date,
        LineKind kind,
        Funding funding,
        ContributionPayer payer,
        ContributionTariff tariff,
        int quantity,
        int number)
        implements Comparable<Position> {

    static Position wanted(BilledCare care, TariffVerdict.Owed owed) {
        return new Position(
                care.date(),
                LineKind.of(care.kind()),
                Objects.requireNonNull(care.funding()),
                owed.payer(),
                owed.tariff(),
                care.minutes(),
                0);
    }

    static Position wanted(BilledStay stay) {
        StayLine line = stay.line();
        boolean nobody = stay.payer() == ContributionPayer.NOBODY;
        return new Position(
                line.date(),
                LineKind.of(line.person()),
                Funding.BASIC,
                stay.payer(),
                nobody
                        ? new ContributionTariff.NoContribution()
                        : new ContributionTariff.PerDay(
                                line.fixed(), line.threshold(), line.centsPerPerson(), stay.onWhoseWord()),
                line.persons(),
                0);
    }

    static Position stated(StatementLine line) {
        return new Position(
                line.date(),
                line.kind(),
                line.funding(),
                line.payer(),
                line.tariff(),
                Math.negateExact(line.quantity()),
                line.number());
    }

    /** The same of which no time is to be said, but another amount. */
    Position withoutTime() {
        return new Position(date, kind, funding, payer, tariff, 0, number);
    }

    /** This and more of the same. */
    Position and(Position same) {
        return new Position(
                date,
                kind,
                funding,
                payer,
                tariff,
                Math.addExact(quantity, same.quantity),
                number == 0 || same.number == 0 ? number + same.number : Math.min(number, same.number));
    }

    /** Whether both are of one kind on one date, whatever it costs and whoever owes it. */
    boolean besides(Position other) {
        return kind == other.kind && date.equals(other.date);
    }

    /** By date and kind, then by what sets positions of one date apart; 0 for what is stated by one line. */
    @Override
    public int compareTo(Position other) {
        int order = date.compareTo(other.date);
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : funding.compareTo(other.funding);
        order = order != 0 ? order : payer.compareTo(other.payer);
        return order != 0 ? order : byTariff(tariff, other.tariff);
    }

    private static int byTariff(ContributionTariff one, ContributionTariff other) {
        int order = Integer.compare(rank(one), rank(other));
        order = order != 0 ? order : Long.compare(one.centsPerHour(), other.centsPerHour());
        order = order != 0 ? order : Long.compare(one.centsPerDay(), other.centsPerDay());
        return order != 0 ? order : Integer.compare(one.percent(), other.percent());
    }

    private static int rank(ContributionTariff tariff) {
        return switch (tariff) {
            case ContributionTariff.PerHour _ -> 0;
            case ContributionTariff.FamilyShare _ -> 1;
            case ContributionTariff.AgreedPrice _ -> 2;
            case ContributionTariff.Exempt _ -> 3;
            case ContributionTariff.NoContribution _ -> 4;
            case ContributionTariff.PerDay _ -> 5;
            case ContributionTariff.WithinStay _ -> 6;
        };
    }
}
