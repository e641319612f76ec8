/** Tests of what families read: complete in every language, easy in Dutch, and harmless after a loss. */
@NullMarked
package nl.kraamflex.billing.domain.wording;

import org.jspecify.annotations.NullMarked;
