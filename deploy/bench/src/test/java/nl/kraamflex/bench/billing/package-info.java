/** Both who make statements give the same cents and the same words. */
@NullMarked
package nl.kraamflex.bench.billing;

import org.jspecify.annotations.NullMarked;
