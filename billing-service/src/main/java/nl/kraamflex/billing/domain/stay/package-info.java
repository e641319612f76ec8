/** What is owed for a stay in an institution, or why it cannot be said. Plain Java. */
@NullMarked
package nl.kraamflex.billing.domain.stay;

import org.jspecify.annotations.NullMarked;
