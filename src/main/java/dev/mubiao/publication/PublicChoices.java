package dev.mubiao.publication;

import java.util.List;

/** What the public may filter by: only what something was published of. */
public record PublicChoices(List<Integer> years, List<PublicUnit> units, List<String> formIds) {}
