package dev.mubiao.targets.sheet;

import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.TargetContent;
import org.jspecify.annotations.Nullable;

/**
 * A content that is to be checked, and whose it is.
 *
 * @param target null while it is only being read from a document
 * @param unit the unit among whose other targets it is looked at; null if it has none yet
 */
public record SheetToCheck(
        @Nullable TargetId target, @Nullable UnitId unit, TargetContent content) {

    public static SheetToCheck of(Target target, TargetContent content) {
        return new SheetToCheck(target.id(), target.unit(), content);
    }
}
