package dev.mubiao.grid.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the instructions of fields of Word say that matters to a reader, in old files and new ones. */
public final class FieldInstruction {

    private static final String TICKED = "☑";
    private static final String NOT_TICKED = "□";

    /** Instructions that fetch something from outside of the file. */
    private static final Set<String> EXTERNAL =
            Set.of("INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "DATABASE", "IMPORT");

    /** One sign printed over another; Chinese texts tick boxes and circle numbers so. */
    private static final Pattern OVERSTRIKE =
            Pattern.compile("(?i)\\s*+EQ\\s++\\\\o(?:\\s*+\\\\a[clrd])?+\\s*+\\(([^,;()]++)[,;]([^()]++)\\)\\s*+");

    private static final Set<String> BOXES = Set.of("□", "☐", "口");
    private static final Set<String> TICKS = Set.of("√", "✓", "✔");
    private static final Set<String> CIRCLES = Set.of("○", "〇");
    private static final Pattern CIRCLED = Pattern.compile("[1-9]|1[0-9]|20");
    private static final char CIRCLED_ONE = '①';

    private FieldInstruction() {}

    /** Whether it fetches something from outside of the file. */
    public static boolean external(String instruction) {
        return EXTERNAL.contains(name(instruction));
    }

    /** Its first word, in capitals. */
    public static String name(String instruction) {
        return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }

    /** What a field shows that has no result in the file; empty for most. */
    public static String shown(String instruction) {
        Matcher overstrike = OVERSTRIKE.matcher(instruction);
        return overstrike.matches()
                ? overstruck(overstrike.group(1).strip(), overstrike.group(2).strip())
                : "";
    }

    /** How a tick box is written. */
    public static String box(boolean ticked) {
        return ticked ? TICKED : NOT_TICKED;
    }

    private static String overstruck(String below, String above) {
        if (BOXES.contains(below) && TICKS.contains(above)) {
            return TICKED;
        }
        return CIRCLES.contains(below) && CIRCLED.matcher(above).matches()
                ? String.valueOf((char) (CIRCLED_ONE + Integer.parseInt(above) - 1))
                : above;
    }
}
