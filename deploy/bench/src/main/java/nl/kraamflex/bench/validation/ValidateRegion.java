package nl.kraamflex.bench.validation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The command {@code ./kraamflex validate-region}: says whether an answer to a region distribution holds.
 *
 * <p>Exit codes: 0 when it holds; 1 when it does not; 2 when the files cannot be read as a request and an answer.
 */
public final class ValidateRegion {
    private static final int ACCEPTED = 0;
    private static final int REFUSED = 1;
    private static final int UNREADABLE = 2;
    private static final int FILES = 2;

    /** More lines than this tell nothing more. */
    private static final int MOST_LINES = 50;

    private ValidateRegion() {}

    /**
     * Checks one answer and ends the process.
     *
     * @param words the file of the request and that of the answer
     */
    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out, System.err));
    }

    /**
     * Checks one answer.
     *
     * @return the exit code
     */
    static int run(List<String> words, PrintStream verdicts, PrintStream errors) {
        if (words.size() != FILES) {
            errors.println("kraamflex: validate-region needs two files: REQUEST.json ANSWER.json.");
            return UNREADABLE;
        }
        try {
            RegionAsked asked = read(words.getFirst(), RegionReading::request);
            RegionAnswered answered = read(words.getLast(), RegionReading::answer);
            return tell(Validator.check(asked, answered), answered, verdicts);
        } catch (Unreadable unreadable) {
            errors.println("kraamflex: " + unreadable.getMessage() + ".");
            return UNREADABLE;
        }
    }

    private static int tell(Verdict verdict, RegionAnswered answered, PrintStream verdicts) {
        verdict.refusals().stream().limit(MOST_LINES).forEach(line -> verdicts.println("refused\t" + line));
        if (verdict.refusals().size() > MOST_LINES) {
            verdicts.println("refused\tand " + (verdict.refusals().size() - MOST_LINES) + " more");
        }
        if (verdict.accepted()) {
            verdicts.println(
                    "accepted\t%d families".formatted(answered.families().size()));
            verdicts.println("value\t" + verdict.value());
            verdicts.println("priceBound\t" + verdict.priceBound());
            verdicts.println("lowerBound\t%d\tby %s".formatted(answered.lowerBound(), answered.boundBy()));
            verdicts.println("gap\t" + answered.gap().toPlainString());
            verdicts.println("shapedGap\t" + answered.shapedGap().toPlainString());
        }
        verdicts.flush();
        return verdict.accepted() ? ACCEPTED : REFUSED;
    }

    private static <T> T read(String file, Function<InputStream, T> reading) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return reading.apply(in);
        } catch (IOException | InvalidPathException absent) {
            throw new Unreadable("file " + file + " cannot be read: " + absent.getMessage(), absent);
        }
    }
}
