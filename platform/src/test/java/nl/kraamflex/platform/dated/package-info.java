/** Tests of dated law: faults in files, look-up at the borders of a period, the operator's directory, discovery. */
@NullMarked
package nl.kraamflex.platform.dated;

import org.jspecify.annotations.NullMarked;
