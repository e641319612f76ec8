/** Tests of the page. */
@NullMarked
package nl.kraamflex.indication.rest.page;

import org.jspecify.annotations.NullMarked;
