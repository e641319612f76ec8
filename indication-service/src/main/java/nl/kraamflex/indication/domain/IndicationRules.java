package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.indication.domain.Indication.ClinicianDecides;
import nl.kraamflex.indication.domain.Indication.Question;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The protocol's rules in their order: base package, floor and ceiling, hospital nights. Each step is explained, and the
 * steps add up to the total.
 */
public final class IndicationRules {
    private final Protocol protocol;
    private final @Nullable Birth birth;
    private final Decision decision;
    private final boolean daysNineAndTen;
    private final List<Explanation> steps = new ArrayList<>();
    private int minutes;

    private IndicationRules(Protocol protocol, MaternityCase theCase, Decision decision) {
        this.protocol = protocol;
        this.birth = theCase.birth();
        this.decision = decision;
        this.daysNineAndTen = theCase.daysNineAndTenDecided();
    }

    /**
     * Applies the rules to the case as it is known now.
     *
     * @param protocol of the case's {@link MaternityCase#lawDate()}
     * @return empty before the first decision
     */
    public static Optional<Indication> apply(Protocol protocol, MaternityCase theCase) {
        return theCase.decisionInForce().map(decision -> new IndicationRules(protocol, theCase, decision).indication());
    }

    private Indication indication() {
        @Nullable
        Question open =
                decision.clinicianMinutes() == null ? protocolHours() : clinicianHours(decision.clinicianMinutes());
        return open == null
                ? new Indication.Hours(decision, steps, minutes, lastDay())
                : new ClinicianDecides(decision, steps, open);
    }

    private @Nullable Question protocolHours() {
        Optional<Figure> base = protocol.base(decision.feeding());
        if (base.isEmpty()) {
            return Question.BASE_HOURS;
        }
        add(BasePackageRule.step(decision.feeding(), base.get()));
        FloorAndCeilingRule.step(minutes, protocol.floor(), protocol.ceiling()).ifPresent(this::add);
        return deductNights(nights(null));
    }

    /** A clinician's hours stand for everything up to the decision; only later hospital nights still count. */
    private @Nullable Question clinicianHours(int total) {
        add(ClinicianHoursRule.step(decision, total, protocol.ceiling()));
        return deductNights(nights(null) - nights(decision.date()));
    }

    private int nights(@Nullable LocalDate until) {
        if (birth == null) {
            return 0;
        }
        // While nobody knows when they come home, only the nights that had passed when the decision was made count.
        LocalDate limit = until == null && birth.homecomingDate() == null ? decision.date() : until;
        return birth.hospitalNights(limit);
    }

    private @Nullable Question deductNights(int nights) {
        if (nights == 0) {
            return null;
        }
        Optional<Figure> perNight = protocol.hospitalNight(decision.feeding());
        if (perNight.isEmpty()) {
            return Question.HOSPITAL_NIGHTS;
        }
        int before = minutes;
        add(HospitalNightsRule.step(nights, minutes, perNight.get()));
        int floor = protocol.floor().amountAsInt();
        if (minutes >= floor) {
            return null;
        }
        Figure setting = protocol.floorAfterHospital();
        return switch (setting.choice(Protocol.FloorAfterHospital.class)) {
            case ASK_CLINICIAN -> Question.HOURS_AFTER_HOSPITAL;
            case DROP_MINIMUM -> null;
            case KEEP_MINIMUM -> {
                add(FloorAndCeilingRule.keepAfterHospital(minutes, Math.min(before, floor), setting));
                yield null;
            }
        };
    }

    private void add(Explanation step) {
        steps.add(step);
        minutes += step.minutes();
    }

    private int lastDay() {
        Figure day = daysNineAndTen ? protocol.lastDayWithDecision() : protocol.defaultLastDay();
        return Math.min(day.amountAsInt(), protocol.legalLastDay().amountAsInt());
    }
}
