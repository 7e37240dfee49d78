package dev.mubiao.documents.write;

import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says of the target that it was written of, so that an export is known again whatever was changed in it. */
public final class TargetOrigin {

    private static final Pattern TARGET =
            Pattern.compile("target=([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12});.*");

    private TargetOrigin() {}

    static String of(Target target, TargetContent content) {
        BudgetYear year = content.year();
        return "target=" + target.id().value() + ";form=" + target.formId() + ";year=" + (year == null ? "" : year)
                + ";revision=" + target.revisionNumber();
    }

    /** Empty if it is of other making. */
    public static Optional<TargetId> target(String written) {
        Matcher target = TARGET.matcher(written);
        return target.matches() ? Optional.of(new TargetId(UUID.fromString(target.group(1)))) : Optional.empty();
    }
}
