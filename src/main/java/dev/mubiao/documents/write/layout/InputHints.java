package dev.mubiao.documents.write.layout;

/** Says for the cells of an empty form what helps to fill them in. */
@FunctionalInterface
public interface InputHints {

    /** @param head whether the cell is in the head of the indicators */
    InputHint of(LayoutCell cell, boolean head);
}
