/** Files of fixed-length records, driven by a layout that is data: its check, writing, reading, and claims in such records. */
@NullMarked
package nl.kraamflex.billing.domain.layout;

import org.jspecify.annotations.NullMarked;
