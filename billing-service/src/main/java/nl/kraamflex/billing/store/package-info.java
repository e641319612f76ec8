/** Billing's copies of cases, schedules and deliveries, and figures, contracts and statements of its own, in PostgreSQL. */
@NullMarked
package nl.kraamflex.billing.store;

import org.jspecify.annotations.NullMarked;
