package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;

/**
 * Care after a child's stay in an incubator (uitgestelde kraamzorg): a budget of its own, outside the basic insurance and outside
 * the hours of the indication.
 *
 * @param hours its minutes
 * @param until last date on which it can be used
 * @param term the months from which that date follows
 */
public record DeferredCare(Figure hours, LocalDate until, Figure term) {}
