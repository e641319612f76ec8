package nl.kraamflex.indication.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.usecase.OpenCase;
import org.jspecify.annotations.Nullable;

/** Body of {@code openCase}. */
public record CaseRequest(
        String reference,
        LocalDate dueDate,
        @Nullable Household household,
        @Nullable Parity parity,
        @Nullable OffsetDateTime registeredAt) {

    OpenCase.Facts facts() {
        return new OpenCase.Facts(
                reference,
                dueDate,
                household == null ? Household.BIRTH_FAMILY : household,
                parity,
                registeredAt == null ? null : registeredAt.toInstant());
    }
}
