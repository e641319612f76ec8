package nl.kraamflex.indication.domain.protocol;

import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package by what is done (kernproduct); for explanation only, nothing is calculated with it.
 *
 * @param code its name in the API
 * @param label what a reader sees
 * @param hours minutes with a first child and with each later one, or one number for both
 * @param ofPackage code of the only package it belongs to; absent when it belongs to every base package
 */
public record CoreProduct(
        String code, Wording label, Figure hours, @Nullable String ofPackage) {

    /** Its minutes. */
    public int minutes(Parity parity) {
        if (hours.value() instanceof Figure.Amount) {
            return hours.amountAsInt();
        }
        return Math.toIntExact(hours.amounts().get(parity == Parity.FIRST_CHILD ? 0 : 1));
    }
}
