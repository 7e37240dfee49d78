package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.platform.LocalizedText;
import java.util.Locale;

/** A name in Chinese and English. */
public record LocalizedName(String zh, String en) implements LocalizedText {

    public LocalizedName {
        zh = DefinitionValues.text("zh", zh);
        en = DefinitionValues.text("en", en);
    }

    @Override
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
