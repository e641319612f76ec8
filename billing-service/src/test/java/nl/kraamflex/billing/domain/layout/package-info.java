/** Tests of fixed-length files. */
@NullMarked
package nl.kraamflex.billing.domain.layout;

import org.jspecify.annotations.NullMarked;
