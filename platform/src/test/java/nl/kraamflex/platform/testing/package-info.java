/** What the tests of every service share: the rules of the rooms, and the contract their API must keep. */
@NullMarked
package nl.kraamflex.platform.testing;

import org.jspecify.annotations.NullMarked;
