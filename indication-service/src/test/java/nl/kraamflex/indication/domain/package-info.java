/** Tests of this room of indication-service. */
@NullMarked
package nl.kraamflex.indication.domain;

import org.jspecify.annotations.NullMarked;
