/** What is coming to a region, for programs, spreadsheets and people: as JSON, as CSV, as a heat map and as a page. */
@NullMarked
package nl.kraamflex.scheduling.rest.regionoutlook;

import org.jspecify.annotations.NullMarked;
