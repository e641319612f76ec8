/** Tests of the HTTP side of scheduling-service. */
@NullMarked
package nl.kraamflex.scheduling.rest;

import org.jspecify.annotations.NullMarked;
