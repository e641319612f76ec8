package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.List;

/** What is on record of the current organisation's cases, read region by region. */
public interface CasesOnRecord {
    /**
     * The cases of a region whose birth is not on record, or may still have care; the number of queries does not grow with theirs.
     *
     * @param bornFrom earliest date of birth that counts
     * @return in an order that stays the same
     */
    List<CaseOnRecord> inRegion(String regionCode, LocalDate bornFrom);
}
