package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/**
 * Everything a calculation rests on besides the rules: the inputs of a receipt.
 *
 * @param date day 1, the date of birth; before the birth, the due date
 * @param decidedOn date of the decision; the nights before it count in a clinician's total
 * @param household who gets care
 * @param parity first or later child; null when not told
 * @param children how many were born, 1 or more
 * @param loss who died before the decision
 * @param deaths which children died, before the decision or after it, as far as it is known which
 * @param feedings how the child is fed, first from day 1, changes in order of days
 * @param carePackage code of a package that was named; null for the feeding's own
 * @param factors factors the decision names, in its order
 * @param stays stays away from home
 * @param decidedBy who answers for the decision
 * @param clinicianMinutes total that the clinician set instead of the protocol's, a multiple of 15; null without
 * @param birthAssistanceMinutes minutes of birth assistance on the ledger
 * @param wishedMinutes what the family wants when it wants less, a multiple of 15; null without
 * @param daysGranted how far care goes by decision
 */
public record CareFacts(
        LocalDate date,
        LocalDate decidedOn,
        Household household,
        @Nullable Parity parity,
        int children,
        Loss loss,
        List<Death> deaths,
        List<Fed> feedings,
        @Nullable String carePackage,
        List<GivenFactor> factors,
        List<Stay> stays,
        DeciderRole decidedBy,
        @Nullable Integer clinicianMinutes,
        int birthAssistanceMinutes,
        @Nullable Integer wishedMinutes,
        DaysGranted daysGranted) {
    /** The same facts with another loss. */
    public CareFacts withLoss(Loss known) {
        return new CareFacts(
                date,
                decidedOn,
                household,
                parity,
                children,
                known,
                deaths,
                feedings,
                carePackage,
                factors,
                stays,
                decidedBy,
                clinicianMinutes,
                birthAssistanceMinutes,
                wishedMinutes,
                daysGranted);
    }

    /** Whether a child is alive, as far as is known. */
    boolean lives(int child) {
        return loss != Loss.EVERY_CHILD && deaths.stream().noneMatch(death -> death.child() == child);
    }

    /** Whether any child is alive, as far as is known. */
    boolean aChildLives() {
        for (int child = 1; child <= children; child++) {
            if (lives(child)) {
                return true;
            }
        }
        return false;
    }

    public CareFacts {
        deaths = List.copyOf(deaths);
        feedings = List.copyOf(feedings);
        factors = List.copyOf(factors);
        stays = List.copyOf(stays);
        if (feedings.isEmpty() || feedings.getFirst().fromDay() != 1) {
            throw new IllegalArgumentException("feedings start with day 1, and are " + feedings);
        }
        for (int i = 1; i < feedings.size(); i++) {
            if (feedings.get(i).fromDay() <= feedings.get(i - 1).fromDay()) {
                throw new IllegalArgumentException("feedings follow each other, and are " + feedings);
            }
        }
    }
}
