package dev.mubiao.worklist;

import dev.mubiao.directory.UnitId;
import java.util.Map;
import java.util.SortedSet;

/** The values that occur in a box and can be chosen in its filter. */
public record FilterChoices(
        SortedSet<String> steps, Map<UnitId, String> units, SortedSet<String> forms, SortedSet<Integer> years) {}
