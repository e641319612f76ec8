package nl.kraamflex.billing.domain.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.claim.ClaimAmounts;
import nl.kraamflex.billing.domain.claim.ClaimCode;
import nl.kraamflex.billing.domain.claim.ClaimContent;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimProvenance;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.domain.claim.ClaimSubject;
import nl.kraamflex.billing.domain.claim.ClaimUnit;
import nl.kraamflex.billing.domain.claim.InsuredPolicy;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.PersonDetails;
import nl.kraamflex.billing.domain.insurance.Sex;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/** Made-up claims for files. */
public final class SomeClaims {
    public static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    public static final PersonDetails PERSON =
            new PersonDetails(LocalDate.of(1994, 5, 6), Sex.FEMALE, "Voorbeëld", "van", "AB", "1234AB", 5, "a", false);
    public static final InsuredIdentity IDENTITY =
            new InsuredIdentity(Bsn.of("999990019").orElseThrow(), PERSON);

    private SomeClaims() {}

    /** A line of an hour's price for each hour. */
    public static ClaimLine line(String reference, @Nullable String takes, LocalDate date, int minutes, long claimed) {
        boolean piece = minutes == 0;
        return new ClaimLine(
                reference,
                takes,
                takes == null ? ClaimSign.DEBIT : ClaimSign.CREDIT,
                new ClaimContent(
                        new UUID(0, 1),
                        new ClaimSubject(
                                piece ? Performance.REGISTRATION : Performance.MATERNITY_CARE_HOUR,
                                date,
                                Funding.BASIC,
                                null),
                        new ClaimCode("999", "000001"),
                        piece ? null : Instant.parse(date + "T08:00:00Z"),
                        piece ? null : Instant.parse(date + "T09:30:00Z"),
                        piece ? 1 : minutes,
                        piece ? ClaimUnit.PIECE : ClaimUnit.MINUTE,
                        new ClaimAmounts(
                                5000, new UUID(0, 2), 1, claimed + 460, 460, ContributionCollector.PROVIDER, claimed),
                        new InsuredPolicy("9991", "P-1", InsuredPerson.MOTHER),
                        "33000001",
                        "08000001",
                        "A1",
                        new ClaimProvenance(1, 1, 1, 1, 1, List.of())),
                ClaimState.RELEASED,
                List.of(),
                null);
    }

    public static ClaimFile.Header header(boolean production) {
        return new ClaimFile.Header(
                "202103000001", LocalDate.of(2021, 4, 1), "9991", "33000001", DATE, DATE.plusDays(2), production);
    }

    public static ClaimFile file(InsuredIdentity identity, ClaimLine... lines) {
        return new ClaimFile(
                header(false),
                List.of(new ClaimFile.Insured(
                        new UUID(0, 1),
                        new InsuredPolicy("9991", "P-1", InsuredPerson.MOTHER),
                        identity,
                        List.of(lines))));
    }
}
