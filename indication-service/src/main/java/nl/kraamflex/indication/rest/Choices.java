package nl.kraamflex.indication.rest;

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

/**
 * An organisation's choices where the protocol leaves one: the body of {@code chooseSettings}, an entry of their history, and
 * part of a receipt. What is left out is left to the files.
 *
 * @param version which of the organisation's choices these are; absent in a request, and for choices that were never stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Choices(
        @Nullable Long version,
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
        @Nullable WindowLawDate windowLawOf,
        @Nullable List<Integer> recheckDays) {

    static Choices of(OwnChoices own) {
        return new Choices(
                own.version() == 0 ? null : own.version(),
                own.validFrom(),
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

    /** The same choices as a version of the organisation's. */
    OwnChoices own(long asVersion) {
        return new OwnChoices(
                asVersion,
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
                windowLawOf,
                recheckDays);
    }
}
