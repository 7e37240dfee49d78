package dev.mubiao.workflow;

/** @param capped whether there are more than {@code number} */
public record BoxCount(int number, boolean capped) {

    static final int LIMIT = 999;

    static BoxCount of(int counted) {
        return new BoxCount(Math.min(counted, LIMIT), counted > LIMIT);
    }

    @Override
    public String toString() {
        return capped ? number + "+" : Integer.toString(number);
    }
}
