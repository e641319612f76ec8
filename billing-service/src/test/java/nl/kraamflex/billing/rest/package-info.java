/** Estimates and statements over HTTP, made from real records on real topics. */
@NullMarked
package nl.kraamflex.billing.rest;

import org.jspecify.annotations.NullMarked;
