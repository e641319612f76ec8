package nl.kraamflex.indication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.events.CaseUpdated;
import org.jspecify.annotations.Nullable;

/** Made-up cases, and what this service publishes of them. */
final class PublishedCase {
    static final DecidedBy MIDWIFE = new DecidedBy(DeciderRole.MIDWIFE, "08001234");
    static final Birth.Child CHILD = new Birth.Child(OffsetDateTime.parse("2025-12-28T03:12:00+01:00"), false, null);
    private static final Protocols PROTOCOLS = new Protocols(DatedLaw.shipped());

    private PublishedCase() {}

    /** The event of a case under the shipped protocol. */
    static CaseUpdated of(MaternityCase theCase, OwnChoices own) {
        return OutboxCaseEvents.caseUpdated(
                theCase,
                CaseIndication.of(theCase, PROTOCOLS, own),
                "33000001",
                theCase.version(),
                Instant.parse("2025-12-28T08:30:00Z"));
    }

    /** A case that was born at home on 2025-12-28 unless its children say otherwise, with a decision at the start of care. */
    static MaternityCase born(Birth.Child... children) {
        return MaternityCase.opened(
                        UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10"),
                        new MaternityCase.Registration(
                                "family-1",
                                LocalDate.parse("2026-01-02"),
                                Household.BIRTH_FAMILY,
                                null,
                                Instant.parse("2025-06-02T08:00:00Z")))
                .withBirth(new Birth(List.of(children), LocalDate.parse("2025-12-28"), null, null, 1));
    }

    /** The same, after which mother and children were in hospital again from 2026-01-06 to 2026-01-07. */
    static MaternityCase bornAndAway(Birth.Child... children) {
        LocalDate from = LocalDate.parse("2026-01-06");
        LocalDate until = LocalDate.parse("2026-01-07");
        MaternityCase born = born(children);
        return born.withBirth(new Birth(
                List.of(children),
                LocalDate.parse("2025-12-28"),
                List.of(
                        new Stay(Stay.Person.MOTHER, null, Stay.Place.HOSPITAL, from, until, false),
                        new Stay(Stay.Person.CHILD, null, Stay.Place.HOSPITAL, from, until, false)),
                null,
                2));
    }

    /** A decision of a midwife at the start of care. */
    static Decision start(@Nullable Integer clinicianMinutes, @Nullable Protection protection) {
        return decision(
                "019b0f45-1c33-7b0e-8f53-6f1d1b0f5a11",
                Moment.START,
                "2025-12-28T08:30:00Z",
                clinicianMinutes,
                null,
                protection);
    }

    /** A decision of a midwife on day 9 that care goes on to a day. */
    static Decision goesOn(int lastDay, Extension.@Nullable Agreement agreement) {
        return decision(
                "019b3f71-5a3c-7d27-b4e1-8d1b7c02e9f4",
                Moment.EXTENSION,
                "2026-01-05T09:00:00Z",
                2400,
                new Extension(lastDay, agreement == null ? "a reason of their own" : null, true, agreement),
                null);
    }

    private static Decision decision(
            String id,
            Moment moment,
            String decidedAt,
            @Nullable Integer clinicianMinutes,
            @Nullable Extension extension,
            @Nullable Protection protection) {
        return new Decision(
                UUID.fromString(id),
                moment,
                Instant.parse(decidedAt),
                MIDWIFE,
                null,
                "what moved the midwife",
                new Decision.Basis(Feeding.BREAST, null, List.of(), clinicianMinutes, null),
                extension,
                protection,
                Instant.parse(decidedAt).plusSeconds(60),
                null);
    }

    /** Hours the family declines of forty. */
    static DeclinedHours declined(int minutes) {
        return new DeclinedHours(
                UUID.randomUUID(),
                minutes,
                DeclinedHours.Decliner.MOTHER,
                Instant.parse("2026-01-05T10:00:00Z"),
                2400,
                MIDWIFE,
                Instant.parse("2026-01-05T10:00:00Z"));
    }

    /** What can be promised. */
    static Offer offer(int minutes) {
        return new Offer(
                UUID.randomUUID(),
                minutes,
                Offer.Ground.SCARCITY_COVENANT,
                Instant.parse("2026-01-05T11:00:00Z"),
                "planner-7",
                null,
                Instant.parse("2026-01-05T11:00:00Z"));
    }

    /** Two caregivers at the birth, 205 minutes together. */
    static BirthAssistance assistance() {
        OffsetDateTime placenta = OffsetDateTime.parse("2025-12-28T03:25:00+01:00");
        return new BirthAssistance(
                List.of(
                        new BirthAssistance.Entry(placenta.minusMinutes(85), placenta, placenta.plusMinutes(60)),
                        new BirthAssistance.Entry(placenta.minusMinutes(10), placenta, placenta.plusMinutes(50))),
                1);
    }
}
