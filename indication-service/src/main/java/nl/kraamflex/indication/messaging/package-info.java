/** The state of a case, published for the services that follow. */
@NullMarked
package nl.kraamflex.indication.messaging;

import org.jspecify.annotations.NullMarked;
