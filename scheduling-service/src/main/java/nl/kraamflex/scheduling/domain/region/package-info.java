/**
 * How the caregiver hours of one region are shared by its families: the problem, the solver, and the plan with a proven
 * bound on how far from the best possible it can be. Amounts are whole quanta of 15 minutes, costs and prices whole
 * numbers; the answer is the same on every machine and for any number of threads.
 */
@NullMarked
package nl.kraamflex.scheduling.domain.region;

import org.jspecify.annotations.NullMarked;
