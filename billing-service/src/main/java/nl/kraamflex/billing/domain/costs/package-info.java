/** What care costs and who pays which part of it: family, insurers, and in private. Plain Java. */
@NullMarked
package nl.kraamflex.billing.domain.costs;

import org.jspecify.annotations.NullMarked;
