package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.platform.dated.Figure;

/** Birth assistance ends a set time after the placenta; what comes after is kraamzorg and belongs to a visit. */
public final class BirthAssistanceRules {
    private BirthAssistanceRules() {}

    /**
     * What is wrong with a ledger; empty when nothing is.
     *
     * @param end minutes after the placenta at which assistance ends
     * @param longest minutes that a caregiver is believed to be at one birth
     */
    public static List<Contradiction> contradictions(
            BirthAssistance assistance, Birth birth, Figure end, Figure longest, Instant now) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < assistance.entries().size(); i++) {
            BirthAssistance.Entry entry = assistance.entries().get(i);
            String field = "entries/" + i;
            Instant placenta = entry.placentaAt().toInstant();
            if (!entry.begin().toInstant().isBefore(entry.end().toInstant())) {
                found.add(new Contradiction(
                        "assistance-ends-before-it-begins",
                        field + "/end",
                        "Birth assistance ends before it begins",
                        "end is %s and begin is %s. Correct one of them.".formatted(entry.end(), entry.begin())));
            }
            if (placenta.isBefore(birth.timeOfBirth().toInstant())) {
                found.add(new Contradiction(
                        "placenta-before-birth",
                        field + "/placentaAt",
                        "The placenta came before the child",
                        "placentaAt is %s, before the first birth on record. Correct it, or the birth."
                                .formatted(entry.placentaAt())));
            }
            if (entry.begin().toInstant().isBefore(placenta.minusSeconds(longest.amount() * 60))) {
                found.add(new Contradiction(
                        "assistance-implausibly-long",
                        field + "/begin",
                        "Birth assistance that lasts too long to be believed",
                        "begin is %s, more than %d hours before the placenta. Check the date."
                                .formatted(entry.begin(), longest.amount() / 60)));
            }
            if (placenta.isAfter(birth.timeOfLastBirth().toInstant().plusSeconds(longest.amount() * 60))) {
                found.add(new Contradiction(
                        "placenta-implausibly-late",
                        field + "/placentaAt",
                        "A placenta that comes too late to be believed",
                        "placentaAt is %s, more than %d hours after the last birth on record. Check the date."
                                .formatted(entry.placentaAt(), longest.amount() / 60)));
            }
            if (assistance.entries().subList(0, i).contains(entry)) {
                found.add(new Contradiction(
                        "assistance-twice",
                        field,
                        "The same assistance stands there twice",
                        "begin %s and end %s stand there before. Record each caregiver's time once."
                                .formatted(entry.begin(), entry.end())));
            }
            Instant latest = placenta.plusSeconds(end.amount() * 60);
            if (entry.end().toInstant().isAfter(latest)) {
                found.add(new Contradiction(
                        "assistance-too-long",
                        field + "/end",
                        "Birth assistance ends soon after the placenta",
                        "end is %s; it ends at most %d minutes after the placenta, at %s. The time after that is kraamzorg: record it as a visit."
                                .formatted(entry.end(), end.amount(), latest)));
            }
            if (entry.end().toInstant().isAfter(now)) {
                found.add(new Contradiction(
                        "assistance-in-future",
                        field + "/end",
                        "Birth assistance that has not ended yet",
                        "end is %s, which has not come yet. Record it afterwards.".formatted(entry.end())));
            }
        }
        return found;
    }
}
