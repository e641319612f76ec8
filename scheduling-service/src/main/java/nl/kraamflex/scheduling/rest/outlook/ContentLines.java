package nl.kraamflex.scheduling.rest.outlook;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar by octets, never inside a character (RFC 5545, section 3.1). */
final class ContentLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private ContentLines() {}

    /**
     * The same content with every line at most 75 octets long.
     *
     * @param unfolded lines that end with CRLF
     */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / LONGEST);
        for (String line : unfolded.split(END, -1)) {
            fold(line, folded);
            folded.append(END);
        }
        // The last line ends with CRLF as well, after which nothing comes.
        folded.setLength(folded.length() - END.length());
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
    }
}
