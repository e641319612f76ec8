/** A schedule for people: as a page, as a picture of its days, and for their calendars. */
@NullMarked
package nl.kraamflex.scheduling.rest.outlook;

import org.jspecify.annotations.NullMarked;
