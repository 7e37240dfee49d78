package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import java.util.List;

/**
 * A level-1 or level-2 label.
 *
 * @param label the office's own
 * @param aliases other spellings that files show
 * @param children level-2 labels below a level-1 label
 */
public record IndicatorLevel(String label, List<String> aliases, LevelMeaning meaning, List<IndicatorLevel> children) {

    public IndicatorLevel {
        label = DefinitionValues.text("label", label);
        aliases = DefinitionValues.list(aliases);
        meaning = DefinitionValues.present("meaning", meaning);
        children = DefinitionValues.list(children);
    }

    /** Whether the text is this label or one of its spellings, white space apart. */
    public boolean named(String text) {
        String bare = text.replaceAll("\\s", "");
        return bare.equals(label) || aliases.contains(bare);
    }
}
