package dev.mubiao.documents.write.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as spreadsheets allow them; no two of one workbook are the same. */
final class SheetNames {

    /** In UTF-16 units, as Excel counts. */
    private static final int LONGEST = 31;

    private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}\\\\/:*?\\[\\]]";

    private final Set<String> given = new HashSet<>();

    String next(String wanted) {
        // Within ranges an apostrophe would have to stand twice, and fastexcel writes it once: the rows that are
        // repeated on each page would be no range, and Excel would take the file for damaged.
        String clean = wanted.replaceAll(FORBIDDEN, " ").replace('\'', '’').strip();
        // Excel has a sheet of changes of its own.
        String base = clean.isBlank() || clean.equalsIgnoreCase("history") ? "Sheet" : clean;
        String name = shortened(base, "");
        for (int number = 2; !given.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = shortened(base, "(" + number + ")");
        }
        return name;
    }

    private static String shortened(String name, String end) {
        int most = LONGEST - end.length();
        if (name.length() <= most) {
            return name + end;
        }
        int cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, cut) + end;
    }
}
