package dev.mubiao.library.search;

import dev.mubiao.library.LibraryEntry;
import dev.mubiao.targets.Target;
import java.util.List;
import java.util.Map;

/**
 * All that is shown of one entry.
 *
 * @param names spellings and how often each is used, the most usual first
 * @param values what targets state, with operator and unit, and how often
 * @param merged the entries that this one stands for
 * @param targets the latest ones that use it, of those that the reader may see
 */
public record EntryDetail(
        LibraryEntry entry,
        Map<String, Integer> names,
        Map<String, Integer> values,
        List<LibraryEntry> merged,
        List<Target> targets) {}
