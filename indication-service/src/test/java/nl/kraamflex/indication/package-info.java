/** Tests of indication-service. */
@NullMarked
package nl.kraamflex.indication;

import org.jspecify.annotations.NullMarked;
