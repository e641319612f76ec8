/**
 * Tests of the distribution of one family's hours, among them an enumeration of all plans written from the model's
 * definition alone, against which the solver is held.
 */
@NullMarked
package nl.kraamflex.scheduling.domain.distribution;

import org.jspecify.annotations.NullMarked;
