package nl.kraamflex.indication.rest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Cases to make pages of; born on Monday 10 March 2025 unless said otherwise, under the shipped protocol. */
final class PageCase {
    static final String REFERENCE = "family-2025-0117";
    static final String AGB_CODE = "08001234";
    static final String REASON = "a reason that stays in the file";

    private static final Protocols PROTOCOLS = new Protocols(DatedLaw.shipped());
    private static final LocalDate DUE = LocalDate.parse("2025-03-12");
    private static final OffsetDateTime BORN = OffsetDateTime.parse("2025-03-10T03:12:00+01:00");

    private final List<Decision> decisions = new ArrayList<>();
    private String reference = REFERENCE;
    private Household household = Household.BIRTH_FAMILY;
    private @Nullable Parity parity;
    private @Nullable Birth birth;
    private @Nullable Offer offer;
    private @Nullable DeclinedHours declined;

    /** At home, first child, breastfeeding: the base package and nothing else. */
    static CaseIndication atHome() {
        return new PageCase()
                .first(Parity.FIRST_CHILD)
                .bornAtHome()
                .decided(Moment.START, Feeding.BREAST)
                .indication();
    }

    /** Two nights in hospital, a later child, formula. */
    static CaseIndication afterHospital() {
        return new PageCase()
                .first(Parity.LATER_CHILD)
                .bornInHospitalUntil("2025-03-12")
                .decided(Moment.START, Feeding.FORMULA)
                .indication();
    }

    /** Still in hospital, nobody knows until when. */
    static CaseIndication stillInHospital() {
        return new PageCase()
                .bornInHospitalUntil(null)
                .decided(Moment.START, Feeding.BREAST)
                .indication();
    }

    /** Home after the last day of care. */
    static CaseIndication homeTooLate() {
        return new PageCase()
                .bornInHospitalUntil("2025-03-20")
                .decided(Moment.START, Feeding.BREAST, 1440)
                .indication();
    }

    /** Before the birth. */
    static CaseIndication provisional() {
        return new PageCase().intake().indication();
    }

    /** Mixed feeding, for which no hours are published, and nobody has set them. */
    static CaseIndication open() {
        return new PageCase().bornAtHome().decided(Moment.START, Feeding.MIXED).indication();
    }

    /** A caesarean whose hours nobody has set: the base package is known and the rest is not. */
    static CaseIndication openForAFactor() {
        return new PageCase()
                .bornAtHome()
                .decided(new Decision.Basis(
                        Feeding.BREAST, null, List.of(new GivenFactor("CAESAREAN", null)), null, null))
                .indication();
    }

    /** Hours that the GP set. */
    static CaseIndication byGeneralPractitioner() {
        return new PageCase()
                .bornAtHome()
                .decided(
                        Moment.INTERIM,
                        DeciderRole.GENERAL_PRACTITIONER,
                        basis(Feeding.MIXED, 2430),
                        null,
                        "2025-03-13T15:00:00+01:00")
                .indication();
    }

    /** Factors, the most the protocol gives, and a family that wants less. */
    static CaseIndication manySteps() {
        return new PageCase()
                .bornAtHome()
                .decided(new Decision.Basis(
                        Feeding.BREAST,
                        null,
                        List.of(
                                new GivenFactor("CAESAREAN", 1830),
                                new GivenFactor("FEEDING_PROBLEMS", 300),
                                new GivenFactor("HOUSEWORK", -75)),
                        null,
                        4005))
                .indication();
    }

    /** A child that was in an incubator while the mother was at home. */
    static CaseIndication incubator() {
        return new PageCase()
                .birth(List.of(new Birth.Child(BORN, false, null)), List.of(incubatorStay()))
                .decided(Moment.START, Feeding.BREAST)
                .indication();
    }

    /** Care through day 14 as an exception, after days 9 and 10. */
    static CaseIndication extended() {
        return extended(new Extension(14, REASON, true, null));
    }

    /** Care through day 20 under an agreement. */
    static CaseIndication underAgreement() {
        return extended(
                new Extension(20, null, true, new Extension.Agreement(Extension.Agreement.Kind.TRIAL, "trial")));
    }

    private static CaseIndication extended(Extension extension) {
        return new PageCase()
                .bornAtHome()
                .decided(Moment.START, Feeding.BREAST)
                .decided(
                        Moment.EXTENSION,
                        DeciderRole.MIDWIFE,
                        basis(Feeding.BREAST, 3600),
                        extension,
                        "2025-03-19T10:00:00+01:00")
                .indication();
    }

    /** Care through day 10. */
    static CaseIndication daysNineAndTen() {
        return new PageCase()
                .bornAtHome()
                .decided(
                        Moment.DAY9_10,
                        DeciderRole.MIDWIFE,
                        basis(Feeding.BREAST, null),
                        null,
                        "2025-03-17T10:00:00+01:00")
                .indication();
    }

    /** The organisation promises less than indicated, and the family wants less still. */
    static CaseIndication promisedLess() {
        return new PageCase()
                .bornAtHome()
                .decided(Moment.START, Feeding.BREAST)
                .promised(Offer.Ground.SCARCITY_COVENANT)
                .indication();
    }

    /** What was promised and declined before exceeds what a GP set later. */
    static CaseIndication promisedMoreThanIndicated() {
        return new PageCase()
                .bornAtHome()
                .decided(
                        Moment.INTERIM,
                        DeciderRole.GENERAL_PRACTITIONER,
                        basis(Feeding.BREAST, 240),
                        null,
                        "2025-03-13T15:00:00+01:00")
                .promised(Offer.Ground.SCARCITY_COVENANT)
                .indication();
    }

    /** A woman who carried a child for others. */
    static CaseIndication surrogateMother() {
        return new PageCase()
                .household(Household.SURROGATE_MOTHER)
                .bornAtHome()
                .decided(Moment.START, Feeding.NONE)
                .indication();
    }

    /** A woman who carried a child for others, with her hours set; the child lay in an incubator and is not here. */
    static CaseIndication surrogateMotherOfAChildInIncubator() {
        return new PageCase()
                .household(Household.SURROGATE_MOTHER)
                .birth(List.of(new Birth.Child(BORN, false, null)), List.of(incubatorStay()))
                .decided(Moment.START, Feeding.NONE, 1440)
                .indication();
    }

    /** A child born dead, after an intake; the midwife set the hours. */
    static CaseIndication stillbirth() {
        return new PageCase()
                .first(Parity.FIRST_CHILD)
                .intake()
                .birth(List.of(new Birth.Child(BORN, true, null)), List.of())
                .decided(Moment.START, Feeding.NONE, 1440)
                .indication();
    }

    /** A child born dead; only the intake was decided. */
    static CaseIndication stillbirthUndecided() {
        return new PageCase()
                .first(Parity.FIRST_CHILD)
                .intake()
                .birth(List.of(new Birth.Child(BORN, true, null)), List.of())
                .indication();
    }

    /** A child that died; only the intake was decided. */
    static CaseIndication deathAfterIntake() {
        return new PageCase()
                .intake()
                .birth(List.of(new Birth.Child(BORN, false, LocalDate.parse("2025-03-11"))), List.of())
                .indication();
    }

    /** A child born dead; the decision says nothing about hours. */
    static CaseIndication stillbirthOpen() {
        return new PageCase()
                .birth(List.of(new Birth.Child(BORN, true, null)), List.of())
                .decided(Moment.START, Feeding.NONE)
                .indication();
    }

    /** A child that died in the incubator after the hours were decided by the protocol. */
    static CaseIndication deathAfterTheDecision() {
        return new PageCase()
                .first(Parity.FIRST_CHILD)
                .birth(List.of(new Birth.Child(BORN, false, LocalDate.parse("2025-03-13"))), List.of(incubatorStay()))
                .decided(Moment.START, Feeding.BREAST)
                .promised(Offer.Ground.LATE_REGISTRATION)
                .indication();
    }

    /** Twins of whom one died and one lay in an incubator. */
    static CaseIndication oneOfTwinsDied() {
        return new PageCase()
                .birth(
                        List.of(
                                new Birth.Child(BORN, false, LocalDate.parse("2025-03-14")),
                                new Birth.Child(BORN.plusMinutes(9), false, null)),
                        List.of(
                                new Stay(Stay.Person.CHILD, 2, Stay.Place.HOSPITAL, DAY_ONE, DAY_ONE.plusDays(4), true),
                                new Stay(
                                        Stay.Person.MOTHER,
                                        null,
                                        Stay.Place.HOSPITAL,
                                        DAY_ONE,
                                        DAY_ONE.plusDays(2),
                                        false)))
                .decided(Moment.START, Feeding.BREAST)
                .indication();
    }

    /** The mother died; care goes on past day 10. */
    static CaseIndication motherDied() {
        PageCase theCase = new PageCase();
        theCase.birth = new Birth(
                List.of(new Birth.Child(BORN, false, null)), DAY_ONE, List.of(), LocalDate.parse("2025-03-11"), 1);
        return theCase.decided(
                        Moment.EXTENSION,
                        DeciderRole.GENERAL_PRACTITIONER,
                        basis(Feeding.FORMULA, 3600),
                        new Extension(14, REASON, true, null),
                        "2025-03-19T10:00:00+01:00")
                .indication();
    }

    /** A reference that no case over HTTP could have. */
    static CaseIndication hostileReference() {
        PageCase theCase = new PageCase();
        theCase.reference = "<script>alert(1)</script>\"'&";
        return theCase.bornAtHome().decided(Moment.START, Feeding.BREAST).indication();
    }

    /** Every case with a family that lost nobody. */
    static List<CaseIndication> standard() {
        return List.of(
                atHome(),
                afterHospital(),
                stillInHospital(),
                homeTooLate(),
                provisional(),
                open(),
                openForAFactor(),
                byGeneralPractitioner(),
                manySteps(),
                incubator(),
                extended(),
                underAgreement(),
                daysNineAndTen(),
                promisedLess(),
                surrogateMother());
    }

    /** Every case with a bereaved family. */
    static List<CaseIndication> bereaved() {
        return List.of(
                stillbirth(),
                stillbirthUndecided(),
                stillbirthOpen(),
                deathAfterIntake(),
                deathAfterTheDecision(),
                oneOfTwinsDied(),
                motherDied());
    }

    private static final LocalDate DAY_ONE = LocalDate.parse("2025-03-10");

    private static Stay incubatorStay() {
        return new Stay(Stay.Person.CHILD, null, Stay.Place.HOSPITAL, DAY_ONE, DAY_ONE.plusDays(3), true);
    }

    private static Decision.Basis basis(Feeding feeding, @Nullable Integer clinicianMinutes) {
        return new Decision.Basis(feeding, null, List.of(), clinicianMinutes, null);
    }

    private PageCase first(Parity known) {
        parity = known;
        return this;
    }

    private PageCase household(Household who) {
        household = who;
        return this;
    }

    private PageCase bornAtHome() {
        birth = new Birth(List.of(new Birth.Child(BORN, false, null)), DAY_ONE, null, null, 1);
        return this;
    }

    private PageCase bornInHospitalUntil(@Nullable String homecoming) {
        birth = new Birth(
                List.of(new Birth.Child(BORN, false, null)),
                homecoming == null ? null : LocalDate.parse(homecoming),
                null,
                null,
                1);
        return this;
    }

    private PageCase birth(List<Birth.Child> children, List<Stay> stays) {
        birth = new Birth(children, DAY_ONE, stays, null, 1);
        return this;
    }

    private PageCase promised(Offer.Ground ground) {
        Instant at = Instant.parse("2025-03-11T09:00:00Z");
        offer = new Offer(UUID.randomUUID(), 1440, ground, at, "planner-7", null, at);
        declined = new DeclinedHours(
                UUID.randomUUID(),
                330,
                DeclinedHours.Decliner.MOTHER,
                at,
                2940,
                new DecidedBy(DeciderRole.MIDWIFE, AGB_CODE),
                at);
        return this;
    }

    private PageCase intake() {
        return decided(
                Moment.INTAKE,
                DeciderRole.INTAKE_WORKER,
                basis(Feeding.FORMULA, null),
                null,
                "2025-01-20T10:00:00+01:00");
    }

    private PageCase decided(Moment moment, Feeding feeding) {
        return decided(moment, feeding, null);
    }

    private PageCase decided(Moment moment, Feeding feeding, @Nullable Integer clinicianMinutes) {
        return decided(
                moment, DeciderRole.MIDWIFE, basis(feeding, clinicianMinutes), null, "2025-03-12T09:00:00+01:00");
    }

    private PageCase decided(Decision.Basis basis) {
        return decided(Moment.START, DeciderRole.MIDWIFE, basis, null, "2025-03-12T09:00:00+01:00");
    }

    private PageCase decided(
            Moment moment, DeciderRole role, Decision.Basis basis, @Nullable Extension extension, String at) {
        Instant decidedAt = OffsetDateTime.parse(at).toInstant();
        decisions.add(new Decision(
                UUID.randomUUID(),
                moment,
                decidedAt,
                new DecidedBy(role, role.clinician() ? AGB_CODE : null),
                null,
                REASON,
                basis,
                extension,
                new Protection(true, REASON),
                decidedAt,
                null));
        return this;
    }

    private CaseIndication indication() {
        MaternityCase theCase = new MaternityCase(
                UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10"),
                new MaternityCase.Registration(
                        reference, DUE, household, parity, Instant.parse("2024-09-01T10:00:00Z")),
                birth,
                decisions,
                BirthAssistance.NONE,
                declined == null ? List.of() : List.of(declined),
                offer == null ? List.of() : List.of(offer),
                4);
        return CaseIndication.of(theCase, PROTOCOLS, OwnChoices.NONE).orElseThrow();
    }
}
