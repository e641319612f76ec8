/** Whole regions: drawn ones, a second reading of what their plans cost and prove, and how near the best they come. */
@NullMarked
package nl.kraamflex.bench.region;

import org.jspecify.annotations.NullMarked;
