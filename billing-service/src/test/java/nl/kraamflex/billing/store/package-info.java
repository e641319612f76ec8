/** Tests of how billing keeps what it knows. */
@NullMarked
package nl.kraamflex.billing.store;

import org.jspecify.annotations.NullMarked;
