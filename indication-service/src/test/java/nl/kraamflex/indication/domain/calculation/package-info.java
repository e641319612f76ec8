/** Tests of the calculation: scenario files, properties, and the words a family reads. */
@NullMarked
package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.NullMarked;
