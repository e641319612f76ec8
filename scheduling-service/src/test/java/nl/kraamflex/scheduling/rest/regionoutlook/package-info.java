/** Tests of what people see of a region. */
@NullMarked
package nl.kraamflex.scheduling.rest.regionoutlook;

import org.jspecify.annotations.NullMarked;
