/**
 * What is coming to a region: the hours that its families and births to come will ask for on each date, beside the caregiver hours there
 * are. Nothing here names a case.
 */
@NullMarked
package nl.kraamflex.scheduling.domain.regionoutlook;

import org.jspecify.annotations.NullMarked;
