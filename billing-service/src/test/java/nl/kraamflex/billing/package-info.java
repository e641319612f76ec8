/** Tests of billing-service as a whole. */
@NullMarked
package nl.kraamflex.billing;

import org.jspecify.annotations.NullMarked;
