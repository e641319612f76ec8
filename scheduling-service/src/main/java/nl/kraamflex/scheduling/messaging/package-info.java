/** Cases and re-checks come in from indication-service; plans, deliveries and alerts go out, also of cases to which nothing happens. */
@NullMarked
package nl.kraamflex.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
