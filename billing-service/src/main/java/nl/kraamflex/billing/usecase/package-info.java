/** One class for each thing that billing does: keep its copies up to date, estimate, state what is owed, and keep law, contracts and prices together. */
@NullMarked
package nl.kraamflex.billing.usecase;

import org.jspecify.annotations.NullMarked;
