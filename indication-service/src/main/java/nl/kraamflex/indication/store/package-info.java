/** Cases in PostgreSQL. */
@NullMarked
package nl.kraamflex.indication.store;

import org.jspecify.annotations.NullMarked;
