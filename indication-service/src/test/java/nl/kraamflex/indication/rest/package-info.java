/** Tests of this room of indication-service. */
@NullMarked
package nl.kraamflex.indication.rest;

import org.jspecify.annotations.NullMarked;
