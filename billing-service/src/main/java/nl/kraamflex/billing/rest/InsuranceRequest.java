package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsurancePlan;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.PersonDetails;
import nl.kraamflex.billing.domain.insurance.Sex;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordInsurance}. */
public record InsuranceRequest(List<Policy> policies) {
    /** One policy. */
    public record Policy(
            LocalDate from,
            @Nullable LocalDate to,
            String uzovi,
            @Nullable String policyNumber,
            InsuredPerson insured,
            @Nullable String bsn,
            @Nullable Boolean bsnOnFile,
            @Nullable Person person,
            @Nullable Cover supplementary) {
        InsurancePlan.Entry entry() {
            return new InsurancePlan.Entry(
                    new InsurancePeriod(
                            from,
                            to,
                            uzovi,
                            policyNumber == null ? "" : policyNumber,
                            insured,
                            supplementary == null ? null : supplementary.cover()),
                    bsn,
                    bsnOnFile != null && bsnOnFile,
                    person == null ? null : person.details());
        }

        /** Shows nothing of the person. */
        @Override
        public String toString() {
            return "Policy";
        }
    }

    /** Name, birth and address of an insured person. */
    public record Person(
            LocalDate dateOfBirth,
            Sex sex,
            String familyName,
            @Nullable String prefix,
            String initials,
            @Nullable String postcode,
            @Nullable Integer houseNumber,
            @Nullable String houseNumberAddition,
            @Nullable Boolean deceased) {
        PersonDetails details() {
            return new PersonDetails(
                    dateOfBirth,
                    sex,
                    familyName,
                    orEmpty(prefix),
                    initials,
                    orEmpty(postcode),
                    houseNumber == null ? 0 : houseNumber,
                    orEmpty(houseNumberAddition),
                    deceased);
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        /** Shows nothing of the person. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** What a supplementary insurance pays; without {@code contributionMaximum} where it sets none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cover(int contributionPercent, @Nullable BigDecimal contributionMaximum, int hoursPercent) {
        SupplementaryCover cover() {
            return new SupplementaryCover(
                    contributionPercent,
                    contributionMaximum == null
                            ? null
                            : contributionMaximum.movePointRight(2).longValueExact(),
                    hoursPercent);
        }

        static Cover of(SupplementaryCover cover) {
            return new Cover(
                    cover.contributionPercent(),
                    cover.contributionMaximumCents() == null ? null : EuroNumber.of(cover.contributionMaximumCents()),
                    cover.hoursPercent());
        }
    }

    InsurancePlan plan() {
        return new InsurancePlan(policies.stream().map(Policy::entry).toList());
    }
}
