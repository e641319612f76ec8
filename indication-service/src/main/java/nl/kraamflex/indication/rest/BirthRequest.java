package nl.kraamflex.indication.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.usecase.RecordBirth;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordBirth}. */
public record BirthRequest(
        OffsetDateTime timeOfBirth,
        @Nullable LocalDate homecomingDate,
        @Nullable List<Child> children,
        @Nullable List<StayBody> stays,
        @Nullable LocalDate motherDiedOn) {

    /** How a birth ended for a child. */
    public enum Outcome {
        LIVE,
        STILLBIRTH
    }

    /** One child. */
    public record Child(
            OffsetDateTime timeOfBirth,
            Outcome outcome,
            @Nullable LocalDate diedOn) {}

    /**
     * The same facts in the domain's words; without a list of children there is one, and it lives.
     *
     * @throws Refused when the list of children contradicts itself or the time of birth
     */
    RecordBirth.Facts facts() {
        return new RecordBirth.Facts(
                children == null ? List.of(new Birth.Child(timeOfBirth, false, null)) : allOf(children),
                homecomingDate,
                stays == null ? null : stays.stream().map(StayBody::stay).toList(),
                motherDiedOn);
    }

    private List<Birth.Child> allOf(List<Child> listed) {
        List<Contradiction> contradictions = new ArrayList<>();
        if (!listed.getFirst().timeOfBirth().isEqual(timeOfBirth)) {
            contradictions.add(new Contradiction(
                    "times-of-birth-differ",
                    "timeOfBirth",
                    "The time of birth is that of the first child",
                    "timeOfBirth is %s, and that of the first child is %s. Send the same moment in both."
                            .formatted(timeOfBirth, listed.getFirst().timeOfBirth())));
        }
        for (int i = 1; i < listed.size(); i++) {
            OffsetDateTime time = listed.get(i).timeOfBirth();
            OffsetDateTime before = listed.get(i - 1).timeOfBirth();
            if (time.isBefore(before)) {
                contradictions.add(new Contradiction(
                        "children-out-of-order",
                        "children/%d/timeOfBirth".formatted(i),
                        "Children stand in the order of birth",
                        "timeOfBirth is %s, before that of the child listed before it, %s. Put them in order: stays name a child by its place."
                                .formatted(time, before)));
            }
        }
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, true));
        }
        return listed.stream()
                .map(child ->
                        new Birth.Child(child.timeOfBirth(), child.outcome() == Outcome.STILLBIRTH, child.diedOn()))
                .toList();
    }
}
