package dev.mubiao.publication.search;

import dev.mubiao.publication.PublishedTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the public list.
 *
 * @param next cursor of the following page, null on the last
 */
public record PublicTargetPage(
        List<PublishedTarget> targets, @Nullable String next) {}
