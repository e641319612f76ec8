/** Classes that break, each in one way, the rule against floating point, and one that keeps it. */
@NullMarked
package nl.kraamflex.platform.testing.floating;

import org.jspecify.annotations.NullMarked;
