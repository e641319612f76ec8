/** Tests of the events of scheduling-service. */
@NullMarked
package nl.kraamflex.scheduling.messaging;

import org.jspecify.annotations.NullMarked;
