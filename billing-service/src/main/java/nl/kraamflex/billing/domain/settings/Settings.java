package nl.kraamflex.billing.domain.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an organisation on a date of care where no rule exists: the shipped file, and over it the organisation's own choices.
 *
 * @param choices the organisation's
 * @param hoursStatementRequired whether hours must be signed before they are claimed
 * @param maternityHotel how a stay in a maternity hotel is charged
 * @param birthCentre how a stay in a birth centre is charged
 * @param childrenCounted how many of several children owe for a stay; empty until the organisation chose
 * @param partDays which dates of a stay count; empty until the organisation chose
 * @param motherSharePercent the mother's part of a day rate for both
 * @param contact whom a family asks that cannot pay
 */
public record Settings(
        OwnChoices choices,
        Setting<Boolean> hoursStatementRequired,
        Setting<StayFormula> maternityHotel,
        Setting<StayFormula> birthCentre,
        Optional<Setting<ChildrenCounted>> childrenCounted,
        Optional<Setting<PartDays>> partDays,
        Setting<Integer> motherSharePercent,
        ContactText contact) {
    private static final String REGULATION = "billing-choices/";

    /** Words of the shipped file for {@link #hoursStatementRequired}. */
    private enum Asked {
        REQUIRED,
        NOT_REQUIRED;

        static Asked of(boolean required) {
            return required ? REQUIRED : NOT_REQUIRED;
        }
    }

    /**
     * The settings of a date.
     *
     * @param own what the organisation chose for it
     * @throws FigureNotPublished when the file does not reach so far back
     */
    public static Settings on(DatedLaw law, LocalDate date, OwnChoices own) {
        Figure statement = law.require(REGULATION + "hours-statement", date);
        Figure share = law.require(REGULATION + "mother-share", date);
        @Nullable Boolean required = own.hoursStatementRequired();
        @Nullable Integer ownShare = own.motherSharePercent();
        return new Settings(
                own,
                required == null
                        ? new Setting<>(statement.choice(Asked.class) == Asked.REQUIRED, statement)
                        : new Setting<>(
                                required,
                                ownFigure(
                                        own,
                                        statement,
                                        new Figure.Text(Asked.of(required).name()))),
                chosen(own, own.maternityHotel(), StayFormula.class, law.require(REGULATION + "maternity-hotel", date)),
                chosen(own, own.birthCentre(), StayFormula.class, law.require(REGULATION + "birth-centre", date)),
                chosenOrNone(law, date, own, own.childrenCounted(), ChildrenCounted.class, "children-counted"),
                chosenOrNone(law, date, own, own.partDays(), PartDays.class, "part-days"),
                ownShare == null
                        ? new Setting<>(share.amountAsInt(), share)
                        : new Setting<>(ownShare, ownFigure(own, share, new Figure.Amount(ownShare))),
                new ContactText(own.contactText(), own.neutralContactText()));
    }

    /** How care in a place is charged; a hospital always per day. */
    public StayFormula formulaOf(InstitutionStay.Place place) {
        return switch (place) {
            case HOSPITAL -> StayFormula.PER_DAY;
            case BIRTH_CENTRE -> birthCentre.value();
            case MATERNITY_HOTEL -> maternityHotel.value();
        };
    }

    private static <E extends Enum<E>> Optional<Setting<E>> chosenOrNone(
            DatedLaw law, LocalDate date, OwnChoices own, @Nullable E choice, Class<E> choices, String name) {
        return switch (law.on(REGULATION + name, date)) {
            case Lookup.InForce(Figure shipped) -> Optional.of(chosen(own, choice, choices, shipped));
            case Lookup.Missing _ when choice == null -> Optional.empty();
            // A figure that nobody shipped has no edition of its own: it stands in that of the others.
            case Lookup.Missing _ ->
                Optional.of(new Setting<>(
                        choice,
                        ownFigure(
                                own,
                                REGULATION + name,
                                law.require(REGULATION + "hours-statement", date),
                                new Figure.Text(choice.name()))));
        };
    }

    private static <E extends Enum<E>> Setting<E> chosen(
            OwnChoices own, @Nullable E choice, Class<E> choices, Figure shipped) {
        return choice == null
                ? new Setting<>(shipped.choice(choices), shipped)
                : new Setting<>(choice, ownFigure(own, shipped, new Figure.Text(choice.name())));
    }

    private static Figure ownFigure(OwnChoices own, Figure shipped, Figure.Value value) {
        return ownFigure(own, shipped.key(), shipped, value);
    }

    private static Figure ownFigure(OwnChoices own, String key, Figure shipped, Figure.Value value) {
        return new Figure(
                key,
                value,
                shipped.unit(),
                Confidence.OURS,
                new Source(
                        "organisation",
                        "setting of the organisation",
                        "version %d, from %s".formatted(own.version(), own.validFrom()),
                        null,
                        null),
                List.of(),
                List.of(),
                null,
                shipped.file());
    }
}
