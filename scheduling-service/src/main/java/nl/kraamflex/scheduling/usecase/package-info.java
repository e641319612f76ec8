/** One class for each thing that happens to a schedule. */
@NullMarked
package nl.kraamflex.scheduling.usecase;

import org.jspecify.annotations.NullMarked;
