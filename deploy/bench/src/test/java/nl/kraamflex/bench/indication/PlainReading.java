package nl.kraamflex.bench.indication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.kraamflex.bench.indication.IndicationInput.Feeding;
import nl.kraamflex.bench.indication.IndicationInput.FloorAfterHospital;

/** The protocol from top to bottom, in the plainest words, for others to be held against. */
record PlainReading(IndicationFigures figures) implements IndicationCalculator<IndicationAnswer> {
    private static final int QUARTER = 15;

    @Override
    public Supplier<IndicationAnswer> prepare(IndicationInput input) {
        return () -> read(input);
    }

    @Override
    public IndicationAnswer answer(IndicationAnswer result) {
        return result;
    }

    private IndicationAnswer read(IndicationInput input) {
        List<String> ruleIds = new ArrayList<>();
        boolean breast = input.feeding() == Feeding.BREAST;

        int minutes = breast ? figures.baseBreast() : figures.baseFormula();
        ruleIds.add("base-package");

        if (input.children() > 1) {
            int days = input.daysNineAndTen() ? figures.lastDayWithDecision() : figures.lastDay();
            minutes += figures.multipleBirthPerDay() * days;
            ruleIds.add("factor-multiple-birth");
        }
        for (ClinicianFactor factor : input.factors()) {
            minutes += factor.minutes();
            ruleIds.add(
                    "factor-" + factor.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        int leftOfCeiling = figures.ceiling() - input.birthAssistanceMinutes();
        int most = leftOfCeiling - leftOfCeiling % QUARTER;
        if (minutes < figures.floor()) {
            minutes = figures.floor();
            ruleIds.add("floor");
        } else if (minutes > most) {
            minutes = most;
            ruleIds.add("ceiling");
        }

        if (input.hospitalNights() > 0) {
            int before = minutes;
            int night = breast ? figures.nightBreast() : figures.nightFormula();
            minutes = Math.max(0, minutes - input.hospitalNights() * night);
            ruleIds.add("hospital-nights");
            if (minutes < figures.floor() && input.floorAfterHospital() == FloorAfterHospital.KEEP_MINIMUM) {
                minutes = Math.min(before, figures.floor());
                ruleIds.add("floor-after-hospital");
            }
        }

        if (input.wishedMinutes() != null) {
            int wished = Math.max(input.wishedMinutes(), figures.floor());
            if (wished < minutes) {
                minutes = wished;
                ruleIds.add("wish");
            }
        }
        return new IndicationAnswer(minutes, ruleIds);
    }
}
