/** What a family pays, for people: as a page for a screen and as a document to print or keep. */
@NullMarked
package nl.kraamflex.billing.rest.sheet;

import org.jspecify.annotations.NullMarked;
