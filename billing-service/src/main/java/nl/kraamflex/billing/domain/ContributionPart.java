package nl.kraamflex.billing.domain;

import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Care that carries an own contribution, and what that comes to.
 *
 * @param care the care, with who pays the hours and who bears the contribution
 * @param outcome the amount, or why there is none
 */
public record ContributionPart(BilledCare care, Outcome outcome) {
    /** What the contribution comes to. */
    public sealed interface Outcome {}

    /**
     * An amount.
     *
     * @param perHour the amount per hour of the date, in euro cents
     * @param chargedBy the figure that says that this kind of care is charged; null where no exemption comes near it
     * @param cents what the care adds to the rounded running total of its year and tariff, 0 or more
     */
    public record Owed(Figure perHour, @Nullable Figure chargedBy, long cents) implements Outcome {}

    /**
     * Nothing, because the law exempts this kind of care.
     *
     * @param figure the figure that says so
     */
    public record Exempt(Figure figure) implements Outcome {}

    /** Nothing, because of a pilot. */
    public record WithoutContribution() implements Outcome {}

    /**
     * The amount per hour of the date was not published yet.
     *
     * @param missing the amount per hour that is missing
     * @param lastKnown the last one that was published
     * @param illustrationCents what the care would cost at that amount; never part of a total
     */
    public record NotPublished(Lookup.NotPublished missing, Figure lastKnown, long illustrationCents)
            implements Outcome {}

    /** A figure of law that it needs cannot be used. */
    public record Refused(FigureRefusal refusal) implements Outcome {}

    /** Calendar year of the date of care. */
    public int year() {
        return care.date().getYear();
    }
}
