/**
 * A second reading of region distributions: from the JSON of a request and its answer alone, it recomputes what every plan
 * costs and what the prices prove. Written from the definition of the problem; nothing of scheduling-service is used here.
 */
@NullMarked
package nl.kraamflex.bench.validation;

import org.jspecify.annotations.NullMarked;
