package dev.mubiao.grid.template;

import java.util.List;
import java.util.Map;

/**
 * What a template is filled with.
 *
 * @param title of the file
 * @param properties of the file, by name
 * @param targets at least one
 */
public record TemplateFill(String title, Map<String, String> properties, List<TemplateFilling> targets) {

    public TemplateFill {
        properties = Map.copyOf(properties);
        targets = List.copyOf(targets);
    }
}
