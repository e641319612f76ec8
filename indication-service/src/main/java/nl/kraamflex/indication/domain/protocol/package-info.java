/** An indication protocol as data: packages, factors, limits and settings, read from a law file as a whole. */
@NullMarked
package nl.kraamflex.indication.domain.protocol;

import org.jspecify.annotations.NullMarked;
