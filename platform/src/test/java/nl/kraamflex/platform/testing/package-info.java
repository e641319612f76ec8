/**
 * What the tests of every service share: the rules of the rooms, the contract their API must keep, and the reader of
 * scenario files.
 */
@NullMarked
package nl.kraamflex.platform.testing;

import org.jspecify.annotations.NullMarked;
