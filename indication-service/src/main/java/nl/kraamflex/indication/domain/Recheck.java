package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the indication is looked at again (herindicatie).
 *
 * @param day day number, the day of birth being 1
 * @param dueOn its date
 * @param done whether a decision was taken on or after that date
 */
public record Recheck(int day, LocalDate dueOn, boolean done) {
    /**
     * The re-checks of a case; none after a loss, and none before the birth. While nobody has decided since the birth, the day on
     * which the protocol asks for that decision is one of them.
     */
    public static List<Recheck> of(MaternityCase theCase, Rules rules) {
        @Nullable Birth birth = theCase.birth();
        if (birth == null || birth.bereaved()) {
            return List.of();
        }
        List<Decision> taken = theCase.standing().stream()
                .filter(decision -> !rules.protocol().provisional(decision.moment()))
                .toList();
        Set<Integer> days = new LinkedHashSet<>();
        if (taken.isEmpty()) {
            days.add(rules.protocol().startRecheckDay().amountAsInt());
        }
        days.addAll(rules.settings().recheckDays().value());
        LocalDate dayOne = CaseIndication.dayOne(theCase, rules);
        return days.stream()
                .map(day -> {
                    LocalDate dueOn = dayOne.plusDays(day - 1L);
                    boolean done =
                            taken.stream().anyMatch(decision -> !decision.date().isBefore(dueOn));
                    return new Recheck(day, dueOn, done);
                })
                .toList();
    }
}
