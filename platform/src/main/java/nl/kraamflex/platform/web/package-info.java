/** The HTTP contract every service keeps: validated requests, problem details, versions, repeatable POSTs. */
@NullMarked
package nl.kraamflex.platform.web;

import org.jspecify.annotations.NullMarked;
