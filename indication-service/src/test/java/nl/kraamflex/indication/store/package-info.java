/** Tests of this room of indication-service. */
@NullMarked
package nl.kraamflex.indication.store;

import org.jspecify.annotations.NullMarked;
