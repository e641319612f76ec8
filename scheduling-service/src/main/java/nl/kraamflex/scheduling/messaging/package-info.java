/** Cases come in from indication-service; plans and deliveries go out to the services that follow. */
@NullMarked
package nl.kraamflex.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
