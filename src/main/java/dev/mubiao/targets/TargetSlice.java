package dev.mubiao.targets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of targets in the order of their latest changes.
 *
 * @param next cursor of the following page, null on the last
 */
public record TargetSlice(List<Target> targets, @Nullable String next) {}
