/**
 * What families read, in five languages and two sets of texts: phrases that are compiled once, filled with amounts, hours and dates as
 * the reader writes them. Plain Java.
 */
@NullMarked
package nl.kraamflex.billing.domain.wording;

import org.jspecify.annotations.NullMarked;
