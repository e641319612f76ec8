package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.stay.StayContribution;
import org.jspecify.annotations.Nullable;

/**
 * Care of one case whose costs are asked for.
 *
 * @param care billed, held, planned and indicated, in any order
 * @param stays what is owed for stays, or why it cannot be said
 * @param payerOn who bears the own contribution of a date, that for stays on our own bill too
 * @param agreedCentsPerHour price of an hour that basic insurance does not pay, in euro cents; null when none was agreed
 */
public record CostedCare(
        List<BilledCare> care,
        List<StayContribution> stays,
        Function<LocalDate, ContributionPayer> payerOn,
        @Nullable Long agreedCentsPerHour) {
    public CostedCare {
        care = List.copyOf(care);
        stays = List.copyOf(stays);
    }
}
