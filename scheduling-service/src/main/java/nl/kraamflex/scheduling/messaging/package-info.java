/**
 * Cases and re-checks come in from indication-service; plans, deliveries and alerts go out, also of cases to which nothing happens.
 * Region plans are made by whichever copy of the service their order reaches.
 */
@NullMarked
package nl.kraamflex.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
