/**
 * The hours of a region over HTTP: requests that are read and answers that are written piece by piece, since they may hold
 * tens of thousands of families.
 */
@NullMarked
package nl.kraamflex.scheduling.rest.region;

import org.jspecify.annotations.NullMarked;
