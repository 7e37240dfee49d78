package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.platform.text.Folding;
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

    /** Whether the text is this label or one of its spellings, white space and width apart. */
    public boolean named(String text) {
        String bare = Folding.bare(text);
        return bare.equals(Folding.bare(label)) || aliases.stream().anyMatch(alias -> bare.equals(Folding.bare(alias)));
    }
}
