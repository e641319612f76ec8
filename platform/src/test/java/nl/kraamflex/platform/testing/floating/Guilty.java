package nl.kraamflex.platform.testing.floating;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One class for each way to bring floating point in. */
final class Guilty {
    private Guilty() {}

    /** In a field. */
    static final class InAField {
        double euros;
    }

    /** In a field of an array. */
    static final class InAnArray {
        float[] shares = {};
    }

    /** In a type argument of a field. */
    static final class InATypeArgument {
        List<Double> rates = List.of();
    }

    /** In a type argument of a component. */
    record InAComponent(List<Float> rates) {}

    /** In a constructor. */
    static final class InAConstructor {
        InAConstructor(double euros) {}
    }

    /** In a parameter of a method. */
    interface InAParameter {
        long cents(double euros);
    }

    /** In what a method gives back. */
    interface InAnAnswer {
        Float share();
    }

    /** In a type argument of what a method gives back. */
    interface InATypeArgumentOfAnAnswer {
        List<Double> shares();
    }

    /** In an exact number that is made inexact. */
    static final class InACall {
        static long cents(BigDecimal euros) {
            return (long) euros.doubleValue();
        }
    }

    /** In a reference to such a call, which nothing here runs. */
    static final class InAMethodReference {
        static Function<BigDecimal, Number> shortened() {
            return BigDecimal::doubleValue;
        }
    }

    /** In a rounding of what was divided inexactly. */
    static final class InARounding {
        static long cents(long minutes) {
            return Math.round(minutes / 60d);
        }
    }

    /** In a text that is read. */
    static final class InAText {
        static boolean free(String euros) {
            return Double.parseDouble(euros) == 0;
        }
    }

    /** In a collector that says nothing of it in its raw type. */
    static final class InACollector {
        static Object mean(List<Integer> minutes) {
            return minutes.stream().collect(Collectors.averagingInt(Integer::intValue));
        }
    }

    /** In a stream. */
    static final class InAStream {
        static long count(LongStream cents) {
            return cents.asDoubleStream().count();
        }
    }

    /** In a result that may be absent. */
    static final class InAnOptional {
        static boolean some(IntStream minutes) {
            OptionalDouble mean = minutes.average();
            return mean.isPresent();
        }
    }

    /** In a variable of a method. */
    static final class InAVariable {
        static int cents(int minutes) {
            double hours = minutes;
            hours /= 60;
            return (int) (hours * 540);
        }
    }

    /** In a constant within a calculation. */
    static final class InAConstant {
        static boolean above(int cents) {
            return cents > 0.5f;
        }
    }

    /** In an array within a method. */
    static final class InALocalArray {
        static int length(int count) {
            return new double[count].length;
        }
    }
}
