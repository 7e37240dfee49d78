package dev.mubiao.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * An input method, by the debugging protocol of Chromium: letters are composed in the field that has the focus, until a
 * candidate takes their place.
 */
public final class InputMethod {

    /** The code of a key that an input method has taken for itself. */
    public static final int PROCESSED = 229;

    /** The code of Enter. */
    public static final int ENTER = 13;

    private static final int CONTROL = 2;

    private final Page page;
    private final CDPSession debugger;

    private InputMethod(Page page) {
        this.page = page;
        this.debugger = page.context().newCDPSession(page);
    }

    public static InputMethod of(Page page) {
        return new InputMethod(page);
    }

    /** The letters stand in the field, and are no text yet. */
    public void compose(String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        debugger.send("Input.imeSetComposition", composition);
    }

    /** A key for the input method, as Chromium tells of it: while the letters are composed. */
    public void press(String key) {
        press(key, false);
    }

    public void press(String key, boolean control) {
        JsonObject pressed = new JsonObject();
        pressed.addProperty("type", "rawKeyDown");
        pressed.addProperty("key", key);
        pressed.addProperty("code", key);
        pressed.addProperty("windowsVirtualKeyCode", PROCESSED);
        pressed.addProperty("modifiers", control ? CONTROL : 0);
        debugger.send("Input.dispatchKeyEvent", pressed);
    }

    /** The candidate takes the place of the letters. */
    public void confirm(String candidate) {
        JsonObject text = new JsonObject();
        text.addProperty("text", candidate);
        debugger.send("Input.insertText", text);
    }

    /**
     * As {@link #confirm}, with Ctrl+Enter. The page hears of the key once the letters are composed no more, as in
     * Safari.
     *
     * @param code {@link #PROCESSED} or {@link #ENTER}
     */
    public void confirmBeforeTheKey(String candidate, int code) {
        page.evaluate("""
                code => document.activeElement.addEventListener('compositionend', ({ target }) =>
                  ['keydown', 'keyup'].forEach(type => target.dispatchEvent(new KeyboardEvent(type, {
                    key: 'Enter', code: 'Enter', keyCode: code, ctrlKey: true,
                    bubbles: true, composed: true, cancelable: true,
                  }))), { once: true })""", code);
        confirm(candidate);
    }
}
