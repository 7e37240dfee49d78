package dev.mubiao.prereview.model;

import dev.mubiao.platform.Criterion;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a rule found in a content, with its places and the arguments of its message.
 *
 * @param kase the case of the rule, for instance {@code rate}: it has a severity and a message of its own
 * @param spots the place first that is to be changed; never empty
 * @param arguments of the message, the offending text first
 * @param fix null unless one correction is certain
 */
public record Finding(
        String rule,
        String kase,
        SheetProblem.Severity severity,
        Criterion criterion,
        List<SheetLocation> spots,
        List<Object> arguments,
        @Nullable SheetFix fix) {

    public Finding {
        spots = List.copyOf(spots);
        arguments = List.copyOf(arguments);
    }

    /** Key of the message in the bundles. */
    public String messageKey() {
        return "prereview." + rule + "." + kase;
    }

    public SheetLocation spot() {
        return spots.get(0);
    }
}
