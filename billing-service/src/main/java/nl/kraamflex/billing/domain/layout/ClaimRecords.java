package nl.kraamflex.billing.domain.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.claim.ClaimAmounts;
import nl.kraamflex.billing.domain.claim.ClaimCode;
import nl.kraamflex.billing.domain.claim.ClaimContent;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimTotals;
import nl.kraamflex.billing.domain.claim.ClaimUnit;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.FileOutcome;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.PersonDetails;
import nl.kraamflex.billing.domain.insurance.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Says a claim file in records: a header, each insured person followed by the lines of that person, and a trailer that counts them.
 */
public final class ClaimRecords {
    /** Stands where an insured person has no BSN; it fails the 11-proof and exists in files only. */
    static final String NO_BSN = "999999999";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final FileLayout layout;
    private final List<RecordValues> records = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private int details;

    private ClaimRecords(FileLayout layout) {
        this.layout = layout;
    }

    /** Writes a claim file in a layout; refused with every fault when anything does not fit. */
    public static FileOutcome write(FileLayout layout, ClaimFile file) {
        return new ClaimRecords(layout).written(file);
    }

    private FileOutcome written(ClaimFile file) {
        header(file.header());
        for (ClaimFile.Insured insured : file.insured()) {
            insured(insured);
            insured.lines().forEach(line -> line(insured, line));
        }
        trailer(file);
        return faults.isEmpty() ? FixedLengthWriter.write(layout, records) : new FileOutcome.Refused(faults);
    }

    private void header(ClaimFile.Header header) {
        Map<LayoutSource, String> values = new EnumMap<>(LayoutSource.class);
        values.put(LayoutSource.LAYOUT_MESSAGE_CODE, layout.messageCode());
        values.put(LayoutSource.LAYOUT_VERSION, layout.version());
        values.put(LayoutSource.LAYOUT_SUB_VERSION, layout.subVersion());
        values.put(LayoutSource.FILE_KIND, header.production() ? "P" : "T");
        values.put(LayoutSource.FILE_UZOVI, header.uzovi());
        values.put(LayoutSource.FILE_PROVIDER, header.provider());
        values.put(LayoutSource.FILE_FROM, DATE.format(header.from()));
        values.put(LayoutSource.FILE_TO, DATE.format(header.to()));
        values.put(LayoutSource.FILE_INVOICE_NUMBER, header.invoiceNumber());
        values.put(LayoutSource.FILE_INVOICE_DATE, DATE.format(header.invoiceDate()));
        records.add(new RecordValues(FileLayout.HEADER, null, values));
    }

    private Map<LayoutSource, String> detail(ClaimFile.Insured insured) {
        details++;
        Map<LayoutSource, String> values = new EnumMap<>(LayoutSource.class);
        values.put(LayoutSource.DETAIL_NUMBER, Integer.toString(details));
        @Nullable Bsn bsn = insured.identity().bsn();
        values.put(LayoutSource.INSURED_BSN, bsn == null ? NO_BSN : bsn.digits());
        values.put(LayoutSource.INSURED_UZOVI, insured.policy().uzovi());
        values.put(LayoutSource.INSURED_POLICY_NUMBER, insured.policy().policyNumber());
        return values;
    }

    private void insured(ClaimFile.Insured insured) {
        Map<LayoutSource, String> values = detail(insured);
        @Nullable PersonDetails person = insured.identity().person();
        if (person != null) {
            values.put(LayoutSource.INSURED_DATE_OF_BIRTH, DATE.format(person.dateOfBirth()));
            values.put(LayoutSource.INSURED_SEX, person.sex() == Sex.MALE ? "1" : "2");
            values.put(LayoutSource.INSURED_FAMILY_NAME, person.familyName());
            values.put(LayoutSource.INSURED_PREFIX, person.prefix());
            values.put(LayoutSource.INSURED_INITIALS, person.initials());
            values.put(LayoutSource.INSURED_POSTCODE, person.postcode());
            values.put(LayoutSource.INSURED_HOUSE_NUMBER, Integer.toString(person.houseNumber()));
            values.put(LayoutSource.INSURED_HOUSE_NUMBER_ADDITION, person.houseNumberAddition());
            @Nullable Boolean deceased = person.deceased();
            if (deceased != null) {
                values.put(LayoutSource.INSURED_DECEASED, deceased ? "1" : "2");
            }
        }
        String reference = insured.lines().getFirst().reference();
        records.add(new RecordValues(FileLayout.INSURED, reference, values));
    }

    private void line(ClaimFile.Insured insured, ClaimLine line) {
        Map<LayoutSource, String> values = detail(insured);
        ClaimContent content = line.content();
        values.put(LayoutSource.LINE_REFERENCE, line.reference());
        put(values, LayoutSource.LINE_EARLIER_REFERENCE, line.earlierReference());
        values.put(LayoutSource.LINE_SIGN, line.sign() == ClaimSign.DEBIT ? "D" : "C");
        @Nullable ClaimCode code = content.code();
        if (code != null) {
            values.put(LayoutSource.LINE_CODE_LIST, code.codeList());
            values.put(LayoutSource.LINE_CODE, code.code());
        }
        LocalDate date = content.subject().date();
        values.put(LayoutSource.LINE_CARE_DATE, DATE.format(date));
        moment(values, content.begin(), date, LayoutSource.LINE_BEGIN_DATE, LayoutSource.LINE_BEGIN_TIME);
        moment(values, content.end(), date, LayoutSource.LINE_END_DATE, LayoutSource.LINE_END_TIME);
        quantity(values, line);
        amounts(values, content.amounts());
        values.put(LayoutSource.LINE_PROVIDER, content.provider());
        put(values, LayoutSource.LINE_REFERRED_BY, content.referredBy());
        put(values, LayoutSource.LINE_AUTHORISATION_NUMBER, content.authorisationNumber());
        records.add(new RecordValues(FileLayout.LINE, line.reference(), values));
    }

    private static void put(Map<LayoutSource, String> values, LayoutSource source, @Nullable String value) {
        if (value != null) {
            values.put(source, value);
        }
    }

    private static void moment(
            Map<LayoutSource, String> values,
            @Nullable Instant at,
            LocalDate otherwise,
            LayoutSource dateSource,
            LayoutSource timeSource) {
        if (at == null) {
            values.put(dateSource, DATE.format(otherwise));
            return;
        }
        ZonedDateTime local = at.atZone(CareCalendar.ZONE);
        values.put(dateSource, DATE.format(local));
        values.put(timeSource, TIME.format(local));
    }

    private void quantity(Map<LayoutSource, String> values, ClaimLine line) {
        ClaimContent content = line.content();
        if (content.unit() == ClaimUnit.PIECE) {
            values.put(LayoutSource.LINE_QUANTITY, Integer.toString(content.quantity()));
            values.put(LayoutSource.LINE_UNIT, TimeUnit.PIECES);
            return;
        }
        OptionalLong units = layout.timeUnit().exactly(content.quantity());
        if (units.isEmpty()) {
            faults.add(new FileFault(
                    line.reference(),
                    "quantity",
                    "is %d minutes, which is no whole number of %s (%d minutes) of layout %s; time is never rounded in a file"
                            .formatted(
                                    content.quantity(),
                                    layout.timeUnit(),
                                    layout.timeUnit().minutes(),
                                    layout.id())));
            return;
        }
        values.put(LayoutSource.LINE_QUANTITY, Long.toString(units.getAsLong()));
        values.put(LayoutSource.LINE_UNIT, layout.timeUnit().code());
    }

    private static void amounts(Map<LayoutSource, String> values, @Nullable ClaimAmounts amounts) {
        if (amounts != null) {
            values.put(LayoutSource.LINE_UNIT_TARIFF, Long.toString(amounts.unitTariff()));
            values.put(LayoutSource.LINE_COMPUTED_AMOUNT, Long.toString(amounts.computed()));
            values.put(LayoutSource.LINE_CLAIMED_AMOUNT, Long.toString(amounts.claimed()));
            values.put(LayoutSource.LINE_OWN_CONTRIBUTION, Long.toString(amounts.contribution()));
        }
    }

    private void trailer(ClaimFile file) {
        int insured = file.insured().size();
        int lines = file.lines().size();
        long net = ClaimTotals.of(file.lines()).netCents();
        Map<LayoutSource, String> values = new EnumMap<>(LayoutSource.class);
        values.put(LayoutSource.TOTAL_INSURED, Integer.toString(insured));
        values.put(LayoutSource.TOTAL_DEBTORS, "0");
        values.put(LayoutSource.TOTAL_LINES, Integer.toString(lines));
        values.put(LayoutSource.TOTAL_COMMENTS, "0");
        values.put(LayoutSource.TOTAL_DETAILS, Integer.toString(insured + lines));
        values.put(LayoutSource.TOTAL_NET_AMOUNT, Long.toString(Math.abs(net)));
        values.put(LayoutSource.TOTAL_NET_SIGN, net < 0 ? "C" : "D");
        records.add(new RecordValues(FileLayout.TRAILER, null, values));
    }
}
