/** Tests of what use cases keep between requests. */
@NullMarked
package nl.kraamflex.billing.usecase;

import org.jspecify.annotations.NullMarked;
