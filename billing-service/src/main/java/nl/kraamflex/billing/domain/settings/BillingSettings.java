package nl.kraamflex.billing.domain.settings;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.FigureNotPublished;

/** What holds for the bills of the current organisation. */
public interface BillingSettings {
    /**
     * What holds on a date of care.
     *
     * @throws FigureNotPublished when the shipped file, to which the rest is left, does not reach so far back
     */
    Settings on(LocalDate date);
}
