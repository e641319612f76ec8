/** The exact solver of one family's hours against a constraint solver and a local search, over the same families and weights. */
@NullMarked
package nl.kraamflex.bench.family;

import org.jspecify.annotations.NullMarked;
