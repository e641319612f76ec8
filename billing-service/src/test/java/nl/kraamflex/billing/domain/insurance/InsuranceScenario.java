package nl.kraamflex.billing.domain.insurance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files of policies say. */
final class InsuranceScenario {
    static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("claims/insurance", Given.class, When.class, Then.class);

    private InsuranceScenario() {}

    /** The numbers on file, by person. */
    record Given(@Nullable Map<InsuredPerson, String> bsn) {
        Map<InsuredPerson, InsuredIdentity> onFile() {
            Map<InsuredPerson, InsuredIdentity> onFile = new EnumMap<>(InsuredPerson.class);
            if (bsn != null) {
                bsn.forEach((person, digits) ->
                        onFile.put(person, new InsuredIdentity(Bsn.of(digits).orElseThrow(), null)));
            }
            return onFile;
        }
    }

    /** The list that is to be recorded. */
    record When(List<Entry> policies) {
        InsurancePlan plan() {
            return new InsurancePlan(policies.stream().map(Entry::entry).toList());
        }
    }

    record Entry(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable InsuredPerson insured,
            @Nullable String bsn,
            boolean bsnOnFile,
            @Nullable String familyName) {
        InsurancePlan.Entry entry() {
            return new InsurancePlan.Entry(
                    new InsurancePeriod(from, to, "9991", "P1", insured == null ? InsuredPerson.MOTHER : insured, null),
                    bsn,
                    bsnOnFile,
                    familyName == null
                            ? null
                            : new PersonDetails(
                                    LocalDate.of(1990, 1, 1), Sex.FEMALE, familyName, "", "A", "", 0, "", null));
        }
    }

    /** The faults, or which periods are recorded, who is on file and which dates have no policy. */
    record Then(
            @Nullable List<String> faults,
            @Nullable List<String> periods,
            @Nullable Map<InsuredPerson, String> bsn,
            @Nullable List<String> gaps,
            @Nullable Map<InsuredPerson, String> persons) {}
}
