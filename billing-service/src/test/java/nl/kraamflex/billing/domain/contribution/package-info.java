/** The ledger of the contribution statement, as examples, scenarios and properties. */
@NullMarked
package nl.kraamflex.billing.domain.contribution;

import org.jspecify.annotations.NullMarked;
