/** From the facts of a case and the rules of its protocol to hours, each step explained. */
@NullMarked
package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.NullMarked;
