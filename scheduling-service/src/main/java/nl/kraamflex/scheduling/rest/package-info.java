/** The HTTP side of scheduling-service: requests, answers, problems. */
@NullMarked
package nl.kraamflex.scheduling.rest;

import org.jspecify.annotations.NullMarked;
