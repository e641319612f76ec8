package nl.kraamflex.indication.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/**
 * One page of cases.
 *
 * @param items by due date, then by id
 * @param next address of the next page; null on the last
 */
public record CasesAnswer(List<Item> items, @Nullable String next) {
    /** A case in a list. */
    public record Item(
            UUID caseId,
            String reference,
            LocalDate dueDate,
            Household household,
            @Nullable Parity parity,
            CaseStatus status,
            long version) {
        static Item of(MaternityCase theCase) {
            return new Item(
                    theCase.id(),
                    theCase.registration().reference(),
                    theCase.dueDate(),
                    theCase.registration().household(),
                    theCase.registration().parity(),
                    CaseStatus.of(theCase),
                    theCase.version());
        }
    }
}
