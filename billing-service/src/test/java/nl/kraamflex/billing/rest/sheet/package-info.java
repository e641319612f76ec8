/** Tests of page and document: what they say, how they look in a browser and on paper, and whether everyone can read them. */
@NullMarked
package nl.kraamflex.billing.rest.sheet;

import org.jspecify.annotations.NullMarked;
