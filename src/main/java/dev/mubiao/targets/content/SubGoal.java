package dev.mubiao.targets.content;

import org.jspecify.annotations.Nullable;

/**
 * A numbered item of a department's narrative (分项绩效目标).
 *
 * @param no position among the items, from 1
 * @param printedNo the number as printed, which repeats or skips in real files
 * @param line 1-based line in the source, 0 if typed in
 */
public record SubGoal(
        int no,
        @Nullable String printedNo,
        String title,
        @Nullable String goal,
        @Nullable String indicatorsText,
        int line) {}
