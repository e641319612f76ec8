package nl.kraamflex.billing.domain.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the value of a field comes from. Layout files name a source by its record and a word, such as {@code line.code}. */
public enum LayoutSource {
    LAYOUT_MESSAGE_CODE(Kind.HEADER, 3, true),
    LAYOUT_VERSION(Kind.HEADER, 2, true),
    LAYOUT_SUB_VERSION(Kind.HEADER, 2, true),
    /** P for production, T for a trial. */
    FILE_KIND(Kind.HEADER, 1, false),
    FILE_UZOVI(Kind.HEADER, 4, true),
    FILE_PROVIDER(Kind.HEADER, 8, true),
    FILE_FROM(Kind.HEADER, 8, true),
    FILE_TO(Kind.HEADER, 8, true),
    FILE_INVOICE_NUMBER(Kind.HEADER, 12, true),
    FILE_INVOICE_DATE(Kind.HEADER, 8, true),

    /** Number of a record in the file, rising over insured and lines together. */
    DETAIL_NUMBER(Kind.DETAIL, 1, true),
    INSURED_BSN(Kind.DETAIL, 9, true),
    INSURED_UZOVI(Kind.DETAIL, 4, true),
    INSURED_POLICY_NUMBER(Kind.DETAIL, 1, false),
    INSURED_DATE_OF_BIRTH(Kind.DETAIL, 8, true),
    /** 1 male, 2 female. */
    INSURED_SEX(Kind.DETAIL, 1, true),
    INSURED_FAMILY_NAME(Kind.DETAIL, 1, false),
    INSURED_PREFIX(Kind.DETAIL, 1, false),
    INSURED_INITIALS(Kind.DETAIL, 1, false),
    INSURED_POSTCODE(Kind.DETAIL, 6, false),
    INSURED_HOUSE_NUMBER(Kind.DETAIL, 1, true),
    INSURED_HOUSE_NUMBER_ADDITION(Kind.DETAIL, 1, false),
    /** 1 has died, 2 has not. */
    INSURED_DECEASED(Kind.DETAIL, 1, true),

    LINE_REFERENCE(Kind.LINE, 20, false),
    LINE_EARLIER_REFERENCE(Kind.LINE, 20, false),
    /** D or C. */
    LINE_SIGN(Kind.LINE, 1, false),
    LINE_CODE_LIST(Kind.LINE, 3, true),
    LINE_CODE(Kind.LINE, 1, true),
    LINE_CARE_DATE(Kind.LINE, 8, true),
    LINE_BEGIN_DATE(Kind.LINE, 8, true),
    LINE_END_DATE(Kind.LINE, 8, true),
    LINE_BEGIN_TIME(Kind.LINE, 4, true),
    LINE_END_TIME(Kind.LINE, 4, true),
    /** In the time unit of the layout; pieces as they are. */
    LINE_QUANTITY(Kind.LINE, 1, true),
    /** Code of the time unit (COD218). */
    LINE_UNIT(Kind.LINE, 2, true),
    LINE_UNIT_TARIFF(Kind.LINE, 1, true),
    LINE_COMPUTED_AMOUNT(Kind.LINE, 1, true),
    LINE_CLAIMED_AMOUNT(Kind.LINE, 1, true),
    LINE_OWN_CONTRIBUTION(Kind.LINE, 1, true),
    LINE_PROVIDER(Kind.LINE, 8, true),
    LINE_REFERRED_BY(Kind.LINE, 8, true),
    LINE_AUTHORISATION_NUMBER(Kind.LINE, 1, false),

    COMMENT_NUMBER(Kind.COMMENT, 1, true),
    COMMENT_TEXT(Kind.COMMENT, 1, false),

    TOTAL_INSURED(Kind.TRAILER, 1, true),
    TOTAL_DEBTORS(Kind.TRAILER, 1, true),
    TOTAL_LINES(Kind.TRAILER, 1, true),
    TOTAL_COMMENTS(Kind.TRAILER, 1, true),
    TOTAL_DETAILS(Kind.TRAILER, 1, true),
    /** Without sign. */
    TOTAL_NET_AMOUNT(Kind.TRAILER, 1, true),
    /** D for zero or more, C for less. */
    TOTAL_NET_SIGN(Kind.TRAILER, 1, false),

    RETURN_INSURER_REFERENCE(Kind.RETURNED, 1, false),
    RETURN_DATE(Kind.RETURNED, 8, true),
    RETURN_COMPUTED_AMOUNT(Kind.RETURNED, 1, true),
    RETURN_COMPUTED_SIGN(Kind.RETURNED, 1, false),
    RETURN_GRANTED_AMOUNT(Kind.RETURNED, 1, true),
    RETURN_GRANTED_SIGN(Kind.RETURNED, 1, false),
    RETURN_CODE_1(Kind.RETURNED, 4, false),
    RETURN_CODE_2(Kind.RETURNED, 4, false),
    RETURN_CODE_3(Kind.RETURNED, 4, false),
    RETURN_TOTAL_CLAIMED(Kind.RETURNED, 1, true),
    RETURN_TOTAL_CLAIMED_SIGN(Kind.RETURNED, 1, false),
    RETURN_TOTAL_GRANTED(Kind.RETURNED, 1, true),
    RETURN_TOTAL_GRANTED_SIGN(Kind.RETURNED, 1, false);

    /** Which records know a source. */
    private enum Kind {
        HEADER("01"),
        DETAIL("02 04 98"),
        LINE("04"),
        COMMENT("98"),
        TRAILER("99"),
        RETURNED("01 02 04 98 99");

        private final String records;

        Kind(String records) {
            this.records = records;
        }
    }

    private final Kind kind;
    private final int leastLength;
    private final boolean digits;

    LayoutSource(Kind kind, int leastLength, boolean digits) {
        this.kind = kind;
        this.leastLength = leastLength;
        this.digits = digits;
    }

    /** The source of a name as a layout file writes it; empty when there is none. */
    public static Optional<LayoutSource> named(String name) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(name))
                .findFirst();
    }

    /** Its name in a layout file, such as {@code line.codeList}. */
    public String word() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]).append('.').append(parts[1]);
        for (int part = 2; part < parts.length; part++) {
            word.append(Character.toUpperCase(parts[part].charAt(0))).append(parts[part].substring(1));
        }
        return word.toString();
    }

    /** Whether a record of this type knows it. */
    boolean isKnownTo(String recordType) {
        return kind.records.contains(recordType);
    }

    /** Positions that every value of it needs, or 1 where that differs from value to value. */
    int leastLength() {
        return leastLength;
    }

    /** Whether every value of it is digits. */
    boolean isDigits() {
        return digits;
    }
}
