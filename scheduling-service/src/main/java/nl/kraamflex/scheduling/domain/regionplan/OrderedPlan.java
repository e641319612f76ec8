package nl.kraamflex.scheduling.domain.regionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan of a region that the service itself asked for.
 *
 * @param planId the plan
 * @param on date on which it was asked for; a plan that is not accepted on it is of no use any more
 * @param gap the region's gap then
 */
public record OrderedPlan(UUID planId, LocalDate on, BigDecimal gap) {}
