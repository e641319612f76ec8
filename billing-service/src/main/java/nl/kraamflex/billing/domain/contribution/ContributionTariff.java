package nl.kraamflex.billing.domain.contribution;

import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** What an hour of care, or a day of a stay, costs whoever owes the line. */
public sealed interface ContributionTariff {
    /** The whole of something, in hundredths. */
    int WHOLE = 100;

    /** Price of an hour, in euro cents; 0 where nothing is owed, or not by the hour. */
    long centsPerHour();

    /** Price of a day of one person, in euro cents; 0 where nothing is owed, or not by the day. */
    default long centsPerDay() {
        return 0;
    }

    /** Which part of the price is owed, in hundredths. */
    default int percent() {
        return WHOLE;
    }

    /** Whether hours at both tariffs are rounded together: they are of one kind and cost the same. */
    default boolean roundedWith(ContributionTariff other) {
        return getClass() == other.getClass() && centsPerHour() == other.centsPerHour() && percent() == other.percent();
    }

    /**
     * The own contribution that the law sets (eigen bijdrage).
     *
     * @param figure the amount per hour on the date of care
     * @param chargedBy the figure that says that this kind of care is charged; null where no exemption comes near it
     */
    record PerHour(Figure figure, @Nullable Figure chargedBy) implements ContributionTariff {
        @Override
        public long centsPerHour() {
            return figure.amount();
        }
    }

    /**
     * A price that was agreed with the family for private care.
     *
     * @param centsPerHour euro cents, 0 or more
     */
    record AgreedPrice(long centsPerHour) implements ContributionTariff {}

    /**
     * What supplementary insurance leaves to the family of the agreed price.
     *
     * @param centsPerHour the price, in euro cents, 0 or more
     * @param percent the family's part, 0 to 100
     */
    record FamilyShare(long centsPerHour, int percent) implements ContributionTariff {}

    /**
     * Nothing is owed, because the law exempts this kind of care, or the stay during which it was given.
     *
     * @param figure the figure that says so
     */
    record Exempt(Figure figure) implements ContributionTariff {
        @Override
        public long centsPerHour() {
            return 0;
        }
    }

    /**
     * The own contribution that the law sets for a day of one person in a place that the organisation runs. It is whole, so nothing of it is
     * rounded.
     *
     * @param fixed the amount per person and day on the date
     * @param threshold rate up to which nothing comes on top; null where somebody said that the rate stays below it
     * @param centsPerDay the fixed amount and what the rate exceeds the threshold by, in euro cents
     * @param onWhoseWord who said so; null where the threshold was used
     */
    record PerDay(
            Figure fixed,
            @Nullable Figure threshold,
            long centsPerDay,
            @Nullable String onWhoseWord) implements ContributionTariff {
        @Override
        public long centsPerHour() {
            return 0;
        }

        @Override
        public boolean roundedWith(ContributionTariff other) {
            return false;
        }
    }

    /** Nothing is owed by the hour, because the care was given during a stay that is charged by the day. */
    record WithinStay() implements ContributionTariff {
        @Override
        public long centsPerHour() {
            return 0;
        }
    }

    /** Nothing is owed, because the case takes part in a pilot without contribution. */
    record NoContribution() implements ContributionTariff {
        @Override
        public long centsPerHour() {
            return 0;
        }
    }
}
