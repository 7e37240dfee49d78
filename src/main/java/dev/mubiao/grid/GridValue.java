package dev.mubiao.grid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a file knows about a cell beside the text that it shows. */
public sealed interface GridValue {

    GridValue TEXT = new Text();

    /** Nothing: it is a text. */
    record Text() implements GridValue {}

    /** @param percent whether it is shown as a percentage: 0.95 as 95 % */
    record Figure(BigDecimal number, boolean percent) implements GridValue {}

    record Day(LocalDate date) implements GridValue {}
}
