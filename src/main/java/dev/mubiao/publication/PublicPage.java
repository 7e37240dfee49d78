package dev.mubiao.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the following page, null on the last */
public record PublicPage(
        List<PublishedTarget> targets, @Nullable String next) {}
