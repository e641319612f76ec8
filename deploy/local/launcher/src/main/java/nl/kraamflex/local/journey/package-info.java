/** The suite as a care system sees it: calls over HTTP, and families to make them for. */
@NullMarked
package nl.kraamflex.local.journey;

import org.jspecify.annotations.NullMarked;
