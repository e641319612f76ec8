/** Tests of platform's room {@code web}. */
@NullMarked
package nl.kraamflex.platform.web;

import org.jspecify.annotations.NullMarked;
