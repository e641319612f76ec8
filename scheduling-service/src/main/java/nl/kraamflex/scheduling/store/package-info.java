/** Schedules, plans, deliveries and alerts in PostgreSQL; plans and deliveries are only ever added to. */
@NullMarked
package nl.kraamflex.scheduling.store;

import org.jspecify.annotations.NullMarked;
