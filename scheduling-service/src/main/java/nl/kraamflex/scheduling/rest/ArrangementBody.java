package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.FundedDays;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Mode;
import org.jspecify.annotations.Nullable;

/** What was arranged for a case, as the API takes and shows it. */
public record ArrangementBody(
        @Nullable Mode mode,
        @Nullable List<FundedBody> funding,
        @Nullable EarlierPausesBody earlierPauses,
        @Nullable Boolean startUpCare,
        @Nullable String regionCode) {

    /** Days that others than basic insurance pay for. */
    public record FundedBody(
            Funding funding,
            String name,
            int fromDay,
            int lastDay,
            @JsonProperty("pausesAllowed") @Nullable Boolean pausesAllowed) {

        private FundedDays days(int index) {
            try {
                return new FundedDays(funding, name, fromDay, lastDay, Boolean.TRUE.equals(pausesAllowed));
            } catch (IllegalArgumentException contradiction) {
                throw Faults.at("/funding/" + index, Objects.requireNonNull(contradiction.getMessage()));
            }
        }

        private static FundedBody of(FundedDays days) {
            return new FundedBody(days.funding(), days.name(), days.fromDay(), days.lastDay(), days.pausesAllowed());
        }
    }

    /** A midwife's agreement to earlier pauses. */
    public record EarlierPausesBody(int fromDay, String agbCode, LocalDate agreedOn) {}

    List<FundedDays> funded() {
        List<FundedBody> given = funding == null ? List.of() : funding;
        List<FundedDays> funded = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            funded.add(given.get(i).days(i));
        }
        return funded;
    }

    Arrangement.@Nullable EarlierPauses pauses() {
        return earlierPauses == null
                ? null
                : new Arrangement.EarlierPauses(
                        earlierPauses.fromDay(), earlierPauses.agbCode(), earlierPauses.agreedOn());
    }

    boolean startUp() {
        return Boolean.TRUE.equals(startUpCare);
    }

    static ArrangementBody of(Arrangement arrangement) {
        Arrangement.EarlierPauses earlier = arrangement.earlierPauses();
        return new ArrangementBody(
                arrangement.mode(),
                arrangement.funded().stream().map(FundedBody::of).toList(),
                earlier == null
                        ? null
                        : new EarlierPausesBody(earlier.fromDay(), earlier.agbCode(), earlier.agreedOn()),
                arrangement.startUpCare(),
                arrangement.regionCode());
    }
}
