package nl.kraamflex.billing.domain.claim;

/** What has to happen to the lines on file so that they say what is so now. */
public sealed interface ClaimChange {
    /** A new line asks for something. */
    record AddDebit(ExpectedLine expected) implements ClaimChange {}

    /** A new line takes back one that stands with the insurer. */
    record AddCredit(ClaimLine taken) implements ClaimChange {}

    /** A line that was not sent yet says something else now. */
    record Update(ClaimLine line, ExpectedLine expected) implements ClaimChange {}

    /** A line that was not sent yet is not needed any more. */
    record Remove(ClaimLine line) implements ClaimChange {}
}
