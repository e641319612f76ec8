package nl.kraamflex.indication.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.LateRegistration;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the files below {@code histories} say of a case: what was told, what happened, and how it stands then. */
final class CaseHistory {
    static final Scenarios<Given, When, Then> ALL = Scenarios.below("histories", Given.class, When.class, Then.class);

    private CaseHistory() {}

    /** Hours as people write them, such as 5.5; whole minutes here. */
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

    /** A moment: with its offset, such as {@code 2025-03-10T09:40+01:00}, or by the Dutch clock where it has none. */
    record Time(OffsetDateTime moment) {
        @JsonCreator
        static Time of(String told) {
            return new Time(
                    told.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(told)
                            : LocalDateTime.parse(told).atZone(Birth.ZONE).toOffsetDateTime());
        }

        Instant instant() {
            return moment.toInstant();
        }
    }

    /**
     * What a family told when it registered, and what its organisation chose.
     *
     * @param registered when; absent for two hundred days before the due date
     * @param household absent for a mother with her child
     * @param settings absent for what the files say
     */
    record Given(
            LocalDate due,
            @Nullable Time registered,
            @Nullable Household household,
            @Nullable Parity parity,
            @Nullable Chosen settings) {
        private static final int LONG_BEFORE = 200;

        MaternityCase.Registration registration() {
            return new MaternityCase.Registration(
                    "history",
                    due,
                    or(household, Household.BIRTH_FAMILY),
                    parity,
                    registered == null
                            ? due.minusDays(LONG_BEFORE)
                                    .atTime(12, 0)
                                    .atZone(Birth.ZONE)
                                    .toInstant()
                            : registered.instant());
        }

        OwnChoices choices() {
            return settings == null ? OwnChoices.NONE : settings.choices();
        }
    }

    record Chosen(
            @Nullable String protocol,
            @Nullable HospitalStayOf hospitalStayOf,
            @Nullable FloorAfterHospital floorAfterHospital,
            @Nullable BirthAssistanceInCeiling birthAssistanceInCeiling,
            @Nullable MixedFeeding mixedFeeding,
            @Nullable DayOneOfMultiples dayOneOfMultiples,
            @Nullable FeedingChange feedingChange,
            @Nullable LateRegistration lateRegistration,
            @Nullable WindowLawDate windowLawDate,
            @Nullable List<Integer> recheckDays) {
        OwnChoices choices() {
            return new OwnChoices(
                    1,
                    LocalDate.parse("2020-01-01"),
                    protocol,
                    hospitalStayOf,
                    null,
                    null,
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

    /**
     * The course of a case.
     *
     * @param opened when the case was opened; absent for the moment of registration
     * @param happens one after the other in the order in which it was put on record; nothing when absent
     */
    record When(@Nullable Time opened, @Nullable List<Happening> happens) {}

    /**
     * One thing that was put on record.
     *
     * @param at when it was put on record
     */
    record Happening(
            Time at,
            @Nullable Born birth,
            @Nullable Decided decision,
            @Nullable Withdrawn withdrawal,
            @Nullable Assisted assistance,
            @Nullable Declined declined,
            @Nullable Offered offer) {
        Happening {
            if (Stream.of(birth, decision, withdrawal, assistance, declined, offer)
                            .filter(Objects::nonNull)
                            .count()
                    != 1) {
                throw new IllegalArgumentException(
                        "What happens at %s is not one thing: give a birth, a decision, a withdrawal, assistance, declined or an offer."
                                .formatted(at.moment()));
            }
        }
    }

    /**
     * A report of a birth, or a correction of one.
     *
     * @param home date of coming home; absent for a birth at home, and where stays say it all
     * @param notHome whether they are away with no date of coming home
     */
    record Born(
            List<BornChild> children,
            @Nullable LocalDate home,
            boolean notHome,
            @Nullable List<Away> stays,
            @Nullable LocalDate motherDied) {
        Birth birth(long version) {
            List<Birth.Child> born = children.stream()
                    .map(child -> new Birth.Child(child.born().moment(), child.stillborn(), child.died()))
                    .toList();
            Birth reported = new Birth(
                    born,
                    home,
                    stays == null ? null : stays.stream().map(Away::stay).toList(),
                    motherDied,
                    version);
            return home == null && stays == null && !notHome
                    ? new Birth(born, reported.date(), null, motherDied, version)
                    : reported;
        }
    }

    record BornChild(Time born, boolean stillborn, @Nullable LocalDate died) {}

    /** A stay in hospital. */
    record Away(
            Stay.Person who,
            @Nullable Integer child,
            LocalDate from,
            @Nullable LocalDate until) {
        Stay stay() {
            return new Stay(who, child, Stay.Place.HOSPITAL, from, until, false);
        }
    }

    /**
     * A decision.
     *
     * @param name how the file calls it; absent for its moment in lower case, such as {@code day9-10}
     * @param decided when it was made; absent for when it was put on record
     * @param by absent for the midwife
     * @param withoutAgbCode whether midwife or GP is not named
     * @param signalled when a caregiver saw the reason for it; absent when nobody is named
     * @param markedProtected absent when it says nothing of it
     */
    record Decided(
            @Nullable String name,
            Moment moment,
            @Nullable Time decided,
            @Nullable DeciderRole by,
            boolean withoutAgbCode,
            @Nullable Time signalled,
            Feeding feeding,
            @Nullable String carePackage,
            @Nullable Map<String, Hours> factors,
            @Nullable Hours clinicianHours,
            @Nullable Hours wish,
            @Nullable Extended extension,
            @JsonProperty("protected") @Nullable Boolean markedProtected) {
        String called() {
            return name == null ? moment.name().toLowerCase(Locale.ROOT).replace('_', '-') : name;
        }

        DecidedBy decidedBy() {
            return CaseHistory.decidedBy(or(by, DeciderRole.MIDWIFE), withoutAgbCode);
        }
    }

    /**
     * How far a decision lengthens care.
     *
     * @param agreement with whom an agreement was made; absent for an exception
     * @param insurerNotConsulted whether nobody asked the insurer about an exception
     */
    record Extended(
            int lastDay,
            @Nullable String reason,
            Extension.Agreement.@Nullable Kind agreement,
            boolean insurerNotConsulted) {
        Extension extension() {
            return new Extension(
                    lastDay,
                    reason,
                    agreement == null && !insurerNotConsulted,
                    agreement == null ? null : new Extension.Agreement(agreement, "Proef langer thuis"));
        }
    }

    /**
     * A decision taken back.
     *
     * @param of its name
     * @param by absent for the midwife
     * @param withoutAgbCode whether midwife or GP is not named
     */
    record Withdrawn(String of, @Nullable DeciderRole by, boolean withoutAgbCode) {
        DecidedBy takenBackBy() {
            return decidedBy(or(by, DeciderRole.MIDWIFE), withoutAgbCode);
        }
    }

    /** The whole ledger of birth assistance. */
    record Assisted(List<Entry> entries) {
        record Entry(Time begin, Time placenta, Time end) {}
    }

    record Declined(Hours hours) {}

    /**
     * An offer below the indication.
     *
     * @param agreedBy who agreed to it beside the organisation
     */
    record Offered(
            Hours hours, Offer.Ground ground, @Nullable DeciderRole agreedBy) {}

    /**
     * How the case stands. What is absent is not so, except for what a history may leave open.
     *
     * @param refused why the last thing that happened was not put on record
     * @param contradictions what about it cannot be right, or contradicts what is on record
     * @param implausible fields of it that can only be mistakes
     * @param inForce name of the decision that counts
     * @param hours its total
     * @param question what it leaves to the clinician
     * @param markedProtected whether the hours are cut last
     * @param neutral whether the family gets the texts for after a loss
     * @param lines left open when absent
     * @param window left open when absent
     * @param feedings by the day from which each holds; left open when absent
     * @param granted how far care goes by decision; left open when absent
     * @param rechecks left open when absent
     * @param products left open when absent
     * @param decisions names of all decisions ever made, in time; left open when absent
     * @param dayOne left open when absent
     */
    record Then(
            @Nullable String refused,
            @Nullable List<Contradicted> contradictions,
            @Nullable List<String> implausible,
            @Nullable String inForce,
            @Nullable Hours hours,
            @Nullable Question question,
            @Nullable List<Notice.Code> notices,
            @JsonProperty("protected") boolean markedProtected,
            boolean neutral,
            @Nullable Hours declined,
            @Nullable Hours offered,
            @Nullable List<Step> lines,
            @Nullable Window window,
            @Nullable Map<Integer, Feeding> feedings,
            @Nullable Granted granted,
            @Nullable List<Again> rechecks,
            @Nullable Map<String, Hours> products,
            @Nullable List<String> decisions,
            @Nullable LocalDate dayOne) {}

    record Contradicted(String type, String field) {}

    record Step(String rule, Hours hours) {}

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

    record Granted(DaysGranted.UpTo upTo, @Nullable Integer lastDay) {}

    record Again(int day, LocalDate on, boolean done) {}

    static DecidedBy decidedBy(DeciderRole role, boolean withoutAgbCode) {
        return new DecidedBy(role, role.clinician() && !withoutAgbCode ? "08000001" : null);
    }

    static <T> T or(@Nullable T told, T otherwise) {
        return Objects.requireNonNullElse(told, otherwise);
    }
}
