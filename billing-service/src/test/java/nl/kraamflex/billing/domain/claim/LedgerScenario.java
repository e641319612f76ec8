package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files of corrections say. */
final class LedgerScenario {
    static final Scenarios<Given, When, List<?>> ALL = scenarios();

    private LedgerScenario() {}

    @SuppressWarnings("unchecked") // a list of texts has no class of its own
    private static Scenarios<Given, When, List<?>> scenarios() {
        return Scenarios.below("claims/ledger", Given.class, When.class, (Class<List<?>>) (Class<?>) List.class);
    }

    /** What is on file before. */
    record Given(@Nullable List<OnFile> onFile) {
        List<ClaimLine> lines() {
            return onFile == null
                    ? List.of()
                    : onFile.stream().map(OnFile::line).toList();
        }
    }

    /** What would be claimed now. */
    record When(@Nullable List<Wanted> wanted, boolean repeatRejected) {
        List<ExpectedLine> expected() {
            return wanted == null
                    ? List.of()
                    : wanted.stream().map(Wanted::expected).toList();
        }
    }

    /**
     * What a line is about beside date and quantity.
     *
     * @param performance hours of maternity care where it is absent
     * @param funding basic insurance where it is absent
     * @param contractVersion 1 where it is absent
     * @param bsnVersion 0 where it is absent
     */
    record About(
            @Nullable Performance performance,
            @Nullable Funding funding,
            @Nullable Integer contractVersion,
            @Nullable Integer bsnVersion) {
        static final About HOURS = new About(null, null, null, null);

        ClaimSubject subject(LocalDate date) {
            return new ClaimSubject(
                    performance == null ? Performance.MATERNITY_CARE_HOUR : performance,
                    date,
                    funding == null ? Funding.BASIC : funding,
                    null);
        }

        InsuredPolicy policy() {
            return new InsuredPolicy("9991", "P1", InsuredPerson.MOTHER, bsnVersion == null ? 0 : bsnVersion);
        }
    }

    private static About about(@Nullable About given) {
        return given == null ? About.HOURS : given;
    }

    record OnFile(
            String reference,
            LocalDate date,
            int minutes,
            ClaimState state,
            @Nullable String takes,
            @Nullable List<ClaimHold> holds,
            @Nullable About about) {
        ClaimLine line() {
            return new ClaimLine(
                    reference,
                    takes,
                    takes == null ? ClaimSign.DEBIT : ClaimSign.CREDIT,
                    content(date, minutes, 1, LedgerScenario.about(about)),
                    state,
                    holds == null ? List.of() : holds,
                    null);
        }
    }

    record Wanted(
            LocalDate date,
            int minutes,
            @Nullable Integer deliveriesVersion,
            @Nullable List<ClaimHold> holds,
            @Nullable About about) {
        ExpectedLine expected() {
            return new ExpectedLine(
                    content(
                            date,
                            minutes,
                            deliveriesVersion == null ? 1 : deliveriesVersion,
                            LedgerScenario.about(about)),
                    holds == null ? List.of() : holds);
        }
    }

    /** An hour's price for every hour of a date. */
    static ClaimContent content(LocalDate date, int minutes, int deliveriesVersion) {
        return content(date, minutes, deliveriesVersion, About.HOURS);
    }

    /** An hour's price for every hour, or for whatever else it is about. */
    static ClaimContent content(LocalDate date, int minutes, int deliveriesVersion, About about) {
        return new ClaimContent(
                new UUID(0, 1),
                about.subject(date),
                new ClaimCode("999", "000001"),
                null,
                null,
                minutes,
                ClaimUnit.MINUTE,
                new ClaimAmounts(
                        6000,
                        new UUID(0, 2),
                        about.contractVersion() == null ? 1 : about.contractVersion(),
                        minutes * 100L,
                        0,
                        ContributionCollector.PROVIDER,
                        minutes * 100L),
                about.policy(),
                "33000001",
                null,
                null,
                new ClaimProvenance(1, deliveriesVersion, 1, 1, 1, List.of()));
    }

    /** A change in words. */
    static String said(ClaimChange change) {
        return switch (change) {
            case ClaimChange.AddDebit(var expected) -> "ADD " + said(expected);
            case ClaimChange.AddCredit(var taken) -> "CREDIT " + taken.reference();
            case ClaimChange.Update(var line, var expected) -> "UPDATE " + line.reference() + " TO " + said(expected);
            case ClaimChange.Remove(var line) -> "REMOVE " + line.reference();
        };
    }

    private static String said(ExpectedLine expected) {
        ClaimContent content = expected.content();
        String holds = expected.holds().isEmpty() ? "" : " " + expected.holds();
        Performance performance = content.subject().performance();
        String what = performance == Performance.MATERNITY_CARE_HOUR ? "" : performance + " ";
        return what + content.subject().date() + " " + content.quantity() + holds;
    }
}
