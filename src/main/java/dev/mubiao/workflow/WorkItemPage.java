package dev.mubiao.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page, null if this is the last */
public record WorkItemPage(List<WorkItem> items, @Nullable String next) {}
