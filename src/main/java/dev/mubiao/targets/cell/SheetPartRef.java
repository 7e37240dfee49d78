package dev.mubiao.targets.cell;

import java.util.Arrays;

/** A part of the sheet as a whole, where no single cell is meant. */
public enum SheetPartRef implements CellRef {
    SHEET("sheet"),
    INDICATORS("indicators"),
    WEIGHTS("weights"),
    SUB_GOALS("subGoals"),
    MEASURES("measures");

    private final String key;

    SheetPartRef(String key) {
        this.key = key;
    }

    static SheetPartRef of(String key) {
        return Arrays.stream(values())
                .filter(part -> part.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a sheet has no " + key));
    }

    @Override
    public String key() {
        return key;
    }
}
