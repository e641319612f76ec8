/** Tests of protocol files, settings and the window of the law. */
@NullMarked
package nl.kraamflex.indication.domain.protocol;

import org.jspecify.annotations.NullMarked;
