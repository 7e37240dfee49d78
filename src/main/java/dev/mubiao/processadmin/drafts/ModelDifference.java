package dev.mubiao.processadmin.drafts;

import dev.mubiao.workflow.engine.ModelParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What changed from one model to another, in one line for the audit trail: elements by their ids. */
public final class ModelDifference {

    private static final String NOTHING = "=";

    private ModelDifference() {}

    public static String between(String before, String after) {
        Map<String, String> old = ModelParts.of(before);
        Map<String, String> now = ModelParts.of(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<String> changes = new ArrayList<>();
        for (String id : ids) {
            if (!old.containsKey(id)) {
                changes.add("+" + id + " " + now.get(id));
            } else if (!now.containsKey(id)) {
                changes.add("-" + id + " " + old.get(id));
            } else if (!old.get(id).equals(now.get(id))) {
                changes.add("~" + id + " " + old.get(id) + " → " + now.get(id));
            }
        }
        return changes.isEmpty() ? NOTHING : String.join("; ", changes);
    }
}
