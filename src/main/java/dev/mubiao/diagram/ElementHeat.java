package dev.mubiao.diagram;

import elemental.json.Json;
import elemental.json.JsonObject;

/**
 * A value of the heat map at one element: how much of something there is, as colour and as text.
 *
 * @param level from 1, little, to 5
 */
public record ElementHeat(int level, String text) {

    private static final int HOTTEST = 5;

    public ElementHeat {
        if (level < 1 || level > HOTTEST) {
            throw new IllegalArgumentException("no such level: " + level);
        }
    }

    /** @param most the greatest amount of all, which is the hottest */
    public static ElementHeat of(long amount, long most, String text) {
        return new ElementHeat((int) Math.max(1, Math.min(HOTTEST, -(-amount * HOTTEST / Math.max(1, most)))), text);
    }

    JsonObject json() {
        JsonObject json = Json.createObject();
        json.put("level", level);
        json.put("text", text);
        return json;
    }
}
