package nl.kraamflex.local.demo;

import java.io.PrintStream;

/** Long sentences in lines that fit a terminal. */
final class WrappedText {
    private static final int WIDTH = 100;

    private WrappedText() {}

    static void tell(String text, PrintStream out) {
        tell("    ", text, out);
    }

    static void tell(String indent, String text, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                out.println(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(indent + line);
    }
}
