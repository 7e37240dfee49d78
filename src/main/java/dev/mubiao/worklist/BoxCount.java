package dev.mubiao.worklist;

/** How many rows a box has, counted up to 999; {@code capped} says that there are more than {@code number}. */
public record BoxCount(int number, boolean capped) {

    public static final int LIMIT = 999;

    public static BoxCount of(int counted) {
        return new BoxCount(Math.min(counted, LIMIT), counted > LIMIT);
    }

    @Override
    public String toString() {
        return capped ? number + "+" : Integer.toString(number);
    }
}
