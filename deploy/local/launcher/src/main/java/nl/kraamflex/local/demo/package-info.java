/** What {@code ./kraamflex demo} shows: journeys through a running suite, told for people. */
@NullMarked
package nl.kraamflex.local.demo;

import org.jspecify.annotations.NullMarked;
