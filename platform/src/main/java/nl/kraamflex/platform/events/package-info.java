/** Events between services: their records, the outbox they leave by and the inbox they arrive in. */
@NullMarked
package nl.kraamflex.platform.events;

import org.jspecify.annotations.NullMarked;
