/** Everyone who plans families solves the same problem. */
@NullMarked
package nl.kraamflex.bench.family;

import org.jspecify.annotations.NullMarked;
