package nl.kraamflex.billing.domain.contribution;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.PhraseWriter;

/**
 * The bills of a statement in words of one language: which one was issued last and what it asks of the family, what each one before it
 * asked, and what is still to come. Used by one thread.
 */
public final class BillWords {
    private final PhraseBook book;
    private final Statement statement;
    private final List<IssuedVersion> versions;
    private final List<StatementLine> pending;

    /**
     * In the words of a book.
     *
     * @param statement as of now, or as a version left it
     * @param versions those that issued its lines, by number; empty while none was issued
     */
    public BillWords(PhraseBook book, Statement statement, List<IssuedVersion> versions) {
        this.book = book;
        this.statement = statement;
        this.versions = List.copyOf(versions);
        this.pending = statement.pending();
    }

    /**
     * What the family pays. Once a bill was issued that is what this bill asks, then what earlier ones asked, and last all of it together,
     * so that nobody pays twice what an earlier bill asked.
     *
     * @param total all of it in words
     */
    public List<String> answer(String total) {
        List<String> answer = new ArrayList<>();
        if (versions.isEmpty()) {
            answer.add(total);
            answer.add(book.say(Phrase.STATUS_OPEN));
            return answer;
        }
        answer.add(latest());
        versions.subList(0, versions.size() - 1).forEach(version -> answer.add(earlier(version)));
        answer.add(severalParts() ? book.say(Phrase.BILLS_TOGETHER) + " " + total : total);
        return answer;
    }

    /** Whether the lines are not all on one bill. */
    public boolean severalParts() {
        return versions.size() > 1 || (!versions.isEmpty() && !pending.isEmpty());
    }

    private String latest() {
        IssuedVersion version = versions.getLast();
        long cents = version.asksCents();
        PhraseWriter said = named(version).say(Phrase.STATUS_ISSUED);
        if (cents == 0) {
            said.say(Phrase.BILL_NOTHING);
        } else {
            said.amount(Math.absExact(cents)).say(cents > 0 ? Phrase.BILL_PAYS : Phrase.BILL_BACK);
        }
        if (!pending.isEmpty()) {
            sayNext(said.say(Phrase.STATUS_PENDING));
        } else if (version.kind() == StatementKind.INTERIM) {
            said.say(Phrase.STATUS_INTERIM);
        } else {
            boolean all = statement.held().isEmpty() && statement.toCome().isNothing();
            said.say(all ? Phrase.STATUS_FINAL : Phrase.STATUS_HELD);
        }
        return said.toString();
    }

    private void sayNext(PhraseWriter said) {
        long next = StatementLine.asksCents(pending);
        if (next != 0) {
            said.amount(Math.absExact(next)).say(next > 0 ? Phrase.BILL_NEXT : Phrase.BILL_NEXT_BACK);
        }
    }

    private String earlier(IssuedVersion version) {
        long cents = version.asksCents();
        return named(version)
                .amount(Math.absExact(cents))
                .say(cents < 0 ? Phrase.BILL_EARLIER_BACK : Phrase.BILL_EARLIER)
                .toString();
    }

    private PhraseWriter named(IssuedVersion version) {
        return book.write().number(version.number()).date(CareCalendar.dateOf(version.issuedAt()));
    }

    /** When the bill comes, or the money that the family gets back. */
    public List<String> whenItComes() {
        if (versions.isEmpty()) {
            boolean nothing = !statement.lines().isEmpty()
                    && statement.held().isEmpty()
                    && !statement.toCome().onOurBill()
                    && statement.familyCents() == 0;
            return List.of(book.say(nothing ? withoutBill(statement.lines(), Phrase.WHEN_NOTHING) : Phrase.WHEN_LATER));
        }
        IssuedVersion latest = versions.getLast();
        long cents = latest.asksCents();
        long next = StatementLine.asksCents(pending);
        List<String> when = new ArrayList<>();
        if (cents < 0) {
            when.add(back(cents));
        } else if (cents > 0) {
            when.add(book.say(Phrase.WHEN_ISSUED));
        } else if (next > 0) {
            when.add(book.say(Phrase.BILL_NOTHING));
        } else {
            when.add(book.say(withoutBill(latest.lines(), Phrase.BILL_NOTHING)));
        }
        if (next < 0) {
            when.add(back(next));
        } else if (next > 0) {
            when.add(book.write().amount(next).say(Phrase.BILL_NEXT).toString());
        }
        return when;
    }

    /** What is said where our bill asks nothing: that the insurer will ask, or that nobody does. */
    private static Phrase withoutBill(List<StatementLine> lines, Phrase otherwise) {
        return lines.stream()
                        .anyMatch(line -> line.payer() == ContributionPayer.FAMILY_THROUGH_INSURER && line.cents() > 0)
                ? Phrase.WHEN_INSURER_ASKS
                : otherwise;
    }

    private String back(long cents) {
        return book.write().amount(Math.absExact(cents)).say(Phrase.WHEN_BACK).toString();
    }
}
