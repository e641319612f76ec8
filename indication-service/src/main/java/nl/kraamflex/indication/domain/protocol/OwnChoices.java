package nl.kraamflex.indication.domain.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has chosen where the protocol leaves a choice; an absent one is left to the files.
 *
 * @param version which of the organisation's choices these are, from 1; 0 when it never chose
 * @param validFrom first date of birth (before it, due date) they hold for; absent when it never chose
 * @param protocol name of the protocol it follows
 */
public record OwnChoices(
        long version,
        @Nullable LocalDate validFrom,
        @Nullable String protocol,
        @Nullable HospitalStayOf hospitalStayOf,
        @Nullable StayElsewhere maternityHotelStay,
        @Nullable StayElsewhere birthCentreStay,
        @Nullable FloorAfterHospital floorAfterHospital,
        @Nullable BirthAssistanceInCeiling birthAssistanceInCeiling,
        @Nullable MixedFeeding mixedFeeding,
        @Nullable DayOneOfMultiples dayOneOfMultiples,
        @Nullable FeedingChange feedingChange,
        @Nullable LateRegistration lateRegistration,
        @Nullable WindowLawDate windowLawDate,
        @Nullable List<Integer> recheckDays) {

    /** Nothing chosen: the files decide. */
    public static final OwnChoices NONE =
            new OwnChoices(0, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
