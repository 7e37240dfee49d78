package dev.mubiao.prereview.measure;

import org.jspecify.annotations.Nullable;

/**
 * A unit taken apart: {@code 万元/人·月} is money, in ten thousands, for each person.
 *
 * @param noun without factor and what it is for each of, {@code 元}
 * @param power of ten of its factor, 4 for 万 and 8 for 亿
 * @param per what it is for each of, as written; empty if it is for all
 * @param perDimension of the first of these; null if there is none
 */
public record UnitOfMeasure(
        String noun,
        Dimension dimension,
        int power,
        String per,
        @Nullable Dimension perDimension) {

    public boolean each() {
        return perDimension != null;
    }
}
