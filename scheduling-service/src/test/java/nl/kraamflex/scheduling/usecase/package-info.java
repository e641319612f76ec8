/** Tests of use cases without HTTP. */
@NullMarked
package nl.kraamflex.scheduling.usecase;

import org.jspecify.annotations.NullMarked;
