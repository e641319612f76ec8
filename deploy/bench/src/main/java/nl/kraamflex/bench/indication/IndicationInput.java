package nl.kraamflex.bench.indication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides a family's hours.
 *
 * @param children born, 1 or more
 * @param hospitalNights nights the mother spent in hospital after the birth, 0 or more
 * @param daysNineAndTen whether care goes on through days 9 and 10
 * @param factors in the order in which the clinician gave them
 * @param birthAssistanceMinutes assistance at the birth, 0 or more
 * @param wishedMinutes what the family asks for; null when it takes what it is entitled to
 * @param floorAfterHospital what holds when nights in hospital leave less than the floor
 */
public record IndicationInput(
        Feeding feeding,
        int children,
        int hospitalNights,
        boolean daysNineAndTen,
        List<ClinicianFactor> factors,
        int birthAssistanceMinutes,
        @Nullable Integer wishedMinutes,
        FloorAfterHospital floorAfterHospital) {

    /** The ways of feeding that the protocol has a base package for. */
    public enum Feeding {
        BREAST,
        FORMULA
    }

    /** The organisation's setting for nights in hospital that leave less than the floor. */
    public enum FloorAfterHospital {
        KEEP_MINIMUM,
        DROP_MINIMUM
    }

    /** Keeps a copy of the list. */
    public IndicationInput {
        factors = List.copyOf(factors);
    }
}
