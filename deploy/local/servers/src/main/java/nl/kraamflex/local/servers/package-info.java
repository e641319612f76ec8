/**
 * PostgreSQL and Kafka for one developer's machine, without containers: real servers with the durability of production, each in
 * a process of its own that ends with the process that asked for it.
 */
@NullMarked
package nl.kraamflex.local.servers;

import org.jspecify.annotations.NullMarked;
