package nl.kraamflex.billing.domain.insurance;

/**
 * Which version of an insured person's identity is on file, and nothing of what it says.
 *
 * @param version rises whenever anything of it changes; 0 when nothing is on file
 * @param bsnVersion the version that first told the BSN on file; 0 without a BSN. A number that comes back has the version it had
 * @param withBsn whether a BSN is on file
 */
public record IdentityOnFile(long version, long bsnVersion, boolean withBsn) {
    /** Nothing is on file. */
    public static final IdentityOnFile NONE = new IdentityOnFile(0, 0, false);
}
