/**
 * Starts and stops the whole suite on one machine: the two servers and the three packaged services as processes of their own. The
 * commands of {@code ./kraamflex} and the tests of every service go through here.
 */
@NullMarked
package nl.kraamflex.local;

import org.jspecify.annotations.NullMarked;
