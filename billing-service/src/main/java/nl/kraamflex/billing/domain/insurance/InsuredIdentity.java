package nl.kraamflex.billing.domain.insurance;

import org.jspecify.annotations.Nullable;

/**
 * Who an insured person is, as far as claims need it.
 *
 * @param bsn the citizen service number; null while it is not on file
 * @param person name, birth and address; null while they are not on file
 */
public record InsuredIdentity(@Nullable Bsn bsn, @Nullable PersonDetails person) {
    /** Nothing is on file. */
    public static final InsuredIdentity NONE = new InsuredIdentity(null, null);

    /** Whether there is nothing to keep. */
    public boolean isEmpty() {
        return bsn == null && person == null;
    }
}
