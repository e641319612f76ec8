/** Regions on file are the regions drawn, and what is planned for them holds. */
@NullMarked
package nl.kraamflex.bench.region;

import org.jspecify.annotations.NullMarked;
