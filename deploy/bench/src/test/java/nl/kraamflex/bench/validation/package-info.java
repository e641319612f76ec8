/** The second reading of region distributions agrees with hand and with trying everything. */
@NullMarked
package nl.kraamflex.bench.validation;

import org.jspecify.annotations.NullMarked;
