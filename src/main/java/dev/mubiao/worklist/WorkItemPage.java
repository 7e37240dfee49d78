package dev.mubiao.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a box; {@code next} is the cursor of the following page, null on the last. */
public record WorkItemPage(List<WorkItem> items, @Nullable String next) {}
