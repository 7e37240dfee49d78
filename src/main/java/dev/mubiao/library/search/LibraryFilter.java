package dev.mubiao.library.search;

import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which the list of the library is filtered; null and empty mean no limit.
 *
 *  @param level meaning of level 1
 */
public record LibraryFilter(
        String words,
        @Nullable LevelMeaning level,
        @Nullable UnitId unit,
        @Nullable EntryState state) {

    public static final LibraryFilter ALL = new LibraryFilter("", null, null, null);

    boolean accepts(IndexedEntry indexed) {
        LibraryEntry entry = indexed.entry();
        return entry.alive()
                && (level == null || entry.level1() == level)
                && (unit == null || indexed.units().contains(unit.value()))
                && (state == null || entry.state() == state);
    }
}
