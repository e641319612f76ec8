/** The statements of billing-service against a plain reading of the same rules, over the same cases, law and phrases. */
@NullMarked
package nl.kraamflex.bench.billing;

import org.jspecify.annotations.NullMarked;
