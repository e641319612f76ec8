/** Events as other services publish them, read by billing. */
@NullMarked
package nl.kraamflex.billing.messaging;

import org.jspecify.annotations.NullMarked;
