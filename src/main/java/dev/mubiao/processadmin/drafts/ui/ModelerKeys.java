package dev.mubiao.processadmin.drafts.ui;

import dev.mubiao.uikit.ViewKeys;

/** Lists the keys that the canvas listens to. */
class ModelerKeys extends ViewKeys {

    private static final String[][] KEYS = {
        {"Ctrl+Z", "undo"},
        {"Ctrl+Y", "redo"},
        {"Ctrl+C", "copy"},
        {"Ctrl+V", "paste"},
        {"Ctrl+A", "all"},
        {"Ctrl+F", "find"},
        {"J / K", "walk"},
        {"A", "add"},
        {"D", "lead"},
        {"Enter", "fields"},
        {"← ↑ → ↓", "move"},
        {"Ctrl+= / Ctrl+-", "zoom"},
        {"Ctrl+0", "original"},
        {"Delete", "delete"},
        {"E", "text"},
        {"R", "type"},
        {"H", "hand"},
        {"L", "lasso"},
        {"S", "space"},
        {"C", "connect"},
        {"T", "simulate"}
    };

    ModelerKeys() {
        for (String[] key : KEYS) {
            also(key[0], getTranslation("processadmin.modeler.key." + key[1]));
        }
    }
}
