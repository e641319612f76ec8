package nl.kraamflex.billing.domain;

import java.util.List;

/**
 * What a family will owe if care goes as it is known now (schatting).
 *
 * @param estimated the case it rests on
 * @param basis where the hours to come were taken from
 * @param assumptions what it takes for granted
 * @param contribution the lines, or why there is no amount
 */
public record Estimate(BillingCase estimated, Basis basis, List<Assumption> assumptions, OwnContribution contribution) {

    /** Where the hours to come were taken from. */
    public enum Basis {
        /** The schedule, day by day. */
        SCHEDULE,
        /** The indicated hours, which are not planned yet. */
        INDICATION
    }

    public Estimate {
        assumptions = List.copyOf(assumptions);
    }
}
