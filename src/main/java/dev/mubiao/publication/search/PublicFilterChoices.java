package dev.mubiao.publication.search;

import dev.mubiao.publication.PublicUnit;
import java.util.List;

/** What the public may filter by: only what something was published of. */
public record PublicFilterChoices(List<Integer> years, List<PublicUnit> units, List<String> formIds) {}
