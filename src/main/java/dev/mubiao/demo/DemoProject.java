package dev.mubiao.demo;

import java.math.BigDecimal;
import java.util.List;

/** A project of the demo, told without regard to any form. */
record DemoProject(
        String name, BigDecimal total, String overview, String basis, List<String> goals, List<Line> indicators) {

    /**
     * One indicator.
     *
     * @param kind canonical level 1
     * @param aspect canonical level 2
     * @param op operator's symbol
     * @param weight points of 90
     */
    record Line(
            String kind,
            String aspect,
            String name,
            String op,
            BigDecimal value,
            String unit,
            BigDecimal weight,
            boolean core) {}
}
