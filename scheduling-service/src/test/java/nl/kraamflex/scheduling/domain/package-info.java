/** Tests of the domain of scheduling-service. */
@NullMarked
package nl.kraamflex.scheduling.domain;

import org.jspecify.annotations.NullMarked;
