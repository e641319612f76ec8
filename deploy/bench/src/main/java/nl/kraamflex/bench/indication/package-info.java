/** The rules of an indication against the same decisions in Drools, over the same families and figures of law. */
@NullMarked
package nl.kraamflex.bench.indication;

import org.jspecify.annotations.NullMarked;
