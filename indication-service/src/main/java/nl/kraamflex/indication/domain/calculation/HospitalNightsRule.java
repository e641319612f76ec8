package nl.kraamflex.indication.domain.calculation;

import java.util.List;
import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.Setting;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Each night in hospital takes hours off, at the price of the feeding that held that night; the day of coming home does not count
 * (LIP 2008). A clinician's total stands for every night that ended before it, so that only later ones count.
 */
final class HospitalNightsRule {
    static final String RULE = "hospital-nights";
    static final String FLOOR_AFTER_HOSPITAL = "floor-after-hospital";

    private HospitalNightsRule() {}

    static void apply(Calculation calculation) {
        CareFacts facts = calculation.facts;
        int firstNight = facts.clinicianMinutes() == null ? 1 : NightsAway.dayNumber(facts.decidedOn(), facts);
        if (calculation.nightsAway.count(firstNight, Integer.MAX_VALUE) == 0) {
            return;
        }
        int before = calculation.minutes();
        int floor = calculation.rules.protocol().floor().amountAsInt();
        Setting<FloorAfterHospital> floorAfter = calculation.rules.settings().floorAfterHospital();
        // What is at the minimum already stays as it is, whatever a night costs: then nobody has to say how much that
        // is.
        boolean anyPrice = floorAfter.value() == FloorAfterHospital.KEEP_MINIMUM && before <= floor;
        deduct(calculation, firstNight, anyPrice);
        if (!calculation.stopped() && calculation.minutes() < floor) {
            switch (floorAfter.value()) {
                case ASK_CLINICIAN -> calculation.ask(Question.HOURS_AFTER_HOSPITAL);
                case DROP_MINIMUM -> {}
                case KEEP_MINIMUM -> keep(calculation, Math.min(before, floor), floorAfter.figure());
            }
        }
    }

    private static void keep(Calculation calculation, int least, Figure figure) {
        if (calculation.minutes() < least) {
            calculation.add(FLOOR_AFTER_HOSPITAL, least - calculation.minutes(), least, figure);
        }
    }

    private static void deduct(Calculation calculation, int firstNight, boolean anyPrice) {
        List<Fed> feedings = calculation.facts.feedings();
        boolean asIfAlwaysLast = calculation.rules.settings().feedingChange().value() == FeedingChange.WHOLE_PERIOD;
        for (int i = asIfAlwaysLast ? feedings.size() - 1 : 0; i < feedings.size() && !calculation.stopped(); i++) {
            int from = asIfAlwaysLast ? 1 : feedings.get(i).fromDay();
            int before = i + 1 < feedings.size() ? feedings.get(i + 1).fromDay() : Integer.MAX_VALUE;
            int nights = calculation.nightsAway.count(Math.max(from, firstNight), before);
            if (nights > 0) {
                deduct(calculation, nights, calculation.counted(feedings.get(i).feeding()), anyPrice);
            }
        }
    }

    private static void deduct(Calculation calculation, int nights, Feeding feeding, boolean anyPrice) {
        @Nullable Figure night = price(calculation, feeding);
        if (night == null && anyPrice) {
            return;
        }
        if (night == null && calculation.facts.clinicianMinutes() != null) {
            // Whoever set the total knows the family; what no source prices must not take its hours away.
            calculation.nightsNotDeducted(nights);
            return;
        }
        if (night == null) {
            calculation.ask(Question.HOSPITAL_NIGHTS);
            return;
        }
        int off = Math.min(calculation.minutes(), nights * night.amountAsInt());
        if (off == 0) {
            return;
        }
        calculation.add(RULE, -off, new Sentence(nights == 1 ? "hospital-nights.one" : RULE, null, off, nights), night);
    }

    private static @Nullable Figure price(Calculation calculation, Feeding feeding) {
        @Nullable
        CarePackage carePackage =
                calculation.facts.clinicianMinutes() == null ? BasePackageRule.taken(calculation) : null;
        return carePackage == null
                ? calculation.rules.protocol().night(feeding)
                : calculation.rules.protocol().night(carePackage, feeding);
    }
}
