package nl.kraamflex.billing.domain.contribution;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.RunningTotal;
import org.jspecify.annotations.Nullable;

/**
 * The running totals of one case: one for each calendar year and tariff, divided among its payers. It is rounded on the time of all of them
 * together. Each payer has what its time adds to the rounded total after the time of the payers before it, so that what they have adds up,
 * is never below 0, and is nothing where a payer has no time.
 */
final class RunningTotals {
    // A case has one or two of them, and a map would cost more than it saves.
    private final List<Share> shares = new ArrayList<>(2);

    /** Counts a line that was issued. All of these come first. */
    void stated(StatementLine line) {
        Share share = share(line.year(), line.tariff(), line.payer());
        share.minutes = Math.addExact(share.minutes, line.minutes());
        share.cents = Math.addExact(share.cents, line.cents());
        share.last = line.minutes() > 0 ? line : share.last;
    }

    /** Counts time that is to be added or taken away. All of it comes before the first amount. */
    void changed(Position position) {
        Share share = share(position.date().getYear(), position.tariff(), position.payer());
        share.more = Math.addExact(share.more, position.quantity());
        share.changes = true;
    }

    /**
     * A line of each payer whose amount changes although nothing of its time does: the time of a payer before it changes, and with that who
     * has the cent that is rounded.
     */
    List<StatementLine> movedByOthers() {
        List<StatementLine> moved = new ArrayList<>(0);
        for (Share share : shares) {
            StatementLine last = share.last;
            if (!share.changes && last != null && begun(share).due != 0) {
                moved.add(last);
            }
        }
        return moved;
    }

    /** What the next line of time comes to, in euro cents. */
    long add(int year, ContributionTariff tariff, ContributionPayer payer, int minutes) {
        return begun(share(year, tariff, payer)).add(minutes);
    }

    private Share begun(Share share) {
        if (!share.begun) {
            share.begin(before(share));
        }
        return share;
    }

    /** Time that the payers before one are going to have, in minutes. */
    private int before(Share share) {
        int minutes = 0;
        for (Share other : shares) {
            if (other != share && other.payer.compareTo(share.payer) < 0 && other.isOf(share.year, share.tariff)) {
                minutes = Math.addExact(minutes, Math.addExact(other.minutes, other.more));
            }
        }
        return minutes;
    }

    private Share share(int year, ContributionTariff tariff, ContributionPayer payer) {
        for (Share known : shares) {
            if (known.payer == payer && known.isOf(year, tariff)) {
                return known;
            }
        }
        Share begun = new Share(year, tariff, payer);
        shares.add(begun);
        return begun;
    }

    /** What one payer has of the total of a year and tariff. */
    private static final class Share {
        private final int year;
        private final ContributionTariff tariff;
        private final ContributionPayer payer;
        private final RunningTotal total;
        private int minutes;
        private long cents;
        private int more;
        private boolean changes;
        private boolean begun;
        private long due;
        private @Nullable StatementLine last;

        private Share(int year, ContributionTariff tariff, ContributionPayer payer) {
            this.year = year;
            this.tariff = tariff;
            this.payer = payer;
            this.total = new RunningTotal(tariff.centsPerHour(), tariff.percent());
        }

        private boolean isOf(int otherYear, ContributionTariff other) {
            return year == otherYear && tariff.roundedWith(other);
        }

        /** Puts the time that was stated on top of that of the payers before: what it comes to now may differ from what was stated. */
        private void begin(int minutesBefore) {
            begun = true;
            total.add(minutesBefore);
            due = total.add(minutes) - cents;
        }

        private long add(int added) {
            long moved = due;
            due = 0;
            return Math.addExact(total.add(added), moved);
        }
    }
}
