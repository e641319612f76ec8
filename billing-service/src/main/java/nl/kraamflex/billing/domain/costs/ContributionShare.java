package nl.kraamflex.billing.domain.costs;

import java.util.Collection;
import nl.kraamflex.billing.domain.ContributionPart;

/** Adds up the own contribution of some care. */
final class ContributionShare {
    private int minutes;
    private long cents;
    private Share.Status status = Share.Status.KNOWN;

    private ContributionShare() {}

    /** What these parts come to; only time that carries a contribution counts. */
    static Share of(Collection<ContributionPart> parts) {
        ContributionShare sum = new ContributionShare();
        parts.forEach(sum::add);
        return sum.status == Share.Status.KNOWN
                ? Share.known(sum.minutes, sum.cents)
                : Share.unknown(sum.minutes, sum.status);
    }

    private void add(ContributionPart part) {
        switch (part.outcome()) {
            case ContributionPart.Owed owed -> {
                count(part);
                cents = Math.addExact(cents, owed.cents());
            }
            case ContributionPart.NotPublished _ -> {
                count(part);
                status = status == Share.Status.NO_FIGURE ? status : Share.Status.NOT_YET_PUBLISHED;
            }
            case ContributionPart.Refused _ -> {
                count(part);
                status = Share.Status.NO_FIGURE;
            }
            case ContributionPart.Exempt _, ContributionPart.WithoutContribution _ -> {}
        }
    }

    private void count(ContributionPart part) {
        minutes = Math.addExact(minutes, part.care().minutes());
    }
}
