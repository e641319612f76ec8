package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.StayCover;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of care costs whoever owes it, by who pays for the hours:
 *
 * <ul>
 *   <li>basic insurance or an agreement in its place: the own contribution of the date of care (Besluit zorgverzekering
 *       art. 2.16d, first paragraph), owed by the family or by an insurer that took it over; nothing in a pilot without
 *       contribution, nothing for help at the birth where the law file exempts it, and nothing by the hour during a stay in a place
 *       of the organisation that is charged by the day or medically necessary;
 *   <li>the family: the price that was agreed;
 *   <li>supplementary insurance: the part that the policy of the date leaves to the family, of the agreed price or a lower one that the
 *       insurer of the date agreed to.
 * </ul>
 *
 * <p>Made for one case and one answer; used by one thread.
 */
public final class TariffRules {
    /** Key of the own contribution per hour at home, in euro cents. */
    public static final String PER_HOUR = "own-contribution-home/per-hour";

    /** Key of the word that says whether help at the birth is charged or exempt. */
    public static final String BIRTH_ASSISTANCE = "contribution-exemptions/birth-assistance";

    private static final String STAY_BY_NEED = "contribution-exemptions/medically-necessary-stay";

    private final FigureOverTime perHour;
    private final FigureOverTime birthAssistance;
    private final FigureOverTime stayByNeed;
    private final DerivedFigures derived;
    private final ContractsOfCase contracts;
    private final @Nullable Long agreedCentsPerHour;
    private TariffVerdict.@Nullable Owed last;

    /**
     * The rules for one case.
     *
     * @param law every figure on file
     * @param derived whether figures count that were worked out from others
     * @param insurance the policies of the case
     * @param agreedCentsPerHour price of an hour that basic insurance does not pay, in euro cents; null when none was agreed
     */
    public TariffRules(
            DatedLaw law, DerivedFigures derived, CaseInsurance insurance, @Nullable Long agreedCentsPerHour) {
        this(law, derived, new ContractsOfCase(insurance, Contracts.NONE), agreedCentsPerHour);
    }

    /**
     * The same with what was agreed with the insurers of the case.
     *
     * @param contracts the policies of the case and the contracts with their insurers
     */
    public TariffRules(
            DatedLaw law, DerivedFigures derived, ContractsOfCase contracts, @Nullable Long agreedCentsPerHour) {
        this.perHour = new FigureOverTime(law, PER_HOUR);
        this.birthAssistance = new FigureOverTime(law, BIRTH_ASSISTANCE);
        this.stayByNeed = new FigureOverTime(law, STAY_BY_NEED);
        this.derived = derived;
        this.contracts = contracts;
        this.agreedCentsPerHour = agreedCentsPerHour;
    }

    /** What an hour of this care costs, or why that is not known. */
    public TariffVerdict of(BilledCare care) {
        @Nullable HoldReason hold = care.hold();
        if (hold != null) {
            return new TariffVerdict.OnHold(WhyHeld.of(hold));
        }
        Funding funding = Objects.requireNonNull(care.funding());
        return switch (funding) {
            case BASIC, BASIC_EXCEPTION, AGREEMENT -> contribution(care);
            case SUPPLEMENTARY -> familyShare(care);
            case PRIVATE -> agreedPrice(care);
        };
    }

    private TariffVerdict contribution(BilledCare care) {
        @Nullable StayCover stay = care.stay();
        if (stay == StayCover.PER_DAY) {
            return new TariffVerdict.Owed(new ContributionTariff.WithinStay(), ContributionPayer.NOBODY);
        }
        if (stay == StayCover.MEDICAL_NEED) {
            return unlessExempt(care, stayByNeed);
        }
        return care.kind() == CareKind.MATERNITY_CARE ? amount(care, null) : unlessExempt(care, birthAssistance);
    }

    private TariffVerdict unlessExempt(BilledCare care, FigureOverTime exemption) {
        return switch (exemption.on(care.date())) {
            case Lookup.InForce(Figure figure) when refused(figure) -> derivedOnly(figure, care.date());
            case Lookup.InForce(Figure figure) ->
                switch (figure.choice(Exemption.class)) {
                    case EXEMPT ->
                        new TariffVerdict.Owed(new ContributionTariff.Exempt(figure), ContributionPayer.NOBODY);
                    case CHARGED -> amount(care, figure);
                };
            case Lookup.Missing missing -> new TariffVerdict.NoFigure(new FigureRefusal.NotOnFile(missing));
        };
    }

    private TariffVerdict amount(BilledCare care, @Nullable Figure chargedBy) {
        if (care.payer() == ContributionPayer.NOBODY) {
            return new TariffVerdict.Owed(new ContributionTariff.NoContribution(), ContributionPayer.NOBODY);
        }
        return switch (perHour.on(care.date())) {
            case Lookup.InForce(Figure figure) when refused(figure) -> derivedOnly(figure, care.date());
            case Lookup.InForce(Figure figure) -> owed(figure, chargedBy, care.payer());
            case Lookup.Missing missing -> new TariffVerdict.NoFigure(new FigureRefusal.NotOnFile(missing));
        };
    }

    /** The same verdict for days of a case that are alike, which most of them are. */
    private TariffVerdict.Owed owed(Figure figure, @Nullable Figure chargedBy, ContributionPayer payer) {
        TariffVerdict.@Nullable Owed known = last;
        if (known == null
                || known.payer() != payer
                || !(known.tariff() instanceof ContributionTariff.PerHour(Figure same, var chargedBefore))
                || !same.equals(figure)
                || !Objects.equals(chargedBefore, chargedBy)) {
            known = new TariffVerdict.Owed(new ContributionTariff.PerHour(figure, chargedBy), payer);
            last = known;
        }
        return known;
    }

    private boolean refused(Figure figure) {
        return derived == DerivedFigures.REFUSED && figure.confidence() == Confidence.DERIVED;
    }

    private static TariffVerdict derivedOnly(Figure figure, LocalDate date) {
        return new TariffVerdict.NoFigure(new FigureRefusal.DerivedOnly(figure, date));
    }

    private static TariffVerdict agreedPrice(BilledCare care) {
        @Nullable Long price = care.privateCentsPerHour();
        return price == null
                ? new TariffVerdict.OnHold(WhyHeld.NO_PRICE_AGREED)
                : new TariffVerdict.Owed(new ContributionTariff.AgreedPrice(price), ContributionPayer.FAMILY);
    }

    /**
     * What an hour of care costs that supplementary insurance pays for, in euro cents: the price of the contract with the insurer of the
     * date, or the one agreed with the family where that is lower or there is no contract; null when there is neither.
     */
    public @Nullable Long supplementaryPrice(BilledCare care) {
        @Nullable
        ContractPrice price =
                contracts.priceOf(Performance.hourOf(care.kind()), care.date()).orElse(null);
        return price == null ? agreedCentsPerHour : (Long) price.orLower(agreedCentsPerHour);
    }

    private TariffVerdict familyShare(BilledCare care) {
        @Nullable
        SupplementaryCover cover = contracts
                .insurance()
                .on(care.date())
                .map(InsurancePeriod::supplementary)
                .orElse(null);
        if (cover == null) {
            return new TariffVerdict.OnHold(WhyHeld.NO_SUPPLEMENTARY_POLICY);
        }
        int percent = ContributionTariff.WHOLE - cover.hoursPercent();
        if (percent == 0) {
            return new TariffVerdict.Owed(new ContributionTariff.FamilyShare(0, 0), ContributionPayer.NOBODY);
        }
        @Nullable Long price = supplementaryPrice(care);
        // The family pays nothing that it was told no price of, whatever its insurer agreed to.
        return agreedCentsPerHour == null || price == null
                ? new TariffVerdict.OnHold(WhyHeld.NO_PRICE_AGREED)
                : new TariffVerdict.Owed(new ContributionTariff.FamilyShare(price, percent), ContributionPayer.FAMILY);
    }
}
