package dev.mubiao.platform;

/** Refuses texts that a column cannot hold, with a message that says which, and how much too long it is. */
public final class Lengths {

    private Lengths() {}

    /**
     * @param most characters, at most
     * @param label key of what people call the field
     * @return the text
     * @throws Refusal INVALID if it is longer
     */
    public static String require(String text, int most, String label) {
        if (text.length() > most) {
            throw new Refusal(Refusal.Kind.INVALID, "platform.tooLong", new MessageText(label), most, text.length());
        }
        return text;
    }
}
