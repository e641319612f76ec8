/** The files in which claims leave for insurers and their answers come back. */
@NullMarked
package nl.kraamflex.billing.messaging.claimfile;

import org.jspecify.annotations.NullMarked;
