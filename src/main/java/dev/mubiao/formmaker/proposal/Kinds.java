package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.lexicon.FormLexicon;
import java.util.HashMap;
import java.util.Map;

/** Which cells of a table are taken for labels, and how surely. */
final class Kinds {

    private record Kind(boolean label, int confidence) {}

    private final Map<ExampleCell, Kind> kinds = new HashMap<>();

    void label(ExampleCell cell, int confidence) {
        kinds.put(cell, new Kind(true, confidence));
    }

    void value(ExampleCell cell, int confidence) {
        kinds.put(cell, new Kind(false, confidence));
    }

    boolean known(ExampleCell cell) {
        return kinds.containsKey(cell);
    }

    boolean label(ExampleCell cell) {
        Kind kind = kinds.get(cell);
        return kind != null && kind.label();
    }

    /** Whether it is a label that says something of the cells beside or below it. */
    boolean names(ExampleCell cell) {
        return label(cell) && !cell.blank() && !FormLexicon.STANDARD.fixed(cell.text());
    }

    boolean value(ExampleCell cell) {
        Kind kind = kinds.get(cell);
        return kind != null && !kind.label();
    }

    /** 0 to 100; 0 if nothing is known. */
    int confidence(ExampleCell cell) {
        Kind kind = kinds.get(cell);
        return kind == null ? 0 : kind.confidence();
    }
}
