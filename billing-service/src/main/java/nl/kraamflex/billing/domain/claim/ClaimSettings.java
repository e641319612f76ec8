package nl.kraamflex.billing.domain.claim;

import java.util.Set;

/**
 * What an organisation chose about its claims.
 *
 * @param version 0 before the first choice, one more with each
 * @param waitsForSignature whether hours are held until the family signed them
 * @param lateClaimsTakenBy insurers (UZOVI) that agreed to take claims after the term
 * @param production whether files are meant to be paid; files of a trial are marked as such
 */
public record ClaimSettings(
        long version, boolean waitsForSignature, Set<String> lateClaimsTakenBy, boolean production) {
    /** What holds before an organisation chose: wait for the signature, no late claims, files marked as a trial. */
    public static final ClaimSettings DEFAULT = new ClaimSettings(0, true, Set.of(), false);

    public ClaimSettings {
        lateClaimsTakenBy = Set.copyOf(lateClaimsTakenBy);
    }
}
