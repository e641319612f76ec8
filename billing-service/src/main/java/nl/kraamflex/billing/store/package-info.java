/** Billing's copies of cases, schedules and deliveries in PostgreSQL. */
@NullMarked
package nl.kraamflex.billing.store;

import org.jspecify.annotations.NullMarked;
