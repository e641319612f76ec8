package nl.kraamflex.billing.domain;

import java.util.List;

/**
 * The schedule in force of a case.
 *
 * @param planVersion version of the plan
 * @param deliveredMinutes time that had been given when the plan was made
 * @param days care still to come when the plan was made
 */
public record Schedule(long planVersion, int deliveredMinutes, List<DatedCare> days) {
    public Schedule {
        days = List.copyOf(days);
    }
}
