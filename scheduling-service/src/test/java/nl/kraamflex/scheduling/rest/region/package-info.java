/** Tests of regions over HTTP, and of what reads and writes them. */
@NullMarked
package nl.kraamflex.scheduling.rest.region;

import org.jspecify.annotations.NullMarked;
