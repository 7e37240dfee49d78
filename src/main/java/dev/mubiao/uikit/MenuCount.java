package dev.mubiao.uikit;

/** A number that the navigation shows beside an entry. Modules contribute beans of it. */
public interface MenuCount {

    /** Path of the menu entry. */
    String path();

    /** How much there is for the current person, 0 and above; nothing is shown for 0, and above 999 only that it is more. */
    long count();
}
