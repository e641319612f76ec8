@NullMarked
package nl.kraamflex.scheduling.domain.regionplan;

import org.jspecify.annotations.NullMarked;
