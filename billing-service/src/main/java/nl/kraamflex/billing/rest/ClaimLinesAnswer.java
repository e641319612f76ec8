package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kraamflex.billing.usecase.ReadClaims;
import org.jspecify.annotations.Nullable;

/**
 * Claim lines, in order of reference.
 *
 * @param next address of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimLinesAnswer(
        List<ClaimLineAnswer> items, @Nullable String next) {
    static ClaimLinesAnswer of(ReadClaims.Found found, @Nullable String next) {
        return new ClaimLinesAnswer(
                found.lines().stream()
                        .map(line -> ClaimLineAnswer.of(line, found.results().get(line.reference())))
                        .toList(),
                next);
    }
}
