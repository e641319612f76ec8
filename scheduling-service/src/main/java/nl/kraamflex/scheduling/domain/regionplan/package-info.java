/**
 * Plans for all families of a region together: the caregiver hours they share, the jobs that make a plan, and what comes of a plan
 * once it is accepted.
 */
@NullMarked
package nl.kraamflex.scheduling.domain.regionplan;

import org.jspecify.annotations.NullMarked;
