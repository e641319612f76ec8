package nl.kraamflex.billing.domain.contribution;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kraamflex.billing.domain.ContributionPayer;

/**
 * What one version changes for a date and kind, all of its corrections taken together: a line may take away what another puts in its place,
 * whichever earlier lines they name.
 *
 * @param first number of the first of the corrections
 * @param quantity how much more is stated in all, in days for a stay, else in minutes; below 0 where less is
 * @param replaced whether something is taken away and something is put in its place
 * @param otherAmount whether what is put in its place costs another amount
 * @param otherPayer whether another owes it
 * @param familyCents what our bill asks the family more in all, in euro cents; below 0 where it asks less
 * @param throughInsurerCents what its insurer asks the family more in all, in euro cents; below 0 where it asks less
 * @param familyOfDate what our bill asks the family for the date once the version is issued, in euro cents
 * @param insurerOfDate what the insurer owes for the date once the version is issued, in euro cents
 */
record CorrectedDate(
        int first,
        int quantity,
        boolean replaced,
        boolean otherAmount,
        boolean otherPayer,
        long familyCents,
        long throughInsurerCents,
        long familyOfDate,
        long insurerOfDate) {

    /** What the version of a correction changes for its date and kind. */
    static CorrectedDate of(StatementLine line, List<StatementLine> all) {
        Changes taken = new Changes();
        Changes given = new Changes();
        int first = line.number();
        long family = 0;
        long throughInsurer = 0;
        long familyOfDate = 0;
        long insurerOfDate = 0;
        for (StatementLine other : all) {
            if (!other.date().equals(line.date()) || isLater(other, line)) {
                continue;
            }
            boolean ofFamily = other.payer() == ContributionPayer.FAMILY;
            boolean through = other.payer() == ContributionPayer.FAMILY_THROUGH_INSURER;
            boolean insurer = other.payer() == ContributionPayer.INSURER;
            familyOfDate = ofFamily ? Math.addExact(familyOfDate, other.cents()) : familyOfDate;
            insurerOfDate = insurer ? Math.addExact(insurerOfDate, other.cents()) : insurerOfDate;
            if (other.kind() == line.kind() && Objects.equals(other.version(), line.version())) {
                if (other.quantity() != 0) {
                    (other.quantity() < 0 ? taken : given).add(other);
                    first = Math.min(first, other.number());
                }
                family = ofFamily ? Math.addExact(family, other.cents()) : family;
                throughInsurer = through ? Math.addExact(throughInsurer, other.cents()) : throughInsurer;
            }
        }
        return new CorrectedDate(
                first,
                Math.addExact(taken.quantity, given.quantity),
                taken.quantity != 0 && given.quantity != 0,
                !taken.tariffs.equals(given.tariffs),
                !taken.payers.equals(given.payers),
                family,
                throughInsurer,
                familyOfDate,
                insurerOfDate);
    }

    /** Whether a line was issued later than another; what is still to be issued comes last. */
    private static boolean isLater(StatementLine later, StatementLine earlier) {
        Integer issued = earlier.version();
        Integer version = later.version();
        return issued != null && (version == null || version > issued);
    }

    /** Whether the family pays what it paid before, whoever asks for it. */
    boolean sameForFamily() {
        return familyCents == 0 && throughInsurerCents == 0;
    }

    /** Whether this line puts all that is owed for the date on the insurer. */
    boolean insurerAlone(StatementLine line) {
        return replaced
                && line.payer() == ContributionPayer.INSURER
                && line.quantity() > 0
                && familyOfDate == 0
                && insurerOfDate == line.cents();
    }

    private static final class Changes {
        private final Set<Long> tariffs = new HashSet<>();
        private final Set<ContributionPayer> payers = new HashSet<>();
        private int quantity;

        private void add(StatementLine line) {
            quantity = Math.addExact(quantity, line.quantity());
            tariffs.add(Math.addExact(
                    line.tariff().centsPerHour() * line.tariff().percent(),
                    line.tariff().centsPerDay()));
            // Whoever asks the family for it, the family owes it.
            payers.add(
                    line.payer() == ContributionPayer.FAMILY_THROUGH_INSURER ? ContributionPayer.FAMILY : line.payer());
        }
    }
}
