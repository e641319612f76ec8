/** Tests of the rooms of scheduling-service. */
@NullMarked
package nl.kraamflex.scheduling;

import org.jspecify.annotations.NullMarked;
