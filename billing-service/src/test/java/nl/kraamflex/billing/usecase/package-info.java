/** What use cases put together and keep between requests. */
@NullMarked
package nl.kraamflex.billing.usecase;

import org.jspecify.annotations.NullMarked;
