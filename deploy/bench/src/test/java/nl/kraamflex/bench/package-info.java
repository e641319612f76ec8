/** What the command prints, and when it fails. */
@NullMarked
package nl.kraamflex.bench;

import org.jspecify.annotations.NullMarked;
