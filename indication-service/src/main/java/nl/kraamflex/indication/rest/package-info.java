/** The HTTP side of indication-service: requests, answers, problems. */
@NullMarked
package nl.kraamflex.indication.rest;

import org.jspecify.annotations.NullMarked;
