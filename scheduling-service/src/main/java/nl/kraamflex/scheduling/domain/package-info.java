/** How the hours of a family are planned and what of them was given: facts, plans, deliveries and their rules. Plain Java. */
@NullMarked
package nl.kraamflex.scheduling.domain;

import org.jspecify.annotations.NullMarked;
