/** Everyone who calculates indications gives the answers of one plain reading of the protocol. */
@NullMarked
package nl.kraamflex.bench.indication;

import org.jspecify.annotations.NullMarked;
