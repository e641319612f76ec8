/** Tests of this room of indication-service. */
@NullMarked
package nl.kraamflex.indication.messaging;

import org.jspecify.annotations.NullMarked;
