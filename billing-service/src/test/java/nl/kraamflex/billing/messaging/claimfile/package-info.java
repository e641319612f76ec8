/** Tests of files for insurers. */
@NullMarked
package nl.kraamflex.billing.messaging.claimfile;

import org.jspecify.annotations.NullMarked;
