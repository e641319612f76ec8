/**
 * What is kept and read back: in PostgreSQL the cases, everything ever said about them, and what organisations chose; and on file
 * the protocols.
 */
@NullMarked
package nl.kraamflex.indication.store;

import org.jspecify.annotations.NullMarked;
