package dev.mubiao.documents;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.platform.text.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares how a document names a unit with the units that there are. */
final class UnitNames {

    /** A code before the name, and a seal behind it. */
    private static final Pattern AROUND = Pattern.compile("^[0-9A-Za-z]{3,40}[-—–:]|\\((?:盖章|公章|章)\\)$");

    private UnitNames() {}

    /** Whether it is plainly the unit: its code alone, or its name. */
    static boolean is(String named, BudgetUnit unit) {
        return Folding.bare(named).equals(unit.code()) || plain(named).equals(plain(unit.name()));
    }

    /** Whether it can be the unit: also a part of its name, more than its name, or an abbreviation of it. */
    static boolean mayBe(String named, BudgetUnit unit) {
        String one = plain(named);
        String other = plain(unit.name());
        return is(named, unit) || one.isEmpty() || abbreviates(one, other) || abbreviates(other, one);
    }

    private static String plain(String name) {
        return AROUND.matcher(Folding.bare(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether the characters of the shorter text stand in the longer one in the same order. */
    private static boolean abbreviates(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }
}
