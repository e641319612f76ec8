/** One class for each thing a caller can do with a case. */
@NullMarked
package nl.kraamflex.indication.usecase;

import org.jspecify.annotations.NullMarked;
