package dev.mubiao.forms.catalogue;

import dev.mubiao.platform.MessageText;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * In which line each value of a YAML text stands, and what it holds that no form definition needs: anchors, tags, keys
 * given twice, deep nesting. Read event by event, before anything is built of it.
 */
final class YamlOutline {

    private static final int DEEPEST = 20;
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_KEY = 100;

    /** Keys and values; each is kept with its path. */
    private static final int MOST_NODES = 20_000;

    private static final int MOST_PROBLEMS = 20;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private int documents;

    private YamlOutline() {}

    static YamlOutline of(String text, LoaderOptions options) {
        YamlOutline outline = new YamlOutline();
        try {
            for (Event event : new Yaml(options).parse(new StringReader(text))) {
                outline.read(event);
                if (outline.open.size() > DEEPEST || outline.problems.size() >= MOST_PROBLEMS) {
                    break;
                }
                if (outline.lines.size() > MOST_NODES) {
                    outline.add(line(event.getStartMark()), "", "many", MOST_NODES);
                    break;
                }
            }
        } catch (MarkedYAMLException e) {
            outline.add(line(e.getProblemMark()), "", "syntax", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            outline.add(0, "", "syntax", String.valueOf(e.getMessage()));
        }
        return outline;
    }

    List<FormProblem> problems() {
        return problems;
    }

    /** Whether there is nothing but white space and comments. */
    boolean empty() {
        return lines.isEmpty();
    }

    /** The line of a value, or of the nearest one around it that is in the text; 1 if none is. */
    int line(String path) {
        String place = path;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return lines.getOrDefault(place, 1);
    }

    private void read(Event event) {
        int line = line(event.getStartMark());
        if (event instanceof DocumentStartEvent) {
            documents++;
            if (documents > 1) {
                add(line, "", "documents");
            }
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof NodeEvent node) {
            read(node, line);
        }
    }

    private void read(NodeEvent node, int line) {
        Level level = open.peek();
        boolean key = level != null && level.expectsKey();
        String path = level == null ? "" : key ? level.path : level.valuePath();
        refuseReferences(node, line, path);
        if (key) {
            readKey(level, node, line);
            return;
        }
        lines.putIfAbsent(path, line);
        if (node instanceof CollectionStartEvent) {
            if (open.size() == DEEPEST) {
                add(line, path, "deep", DEEPEST);
            }
            open.push(new Level(path, node instanceof MappingStartEvent));
        } else if (node instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST_VALUE) {
            add(line, path, "long", LONGEST_VALUE);
        }
    }

    private void readKey(Level level, NodeEvent node, int line) {
        String name = node instanceof ScalarEvent scalar ? scalar.getValue() : "";
        if (name.length() > LONGEST_KEY) {
            add(line, level.path, "longKey", LONGEST_KEY);
            name = name.substring(0, LONGEST_KEY);
        }
        String path = level.key(name);
        if (node instanceof CollectionStartEvent) {
            add(line, level.path, "key");
            open.push(new Level(path, node instanceof MappingStartEvent));
        } else if (!level.seen.add(name)) {
            add(line, path, "twice", name);
        }
        lines.putIfAbsent(path, line);
    }

    private void refuseReferences(NodeEvent node, int line, String path) {
        if (node instanceof AliasEvent || node.getAnchor() != null) {
            add(line, path, "anchor");
        }
        String tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            add(line, path, "tag", tag);
        }
    }

    private void add(int line, String path, String key, Object... arguments) {
        problems.add(new FormProblem(line, path, new MessageText("forms.definition." + key, List.of(arguments))));
    }

    private static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    /** A mapping or sequence whose end is still to come. */
    private static final class Level {

        private final String path;
        private final boolean mapping;
        private final Set<String> seen = new HashSet<>();
        private String value;
        private boolean keyRead;
        private int entries;

        Level(String path, boolean mapping) {
            this.path = path;
            this.mapping = mapping;
            this.value = path;
        }

        boolean expectsKey() {
            return mapping && !keyRead;
        }

        String key(String name) {
            value = path.isEmpty() ? name : path + "." + name;
            keyRead = true;
            return value;
        }

        String valuePath() {
            keyRead = false;
            return mapping ? value : path + "[" + entries++ + "]";
        }
    }
}
