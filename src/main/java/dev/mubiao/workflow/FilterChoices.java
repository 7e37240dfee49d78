package dev.mubiao.workflow;

import dev.mubiao.directory.UnitId;
import java.util.Map;
import java.util.SortedSet;

/** What the lines of a box offer to be filtered by. */
public record FilterChoices(
        SortedSet<String> steps, Map<UnitId, String> units, SortedSet<String> forms, SortedSet<Integer> years) {}
