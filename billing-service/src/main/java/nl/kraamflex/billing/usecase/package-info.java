/** One class for each thing that billing does: keep its copies up to date, estimate, and state what is owed. */
@NullMarked
package nl.kraamflex.billing.usecase;

import org.jspecify.annotations.NullMarked;
