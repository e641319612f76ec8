package nl.kraamflex.billing.domain;

/** Words for care whose amount per hour was not published yet. */
final class UnpublishedText {
    private UnpublishedText() {}

    /** A total of which a part is not known. */
    static Explanation total(OwnContribution.Owed owed, ExpectedContribution expected) {
        int open = expected.unpublished().stream()
                .mapToInt(UnpublishedLine::minutes)
                .sum();
        Explanation care = new Explanation(
                "We verwachten %s kraamzorg.".formatted(HoursText.dutch(owed.minutes() + open)),
                "We expect %s of maternity care.".formatted(HoursText.english(owed.minutes() + open)));
        Explanation known = owed.lines().isEmpty()
                ? care
                : care.then(new Explanation(
                        "Voor %s daarvan betaalt u ongeveer %s."
                                .formatted(HoursText.dutch(owed.minutes()), EuroText.dutch(owed.cents())),
                        "For %s of it you will pay about %s."
                                .formatted(HoursText.english(owed.minutes()), EuroText.english(owed.cents()))));
        return known.then(new Explanation(
                "Voor %s is het bedrag per uur nog niet bekend. Met het laatste bekende bedrag zou het %s zijn. Dat is een voorbeeld. Het telt nergens mee."
                        .formatted(HoursText.dutch(open), EuroText.dutch(expected.illustrationCents())),
                "For %s the amount per hour is not known yet. At the last known amount it would be %s. That is an example. It is part of no total."
                        .formatted(HoursText.english(open), EuroText.english(expected.illustrationCents()))));
    }

    /** A line without an amount. */
    static Explanation line(UnpublishedLine line) {
        return new Explanation(
                "Voor %d is het bedrag per uur nog niet bekend. Met het laatste bekende bedrag, %s per uur, zou %s kraamzorg %s kosten."
                        .formatted(
                                line.year(),
                                EuroText.dutch(line.lastKnown().amount()),
                                HoursText.dutch(line.minutes()),
                                EuroText.dutch(line.illustrationCents())),
                "The amount per hour of %d is not known yet. At the last known amount, %s an hour, %s of maternity care would cost %s."
                        .formatted(
                                line.year(),
                                EuroText.english(line.lastKnown().amount()),
                                HoursText.english(line.minutes()),
                                EuroText.english(line.illustrationCents())));
    }
}
