package dev.mubiao.publication.search;

import dev.mubiao.publication.PublicUnit;
import java.util.List;

/** The values that the public may filter by: only those of which something was published. */
public record PublicFilterChoices(List<Integer> years, List<PublicUnit> units, List<String> formIds) {}
