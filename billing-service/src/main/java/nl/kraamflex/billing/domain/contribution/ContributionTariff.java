package nl.kraamflex.billing.domain.contribution;

import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** What an hour of care costs whoever owes the line. */
public sealed interface ContributionTariff {
    /** The whole of something, in hundredths. */
    int WHOLE = 100;

    /** Price of an hour, in euro cents; 0 where nothing is owed. */
    long centsPerHour();

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
     * Nothing is owed, because the law exempts this kind of care.
     *
     * @param figure the figure that says so
     */
    record Exempt(Figure figure) implements ContributionTariff {
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
