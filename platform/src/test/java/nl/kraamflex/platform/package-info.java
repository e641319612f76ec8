/** Tests of what every service stands on. */
@NullMarked
package nl.kraamflex.platform;

import org.jspecify.annotations.NullMarked;
