/** What a family owes for care at home, why, and what it will owe if care goes as planned. Plain Java. */
@NullMarked
package nl.kraamflex.billing.domain;

import org.jspecify.annotations.NullMarked;
