package dev.mubiao.documents.write.layout;

/** Where a text stands between the borders left and right of it. */
public enum Alignment {
    START,
    CENTER,
    END
}
