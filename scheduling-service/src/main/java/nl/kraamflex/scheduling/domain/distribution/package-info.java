/**
 * How the hours of one family are spread over the days of its care window: the problem, the exact solver and the plan
 * with its cost by term. Amounts are whole quanta of 15 minutes and costs whole numbers, so that every machine computes
 * the same.
 */
@NullMarked
package nl.kraamflex.scheduling.domain.distribution;

import org.jspecify.annotations.NullMarked;
