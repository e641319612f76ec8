/** How a service process begins and ends: the settings it cannot do without, and the parent it follows. */
@NullMarked
package nl.kraamflex.platform.start;

import org.jspecify.annotations.NullMarked;
