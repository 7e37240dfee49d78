package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A content that is to be checked, and whose it is.
 *
 * @param target null while it is only being read from a document
 * @param unit the unit among whose other targets it is looked at; null if it has none yet
 */
public record CheckedSheet(
        @Nullable TargetId target, @Nullable UnitId unit, TargetContent content) {

    public static CheckedSheet of(Target target, TargetContent content) {
        return new CheckedSheet(target.id(), target.unit(), content);
    }
}
