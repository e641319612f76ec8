package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** A line of a statement as it was issued. */
@Entity
@Immutable
@Table(name = "statement_line")
@NullUnmarked
class StatementLineEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "number") int number) implements Serializable {}

    /** Kinds of tariff, as their column names them. */
    enum Tariff {
        PER_HOUR,
        PER_DAY,
        WITHIN_STAY,
        AGREED_PRICE,
        FAMILY_SHARE,
        EXEMPT,
        NO_CONTRIBUTION
    }

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    int version;

    @Column(name = "care_date")
    LocalDate careDate;

    @Enumerated(EnumType.STRING)
    LineKind kind;

    @Enumerated(EnumType.STRING)
    Funding funding;

    @Enumerated(EnumType.STRING)
    ContributionPayer payer;

    int minutes;

    int days;

    @Enumerated(EnumType.STRING)
    Tariff tariff;

    @Column(name = "cents_per_hour")
    long centsPerHour;

    @Column(name = "cents_per_day")
    long centsPerDay;

    int percent;

    String figure;

    @Column(name = "charged_by")
    String chargedBy;

    String threshold;

    @Column(name = "on_whose_word")
    String onWhoseWord;

    long cents;

    Integer corrects;

    static StatementLineEntity of(UUID caseId, int version, StatementLine line) {
        StatementLineEntity entity = new StatementLineEntity();
        entity.key = new Key(caseId, line.number());
        entity.version = version;
        entity.careDate = line.date();
        entity.kind = line.kind();
        entity.funding = line.funding();
        entity.payer = line.payer();
        entity.minutes = line.minutes();
        entity.days = line.days();
        entity.centsPerHour = line.tariff().centsPerHour();
        entity.centsPerDay = line.tariff().centsPerDay();
        entity.percent = line.tariff().percent();
        entity.cents = line.cents();
        entity.corrects = line.corrects();
        entity.keep(line.tariff());
        return entity;
    }

    private void keep(ContributionTariff of) {
        switch (of) {
            case ContributionTariff.PerHour(var perHour, var saysSo) -> {
                tariff = Tariff.PER_HOUR;
                figure = StoredFigure.write(perHour);
                chargedBy = saysSo == null ? null : StoredFigure.write(saysSo);
            }
            case ContributionTariff.PerDay perDay -> {
                tariff = Tariff.PER_DAY;
                figure = StoredFigure.write(perDay.fixed());
                threshold = perDay.threshold() == null ? null : StoredFigure.write(perDay.threshold());
                onWhoseWord = perDay.onWhoseWord();
            }
            case ContributionTariff.WithinStay _ -> tariff = Tariff.WITHIN_STAY;
            case ContributionTariff.Exempt(var saysSo) -> {
                tariff = Tariff.EXEMPT;
                figure = StoredFigure.write(saysSo);
            }
            case ContributionTariff.AgreedPrice _ -> tariff = Tariff.AGREED_PRICE;
            case ContributionTariff.FamilyShare _ -> tariff = Tariff.FAMILY_SHARE;
            case ContributionTariff.NoContribution _ -> tariff = Tariff.NO_CONTRIBUTION;
        }
    }

    StatementLine line() {
        return new StatementLine(
                key.number(), version, careDate, kind, funding, payer, minutes, days, keptTariff(), cents, corrects);
    }

    private ContributionTariff keptTariff() {
        return switch (tariff) {
            case PER_HOUR ->
                new ContributionTariff.PerHour(
                        StoredFigure.read(figure), chargedBy == null ? null : StoredFigure.read(chargedBy));
            case PER_DAY ->
                new ContributionTariff.PerDay(
                        StoredFigure.read(figure),
                        threshold == null ? null : StoredFigure.read(threshold),
                        centsPerDay,
                        onWhoseWord);
            case WITHIN_STAY -> new ContributionTariff.WithinStay();
            case EXEMPT -> new ContributionTariff.Exempt(StoredFigure.read(figure));
            case AGREED_PRICE -> new ContributionTariff.AgreedPrice(centsPerHour);
            case FAMILY_SHARE -> new ContributionTariff.FamilyShare(centsPerHour, percent);
            case NO_CONTRIBUTION -> new ContributionTariff.NoContribution();
        };
    }
}
