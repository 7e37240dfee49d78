package dev.mubiao.documents.recognition.evidence;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.platform.MessageText;
import java.util.List;
import java.util.stream.Collectors;

/** What speaks for a form and against it, in words. */
public final class Evidence {

    private static final int NAMED = 6;

    private Evidence() {}

    public static String named(List<String> labels) {
        String names = labels.stream().limit(NAMED).map(CellTextCleaner::bare).collect(Collectors.joining("、"));
        return labels.size() > NAMED ? names + "…" : names;
    }

    public static MessageText text(String key, Object... arguments) {
        return new MessageText("documents.evidence." + key, List.of(arguments));
    }
}
