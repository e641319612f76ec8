/** The indication as a page to print or to show: its texts in each language, how it is put together, and how it looks. */
@NullMarked
package nl.kraamflex.indication.rest.page;

import org.jspecify.annotations.NullMarked;
