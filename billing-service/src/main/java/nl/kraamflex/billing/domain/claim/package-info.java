/** What is claimed from insurers (declaratie): lines, why they wait, the states they pass, batches, files and their results. */
@NullMarked
package nl.kraamflex.billing.domain.claim;

import org.jspecify.annotations.NullMarked;
