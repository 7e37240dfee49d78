package dev.mubiao.formmaker.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the indicators of an example stand.
 *
 * @param top first row of their head
 * @param head last row of their head, whose cells name the columns
 * @param end row after the last indicator
 * @param side the label beside them, or null
 * @param heads the cells that name the columns, from left to right
 */
public record IndicatorArea(
        int top, int head, int end, @Nullable ExampleCell side, List<ExampleCell> heads) {}
