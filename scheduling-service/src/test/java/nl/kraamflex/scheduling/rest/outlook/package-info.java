/** Pages, pictures and calendars as people and their programs get them. */
@NullMarked
package nl.kraamflex.scheduling.rest.outlook;

import org.jspecify.annotations.NullMarked;
