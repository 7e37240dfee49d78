package dev.mubiao.documents.templates;

/** How many characters have to be written, left out or replaced to make one text of another. */
final class EditDistance {

    /** Of a text that is compared, in characters. */
    private static final int LONGEST = 100;

    private EditDistance() {}

    static int of(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Math.max(one.length(), other.length());
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
