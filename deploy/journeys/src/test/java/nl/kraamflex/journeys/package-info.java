/** Tests that drive the running suite from outside, as its users and its operators do. */
@NullMarked
package nl.kraamflex.journeys;

import org.jspecify.annotations.NullMarked;
