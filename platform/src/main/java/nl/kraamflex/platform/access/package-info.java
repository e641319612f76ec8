/** Who asks, for which organisation, and in which role. */
@NullMarked
package nl.kraamflex.platform.access;

import org.jspecify.annotations.NullMarked;
