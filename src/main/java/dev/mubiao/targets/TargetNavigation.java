package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of the views of targets, for links and navigation from anywhere. */
public final class TargetNavigation {

    /** The list of targets. */
    public static final String LIST = "targets";

    /** Route of the page of one target; {@link #target} fills it in. */
    public static final String TARGET = "targets/:id";

    public static final String FILING_CYCLES = "cycles";

    private static final Pattern ONE =
            Pattern.compile("targets/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private TargetNavigation() {}

    /** The list, narrowed to a budget year, a unit and a status. */
    public static String list(BudgetYear year, UnitId unit, TargetStatus status) {
        return LIST + "?year=" + year + "&unit=" + unit.value() + "&status=" + status;
    }

    public static String target(TargetId target) {
        return LIST + "/" + target.value();
    }

    /** Which target a path leads to; empty if it is not the path of a target's page. */
    public static Optional<TargetId> targetOf(String path) {
        return Optional.of(ONE.matcher(path))
                .filter(Matcher::matches)
                .map(found -> new TargetId(UUID.fromString(found.group(1))));
    }
}
