package dev.mubiao.formmaker.example;

import java.util.List;
import java.util.stream.Collectors;

/** A line of text around a table; in a sheet it may be of several cells. @param cells at least one */
public record ExampleLine(List<ExampleCell> cells) {

    public ExampleLine {
        cells = List.copyOf(cells);
    }

    public String text() {
        return cells.stream().map(ExampleCell::text).collect(Collectors.joining(" "));
    }
}
