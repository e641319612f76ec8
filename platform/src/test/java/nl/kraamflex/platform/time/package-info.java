/** Tests of platform's room {@code time}. */
@NullMarked
package nl.kraamflex.platform.time;

import org.jspecify.annotations.NullMarked;
