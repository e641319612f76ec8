package nl.kraamflex.bench.billing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides a statement.
 *
 * @param visits in order of their begin
 * @param contribution who bears the own contribution of the case
 */
public record StatementInput(List<Visit> visits, Contribution contribution) {

    /** Who bears the own contribution. */
    public enum Contribution {
        FAMILY,
        INSURER,
        PILOT
    }

    /**
     * A visit within one date.
     *
     * @param date when
     * @param minutes what counts, a multiple of 15
     * @param privateCentsPerHour agreed price where the family pays the hours itself; null where basic insurance does
     */
    public record Visit(
            LocalDate date, int minutes, @Nullable Long privateCentsPerHour) {}

    /** Keeps a copy of the list. */
    public StatementInput {
        visits = List.copyOf(visits);
    }
}
