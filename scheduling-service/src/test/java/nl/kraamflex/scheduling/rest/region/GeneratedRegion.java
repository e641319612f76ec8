package nl.kraamflex.scheduling.rest.region;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Random;

/**
 * Made-up regions as the body of a request, made family by family while they are read, so that even a million of them take
 * no memory. The same seed gives the same bytes.
 *
 * @param families how many
 * @param dates how many dates there are births on
 * @param days length of each window
 * @param percent capacity in percent of the hours wished
 * @param rest further members of the request, each with a comma before it
 */
record GeneratedRegion(int families, int dates, int days, int percent, String rest) {
    static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final int FAMILIES_PER_PART = 100;
    private static final int[] WISHES = {800, 800, 700, 700, 600, 500, 400, 400, 300, 300};

    private int wish(int k) {
        return k < WISHES.length ? WISHES[k] : 200;
    }

    /** The body. */
    InputStream body() {
        Random random = new Random(17);
        int parts = 1 + Math.ceilDiv(families, FAMILIES_PER_PART);
        return new PartsAsRead(parts, place -> part(place, random), "]" + rest + "}");
    }

    private String part(int place, Random random) {
        if (place == 0) {
            return "{\"capacity\":" + capacity() + ",\"families\":[";
        }
        StringBuilder more = new StringBuilder();
        int first = (place - 1) * FAMILIES_PER_PART;
        for (int number = first; number < Math.min(families, first + FAMILIES_PER_PART); number++) {
            family(more, number, random);
        }
        return more.toString();
    }

    private String capacity() {
        StringBuilder all = new StringBuilder();
        for (int d = 0; d < dates + days - 1; d++) {
            long hundredths = 0;
            for (int k = Math.max(0, d - dates + 1); k < days && k <= d; k++) {
                hundredths += wish(k);
            }
            long quarters = Math.max(1, 4L * families * hundredths * percent / 10_000 / dates);
            all.append(all.isEmpty() ? '[' : ',')
                    .append("{\"date\":\"")
                    .append(FIRST.plusDays(d))
                    .append("\",\"hours\":")
                    .append(RegionHours.of(Math.toIntExact(quarters)).toPlainString())
                    .append('}');
        }
        return all.append(']').toString();
    }

    private void family(StringBuilder out, int number, Random random) {
        int born = random.nextInt(dates);
        int total = 0;
        StringBuilder window = new StringBuilder();
        for (int k = 0; k < days; k++) {
            int wish = Math.max(0, wish(k) + random.nextInt(201) - 100);
            total += wish;
            window.append(k == 0 ? "" : ",")
                    .append("{\"day\":")
                    .append(k + 1)
                    .append(k < 5 ? ",\"kind\":\"REQUIRED\"" : ",\"kind\":\"OPTIONAL\"")
                    .append(",\"minHours\":3,\"maxHours\":8,\"wishedHours\":")
                    .append(wish / 100)
                    .append('.')
                    .append(wish % 100 / 10)
                    .append(wish % 10);
            if (random.nextInt(4) == 0) {
                window.append(",\"plannedHours\":")
                        .append(RegionHours.of(12 + random.nextInt(21)).toPlainString());
            }
            window.append('}');
        }
        out.append(number == 0 ? "" : ",")
                .append("{\"key\":\"F-")
                .append(number)
                .append("\",\"birthDate\":\"")
                .append(FIRST.plusDays(born))
                .append("\",\"indicatedHours\":")
                .append(Math.max(24, total / 100))
                .append(random.nextInt(20) == 0 ? ",\"protected\":true" : "")
                .append(",\"days\":[")
                .append(window)
                .append("]}");
    }
}
