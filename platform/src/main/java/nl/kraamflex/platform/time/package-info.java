/** The one clock of a process. Nothing else may ask the machine what time it is. */
@NullMarked
package nl.kraamflex.platform.time;

import org.jspecify.annotations.NullMarked;
