package nl.kraamflex.billing.domain.claim;

/** In which form claims leave for an insurer. */
public enum ClaimFileFormat {
    /** A table with a head line. */
    CSV("text/csv"),
    /** Every field of every line. */
    JSON("application/json"),
    /** The fixed-length records of Vektis, as far as their layout is on file. */
    VEKTIS("text/plain");

    private final String mediaType;

    ClaimFileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type of such a file, without parameters. */
    public String mediaType() {
        return mediaType;
    }
}
