package dev.mubiao.demo;

import dev.mubiao.forms.LevelMeaning;
import java.math.BigDecimal;
import java.util.List;

/**
 * A project of the demo, told without regard to any form.
 *
 * @param units codes of the units that carry it out
 * @param places where it is carried out, each a target of its own
 * @param total in yuan
 */
record DemoProject(
        String name,
        List<String> units,
        List<String> places,
        BigDecimal total,
        String overview,
        String basis,
        List<String> goals,
        List<Line> indicators) {

    /**
     * One indicator.
     *
     * @param kind meaning of level 1
     * @param aspect meaning of level 2
     * @param op operator's symbol
     * @param weight points of 90
     */
    record Line(
            LevelMeaning kind,
            LevelMeaning aspect,
            String name,
            String op,
            BigDecimal value,
            String unit,
            BigDecimal weight,
            boolean core) {}
}
