package dev.mubiao.uikit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed table.
 *
 * @param header whether it is a label of the form
 * @param key names what the cell shows, for comments and errors: {@code field:TOTAL},
 *     {@code indicator:<id>:VALUE}; null for labels
 * @param parts what follows each other in it, if it shows more than one thing; empty otherwise
 */
public record PrintedCell(
        String text,
        boolean header,
        Style style,
        int columns,
        int rows,
        @Nullable String key,
        List<PrintedCell> parts) {

    /** How the text is set. */
    public enum Style {
        TEXT,
        /** In the middle, as levels, signs and units are. */
        SHORT,
        /** To the right, with tabular figures. */
        NUMBER,
        /** Keeps its line breaks. */
        LONG
    }

    public PrintedCell(String text, boolean header, Style style, int columns, int rows, @Nullable String key) {
        this(text, header, style, columns, rows, key, List.of());
    }

    /** What can be pointed at: its parts, or itself. */
    public List<PrintedCell> shown() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** A cell in which labels and what they name follow each other; it has the key of the first of these. */
    public static PrintedCell of(List<PrintedCell> parts, int columns, int rows) {
        String key = parts.stream()
                .map(PrintedCell::key)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean lines = parts.stream().anyMatch(part -> part.style() == Style.LONG);
        return new PrintedCell(
                parts.stream().map(PrintedCell::text).collect(Collectors.joining()),
                false,
                lines ? Style.LONG : Style.TEXT,
                columns,
                rows,
                key,
                parts);
    }

    public static PrintedCell label(String text, int columns, int rows) {
        return new PrintedCell(text, true, Style.TEXT, columns, rows, null);
    }
}
