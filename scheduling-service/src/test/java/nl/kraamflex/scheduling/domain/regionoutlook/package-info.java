/** Tests of what is coming to a region. */
@NullMarked
package nl.kraamflex.scheduling.domain.regionoutlook;

import org.jspecify.annotations.NullMarked;
