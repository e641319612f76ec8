package nl.kraamflex.indication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.StayRules;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Outbox;
import nl.kraamflex.platform.events.RecheckDue;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxCaseEvents implements CaseEvents {
    private final Outbox outbox;
    private final CurrentOrganisation organisation;

    OutboxCaseEvents(Outbox outbox, CurrentOrganisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
    }

    @Override
    public void publish(MaternityCase theCase, Optional<CaseIndication> indication, Instant occurredAt) {
        outbox.publish(
                EventType.CASE_UPDATED,
                theCase.id(),
                version -> caseUpdated(theCase, indication, organisation.agbCode(), version, occurredAt));
    }

    @Override
    public void publishRecheck(MaternityCase theCase, Recheck recheck, Instant occurredAt) {
        outbox.publish(
                EventType.RECHECK_DUE,
                theCase.id(),
                version -> recheckDue(theCase, recheck, organisation.agbCode(), version, occurredAt));
    }

    static RecheckDue recheckDue(
            MaternityCase theCase, Recheck recheck, String organisation, long version, Instant occurredAt) {
        return new RecheckDue(
                theCase.id(),
                organisation,
                version,
                occurredAt,
                recheck.day(),
                recheck.dueOn(),
                theCase.texts().name());
    }

    static CaseUpdated caseUpdated(
            MaternityCase theCase,
            Optional<CaseIndication> indication,
            String organisation,
            long version,
            Instant occurredAt) {
        return new CaseUpdated(
                theCase.id(),
                organisation,
                version,
                occurredAt,
                theCase.version(),
                theCase.dueDate(),
                birth(theCase.birth(), indication),
                indication.map(OutboxCaseEvents::inForce).orElse(null),
                theCase.texts().name());
    }

    /** Of children born on two dates only a birth on day 1 is told; before a decision that is the first. */
    private static CaseUpdated.@Nullable Birth birth(@Nullable Birth birth, Optional<CaseIndication> indication) {
        if (birth == null) {
            return null;
        }
        LocalDate dayOne = indication.map(known -> known.facts().date()).orElse(birth.date());
        Instant time = birth.children().stream()
                .filter(child -> child.dateOfBirth().equals(dayOne))
                .map(child -> child.timeOfBirth().toInstant())
                .min(Comparator.naturalOrder())
                .orElse(birth.timeOfBirth().toInstant());
        @Nullable LocalDate home = birth.homecomingDate();
        return new CaseUpdated.Birth(
                time,
                dayOne,
                home != null && home.isBefore(dayOne) ? dayOne : home,
                StayRules.absences(birth).stream()
                        .map(absence -> new CaseUpdated.Absence(absence.from(), absence.backOn()))
                        .toList());
    }

    private static CaseUpdated.@Nullable Indication inForce(CaseIndication indication) {
        return switch (indication.outcome()) {
            case Indication.Hours hours -> hours(indication, hours);
            case Indication.ClinicianDecides _ -> null;
        };
    }

    private static CaseUpdated.Indication hours(CaseIndication indication, Indication.Hours hours) {
        MaternityCase theCase = indication.theCase();
        Decision decision = indication.decision();
        return new CaseUpdated.Indication(
                decision.id(),
                decision.moment().name(),
                indication.provisional(),
                hours.minutes(),
                hours.window().lastDay(),
                indication.rules().protocol().file().id(),
                decision.decidedAt(),
                theCase.isProtected(),
                indication.declinedMinutes(),
                indication.offer().map(Offer::minutes).orElse(null),
                extension(indication),
                theCase.assistance().minutes());
    }

    private static CaseUpdated.@Nullable Extension extension(CaseIndication indication) {
        int fromDay = indication.outcome().window().practiceLastDay() + 1;
        DaysGranted.UpTo upTo = indication.facts().daysGranted().upTo();
        return switch (upTo) {
            case ORDINARY, LAST_ORDINARY -> null;
            case EXCEPTION -> new CaseUpdated.Extension(upTo.name(), fromDay, null);
            case AGREEMENT -> new CaseUpdated.Extension(upTo.name(), fromDay, agreement(indication.theCase()));
        };
    }

    private static @Nullable String agreement(MaternityCase theCase) {
        List<Extension> extensions = theCase.standing().stream()
                .filter(decision -> decision.moment() == Moment.EXTENSION)
                .map(Decision::extension)
                .filter(Objects::nonNull)
                .toList();
        Extension.@Nullable Agreement agreement =
                extensions.isEmpty() ? null : extensions.getLast().agreement();
        return agreement == null ? null : agreement.name();
    }
}
