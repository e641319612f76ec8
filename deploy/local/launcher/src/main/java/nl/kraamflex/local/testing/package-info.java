/**
 * What the tests of every service use: one PostgreSQL and one Kafka for a whole Maven build, and tokens that the service under
 * test accepts or must refuse.
 */
@NullMarked
package nl.kraamflex.local.testing;

import org.jspecify.annotations.NullMarked;
