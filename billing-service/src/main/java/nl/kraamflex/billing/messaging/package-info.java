/** What the other services publish, taken in and put into billing's own words. */
@NullMarked
package nl.kraamflex.billing.messaging;

import org.jspecify.annotations.NullMarked;
