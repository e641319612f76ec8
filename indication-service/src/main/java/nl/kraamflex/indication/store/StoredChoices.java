package nl.kraamflex.indication.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.LateRegistration;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.StayElsewhere;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import org.jspecify.annotations.Nullable;

/** What an organisation chose, as it stands in its column; what it left to the files is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredChoices(
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

    static StoredChoices of(OwnChoices own) {
        return new StoredChoices(
                own.protocol(),
                own.hospitalStayOf(),
                own.maternityHotelStay(),
                own.birthCentreStay(),
                own.floorAfterHospital(),
                own.birthAssistanceInCeiling(),
                own.mixedFeeding(),
                own.dayOneOfMultiples(),
                own.feedingChange(),
                own.lateRegistration(),
                own.windowLawDate(),
                own.recheckDays());
    }

    OwnChoices choices(long version, LocalDate validFrom) {
        return new OwnChoices(
                version,
                validFrom,
                protocol,
                hospitalStayOf,
                maternityHotelStay,
                birthCentreStay,
                floorAfterHospital,
                birthAssistanceInCeiling,
                mixedFeeding,
                dayOneOfMultiples,
                feedingChange,
                lateRegistration,
                windowLawDate,
                recheckDays);
    }
}
