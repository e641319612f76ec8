/** Tests of platform's room {@code start}. */
@NullMarked
package nl.kraamflex.platform.start;

import org.jspecify.annotations.NullMarked;
