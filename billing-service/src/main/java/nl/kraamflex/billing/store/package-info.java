/** Billing's copies of cases, schedules and deliveries, and the statements it issued, in PostgreSQL. */
@NullMarked
package nl.kraamflex.billing.store;

import org.jspecify.annotations.NullMarked;
