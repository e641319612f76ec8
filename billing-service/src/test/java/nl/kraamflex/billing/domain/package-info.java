/** What a family owes, as scenarios and as properties. */
@NullMarked
package nl.kraamflex.billing.domain;

import org.jspecify.annotations.NullMarked;
