package nl.kraamflex.indication.domain.calculation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.StayElsewhere;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files of indication say. Hours are decimal hours there, and whole minutes here. */
final class IndicationScenario {
    static final Scenarios<Given, When, Then> ALL = Scenarios.below("scenarios", Given.class, When.class, Then.class);

    private IndicationScenario() {}

    /** Hours as people write them, such as 5.5. */
    record Hours(int minutes) {
        @JsonCreator
        static Hours of(BigDecimal hours) {
            return new Hours(hours.multiply(BigDecimal.valueOf(60)).intValueExact());
        }

        static @Nullable Integer told(@Nullable Hours hours) {
            return hours == null ? null : hours.minutes();
        }

        @Override
        public String toString() {
            return minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
        }
    }

    /**
     * The facts of a case. What is absent is the plain case: a mother and her one child, everyone alive and at home, decided
     * by the midwife on the day of birth, with nothing beside the protocol.
     *
     * @param feedings by the day from which each holds
     */
    record Given(
            LocalDate birth,
            @Nullable LocalDate decided,
            @Nullable Household household,
            @Nullable Parity parity,
            @Nullable Integer children,
            @Nullable Loss loss,
            @Nullable List<Died> deaths,
            Map<Integer, Feeding> feedings,
            @Nullable String carePackage,
            @Nullable List<Named> factors,
            @Nullable List<Away> stays,
            @Nullable DeciderRole decidedBy,
            @Nullable Hours clinicianHours,
            @Nullable Integer birthAssistanceMinutes,
            @Nullable Hours wish,
            @Nullable Granted care) {

        CareFacts facts() {
            return new CareFacts(
                    birth,
                    or(decided, birth),
                    or(household, Household.BIRTH_FAMILY),
                    parity,
                    or(children, 1),
                    or(loss, Loss.NONE),
                    or(deaths, List.<Died>of()).stream().map(Died::death).toList(),
                    feedings.entrySet().stream()
                            .map(fed -> new Fed(fed.getKey(), fed.getValue()))
                            .toList(),
                    carePackage,
                    or(factors, List.<Named>of()).stream().map(Named::factor).toList(),
                    or(stays, List.<Away>of()).stream().map(Away::stay).toList(),
                    or(decidedBy, DeciderRole.MIDWIFE),
                    Hours.told(clinicianHours),
                    or(birthAssistanceMinutes, 0),
                    Hours.told(wish),
                    care == null ? DaysGranted.ORDINARY : new DaysGranted(care.upTo(), care.lastDay()));
        }
    }

    /** A child that died; stillborn when it does not say when. */
    record Died(int child, @Nullable LocalDate on) {
        Death death() {
            return new Death(child, on);
        }
    }

    record Named(String code, @Nullable Hours hours) {
        GivenFactor factor() {
            return new GivenFactor(code, Hours.told(hours));
        }
    }

    /** A stay; in hospital when it does not say where. */
    record Away(
            Stay.Person who,
            @Nullable Integer child,
            Stay.@Nullable Place at,
            LocalDate from,
            @Nullable LocalDate until,
            boolean incubator) {
        Stay stay() {
            return new Stay(who, child, or(at, Stay.Place.HOSPITAL), from, until, incubator);
        }
    }

    record Granted(DaysGranted.UpTo upTo, @Nullable Integer lastDay) {}

    /** A calculation under a protocol, with the settings that an organisation chose. */
    record When(
            String protocol,
            @Nullable HospitalStayOf hospitalStayOf,
            @Nullable StayElsewhere maternityHotelStay,
            @Nullable StayElsewhere birthCentreStay,
            @Nullable FloorAfterHospital floorAfterHospital,
            @Nullable BirthAssistanceInCeiling birthAssistanceInCeiling,
            @Nullable MixedFeeding mixedFeeding,
            @Nullable FeedingChange feedingChange,
            @Nullable WindowLawDate windowLawDate) {
        OwnChoices choices() {
            return new OwnChoices(
                    0,
                    null,
                    protocol,
                    hospitalStayOf,
                    maternityHotelStay,
                    birthCentreStay,
                    floorAfterHospital,
                    birthAssistanceInCeiling,
                    mixedFeeding,
                    null,
                    feedingChange,
                    null,
                    windowLawDate,
                    null);
        }
    }

    /**
     * The answer: hours, or a question, or what contradicts itself, or why no protocol answers. What is absent must not be in the
     * answer either, except for what a scenario may leave open.
     *
     * @param beforeHospital left open when absent
     * @param factor the first factor that needs hours
     * @param factors all that do, where they are several
     * @param window left open when absent
     * @param sentences left open when absent
     * @param refused the message of the refusal
     */
    record Then(
            @Nullable Hours hours,
            @Nullable Hours beforeHospital,
            @Nullable Question question,
            @Nullable String factor,
            @Nullable List<String> factors,
            @Nullable List<Step> lines,
            @Nullable Window window,
            @Nullable List<Notice.Code> notices,
            @Nullable Map<String, Hours> products,
            @Nullable Deferred deferredCare,
            @Nullable Sentences sentences,
            @Nullable List<Fault> contradictions,
            @Nullable String refused) {}

    /**
     * A line.
     *
     * @param figure key of the figure it rests on; left open when absent
     */
    record Step(String rule, Hours hours, @Nullable String figure) {}

    /**
     * The days of care.
     *
     * @param firstDay absent when it is not known
     * @param left days from the first to the last; absent when the first is not known
     * @param legal last day the law insures
     */
    record Window(
            @Nullable Integer firstDay,
            int lastDay,
            @Nullable Integer left,
            int legal) {}

    record Deferred(Hours hours, LocalDate until) {}

    /** What lines and notices say, one after the other. */
    record Sentences(TextSet texts, List<String> nl, List<String> en) {}

    record Fault(String type, String field) {}

    private static <T> T or(@Nullable T told, T otherwise) {
        return Objects.requireNonNullElse(told, otherwise);
    }
}
