package nl.kraamflex.billing.domain.claim;

/** Why a claim line is not sent yet, and what to do about it. */
public enum ClaimHold {
    /** The organisation waits for the family's signature, and it is not on record. */
    HOURS_NOT_SIGNED(
            "The family has not signed the hours yet.",
            "Have the hours signed at scheduling-service, or choose in the claim settings not to wait for it."),
    /** More was given than indicated. */
    BEYOND_INDICATION(
            "More was given than indicated, and no decision or written consent covers it.",
            "Record a decision at indication-service, or the family's written consent to pay for it."),
    /** Nobody is known who pays for the hours of the date. */
    NO_FUNDING_KNOWN(
            "Nobody is known who pays for care on this date.",
            "Replan the case at scheduling-service so that the date has a payer."),
    /** No policy covers the date of care. */
    NO_POLICY(
            "No insurance policy of the case covers this date.",
            "Record the policy with PUT /v1/cases/{caseId}/insurance."),
    /** The policy of the date has no supplementary cover for such hours. */
    NO_SUPPLEMENTARY_COVER(
            "The policy of this date has no supplementary cover that pays for these hours.",
            "Record the cover with PUT /v1/cases/{caseId}/insurance, or change who pays for the date."),
    /** Neither a BSN nor a policy number names the insured person. */
    NO_BSN_OR_POLICY_NUMBER(
            "Neither BSN nor policy number of the insured person is on file.",
            "Record one of them with PUT /v1/cases/{caseId}/insurance."),
    /** No active contract with the insurer has a price. */
    NO_CONTRACT(
            "No active contract with this insurer has a price for the performance on this date.",
            "Record and activate a contract with the insurer that covers the date."),
    /** The NZa maximum of the date is not on file. */
    NO_MAXIMUM_ON_FILE(
            "The highest price allowed for the performance on this date is not on file.",
            "Have an operator add the figure with its source; no other year's maximum is used in its place."),
    /** The price is above the NZa maximum of the date. */
    ABOVE_MAXIMUM(
            "The price of the contract is above the highest price allowed on this date (Wmg art. 35).",
            "Agree on a lower price and correct the contract."),
    /** The performance code of the date is not on file. */
    NO_CODE(
            "The code of the performance on this date is not on file.",
            "Have an operator add it in performance-codes with its source; codes are never made up."),
    /** The own contribution of the date is not on file. */
    NO_CONTRIBUTION_ON_FILE(
            "The own contribution of this date is not on file, so that nobody knows what the family pays of it.",
            "Have an operator add the figure with its source."),
    /** The own contribution is more than the price. */
    CONTRIBUTION_ABOVE_PRICE(
            "The family's own contribution is more than the price of the care.", "Check the price of the contract."),
    /** The term within which the insurer takes claims is over. */
    PAST_CLAIM_TERM(
            "The term within which the insurer takes claims for this care is over.",
            "Agree with the insurer, and say in the claim settings that it takes late claims."),
    /** The term is not on file. */
    NO_CLAIM_TERM_ON_FILE(
            "The term within which claims are taken is not on file for this date.",
            "Have an operator add the figure claim-rules/claim-term with its source."),
    /** The line replaces one that the insurer still has. */
    WAITS_FOR_CREDIT(
            "The line replaces one that was sent before, and the credit for that one is not sent yet.",
            "Send the credit first: create and send a batch of sign CREDIT."),
    /** The line replaces one that the insurer did not let go. */
    CREDIT_REFUSED(
            "The line replaces one that was sent before, and the insurer refused the credit for that one.",
            "Settle it with the insurer, then claim the case again with repeatRejected, which makes a new credit.");

    private final String text;
    private final String remedy;

    ClaimHold(String text, String remedy) {
        this.text = text;
        this.remedy = remedy;
    }

    /** What is missing, in a sentence. */
    public String text() {
        return text;
    }

    /** What to do about it, in a sentence. */
    public String remedy() {
        return remedy;
    }
}
