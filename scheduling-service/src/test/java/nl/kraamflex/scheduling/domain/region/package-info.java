/** Tests of region plans, with a second reading of the model that shares no code with the solver. */
@NullMarked
package nl.kraamflex.scheduling.domain.region;

import org.jspecify.annotations.NullMarked;
