package nl.kraamflex.billing.domain.insurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a claim file says of an insured person beside the number. It is as confidential as the number itself, and kept with it.
 *
 * @param dateOfBirth day of birth
 * @param sex as the insurer has it
 * @param familyName name at birth, without prefix
 * @param prefix of the family name, such as "van der"; empty without one
 * @param initials first letters of the given names, without full stops
 * @param postcode four digits and two letters; empty when not known
 * @param houseNumber 1 or more; 0 when there is none
 * @param houseNumberAddition empty without one
 * @param deceased whether the person has died, as the insurer is to be told; null when nobody said
 */
public record PersonDetails(
        LocalDate dateOfBirth,
        Sex sex,
        String familyName,
        String prefix,
        String initials,
        String postcode,
        int houseNumber,
        String houseNumberAddition,
        @Nullable Boolean deceased) {

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "PersonDetails";
    }
}
