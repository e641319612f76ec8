/** Estimates and statements over HTTP: amounts with two decimals, hours in quarters, every line with its source. */
@NullMarked
package nl.kraamflex.billing.rest;

import org.jspecify.annotations.NullMarked;
