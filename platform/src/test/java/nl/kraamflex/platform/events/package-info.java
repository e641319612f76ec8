/** Tests of platform's room {@code events}. */
@NullMarked
package nl.kraamflex.platform.events;

import org.jspecify.annotations.NullMarked;
