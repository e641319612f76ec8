/** Measures how fast the rules are: which benches there are, how they are told what to do, and what they print. */
@NullMarked
package nl.kraamflex.bench;

import org.jspecify.annotations.NullMarked;
