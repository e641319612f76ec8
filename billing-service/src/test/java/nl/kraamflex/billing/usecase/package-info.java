/** What use cases put together, without a database. */
@NullMarked
package nl.kraamflex.billing.usecase;

import org.jspecify.annotations.NullMarked;
