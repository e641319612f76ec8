package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/** Facts of a plain case, or of another one, to change what a test is about. */
final class TestFacts {
    static final LocalDate BIRTH = LocalDate.parse("2025-03-10");

    private LocalDate date;
    private LocalDate decidedOn;
    private Household household;
    private @Nullable Parity parity;
    private int children;
    private Loss loss;
    private List<Death> deaths;
    private List<Fed> feedings;
    private @Nullable String carePackage;
    private List<GivenFactor> factors;
    private List<Stay> stays;
    private DeciderRole decidedBy;
    private @Nullable Integer clinicianMinutes;
    private int birthAssistanceMinutes;
    private @Nullable Integer wishedMinutes;
    private DaysGranted daysGranted;

    private TestFacts(CareFacts facts) {
        date = facts.date();
        decidedOn = facts.decidedOn();
        household = facts.household();
        parity = facts.parity();
        children = facts.children();
        loss = facts.loss();
        deaths = facts.deaths();
        feedings = facts.feedings();
        carePackage = facts.carePackage();
        factors = facts.factors();
        stays = facts.stays();
        decidedBy = facts.decidedBy();
        clinicianMinutes = facts.clinicianMinutes();
        birthAssistanceMinutes = facts.birthAssistanceMinutes();
        wishedMinutes = facts.wishedMinutes();
        daysGranted = facts.daysGranted();
    }

    /** Born on 2025-03-10, breastfed, decided that day by the midwife. */
    static TestFacts plain() {
        return of(new CareFacts(
                BIRTH,
                BIRTH,
                Household.BIRTH_FAMILY,
                null,
                1,
                Loss.NONE,
                List.of(),
                List.of(new Fed(1, Feeding.BREAST)),
                null,
                List.of(),
                List.of(),
                DeciderRole.MIDWIFE,
                null,
                0,
                null,
                DaysGranted.ORDINARY));
    }

    static TestFacts of(CareFacts facts) {
        return new TestFacts(facts);
    }

    TestFacts date(LocalDate changed) {
        date = changed;
        return this;
    }

    TestFacts decidedOn(LocalDate changed) {
        decidedOn = changed;
        return this;
    }

    TestFacts household(Household changed) {
        household = changed;
        return this;
    }

    TestFacts parity(@Nullable Parity changed) {
        parity = changed;
        return this;
    }

    TestFacts children(int changed) {
        children = changed;
        return this;
    }

    TestFacts loss(Loss changed) {
        loss = changed;
        return this;
    }

    TestFacts deaths(List<Death> changed) {
        deaths = changed;
        return this;
    }

    TestFacts feedings(List<Fed> changed) {
        feedings = changed;
        return this;
    }

    TestFacts carePackage(@Nullable String changed) {
        carePackage = changed;
        return this;
    }

    TestFacts factors(List<GivenFactor> changed) {
        factors = changed;
        return this;
    }

    TestFacts stays(List<Stay> changed) {
        stays = changed;
        return this;
    }

    TestFacts decidedBy(DeciderRole changed) {
        decidedBy = changed;
        return this;
    }

    TestFacts clinicianMinutes(@Nullable Integer changed) {
        clinicianMinutes = changed;
        return this;
    }

    TestFacts birthAssistanceMinutes(int changed) {
        birthAssistanceMinutes = changed;
        return this;
    }

    TestFacts wishedMinutes(@Nullable Integer changed) {
        wishedMinutes = changed;
        return this;
    }

    TestFacts daysGranted(DaysGranted changed) {
        daysGranted = changed;
        return this;
    }

    CareFacts facts() {
        return new CareFacts(
                date,
                decidedOn,
                household,
                parity,
                children,
                loss,
                deaths,
                feedings,
                carePackage,
                factors,
                stays,
                decidedBy,
                clinicianMinutes,
                birthAssistanceMinutes,
                wishedMinutes,
                daysGranted);
    }

    /** A stay of the mother in hospital from one day number to the day she goes home. */
    static Stay motherInHospital(int fromDay, int untilDay) {
        return new Stay(
                Stay.Person.MOTHER,
                null,
                Stay.Place.HOSPITAL,
                BIRTH.plusDays(fromDay - 1L),
                BIRTH.plusDays(untilDay - 1L),
                false);
    }
}
