package dev.mubiao.prereview.measure;

import java.util.Map;
import java.util.Optional;

/** Knows what the unit of a name must measure that ends in 面积 or 人数. */
public final class HeadNouns {

    private static final Map<String, Dimension> HEADS = DimensionFile.read("/prereview/heads.yaml");

    private HeadNouns() {}

    /** By the longest word that the name ends in; empty if it ends in none. */
    public static Optional<Dimension> of(String name) {
        return HEADS.keySet().stream()
                .filter(name::endsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(HEADS::get);
    }
}
