/** What a family is entitled to and why: cases, decisions, and the protocol as dated rules. Plain Java. */
@NullMarked
package nl.kraamflex.indication.domain;

import org.jspecify.annotations.NullMarked;
