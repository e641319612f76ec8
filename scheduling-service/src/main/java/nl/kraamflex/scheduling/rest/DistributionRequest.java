package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.Absence;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.Extension;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

/** Body of {@code distribute}: a case that is on record nowhere, before its first visit. */
public record DistributionRequest(
        @Nullable OffsetDateTime asOf,
        OffsetDateTime timeOfBirth,
        @Nullable LocalDate homecomingDate,
        @Nullable List<AbsenceBody> absences,
        BigDecimal indicatedHours,
        @Nullable BigDecimal declinedHours,
        @Nullable BigDecimal offeredHours,
        @JsonProperty("protected") @Nullable Boolean protectedCase,
        int lastDay,
        @Nullable ExtensionBody extension,
        @Nullable ArrangementBody arrangement,
        @Nullable WishesBody wishes) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** A period with nobody at home to care for. */
    public record AbsenceBody(LocalDate from, @Nullable LocalDate backOn) {}

    /** Care after the last ordinary day, by a decision. */
    public record ExtensionBody(
            Extension.Kind kind, int fromDay, @Nullable String agreement) {}

    @Nullable
    Instant moment() {
        return asOf == null ? null : asOf.toInstant();
    }

    /** The case as scheduling would know it. */
    Schedule described() {
        try {
            Schedule schedule = Schedule.of(new CaseFacts(NOBODY, 1, birth(), indication(), TextSet.STANDARD));
            if (arrangement != null) {
                schedule = schedule.withArrangement(new Arrangement(
                        1,
                        null,
                        arrangement.mode(),
                        arrangement.funded(),
                        arrangement.pauses(),
                        arrangement.startUp(),
                        null));
            }
            return wishes == null
                    ? schedule
                    : schedule.withWishes(new Wishes(1, null, wishes.patternOrUsual(), wishes.wishes()));
        } catch (IllegalArgumentException contradiction) {
            throw Faults.at("", Objects.requireNonNull(contradiction.getMessage()));
        }
    }

    private Birth birth() {
        LocalDate date = CareCalendar.dateOf(timeOfBirth.toInstant());
        List<AbsenceBody> away = absences == null ? List.of() : absences;
        return new Birth(
                timeOfBirth.toInstant(),
                date,
                homecomingDate == null ? date : homecomingDate,
                away.stream()
                        .map(absence -> new Absence(absence.from(), absence.backOn()))
                        .toList());
    }

    private Indication indication() {
        return new Indication(
                NOBODY,
                "START",
                false,
                HoursNumber.minutes(indicatedHours),
                lastDay,
                "given",
                timeOfBirth.toInstant(),
                declinedHours == null ? 0 : HoursNumber.minutes(declinedHours),
                Boolean.TRUE.equals(protectedCase),
                offeredHours == null ? null : HoursNumber.minutes(offeredHours),
                extension == null ? null : new Extension(extension.kind(), extension.fromDay(), extension.agreement()));
    }
}
