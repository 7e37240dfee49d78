package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.LabelCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a form in which labels and fields follow each other, and what documents have in place of the fields. */
final class LabelledText {

    /** A label; nothing stands for a field. */
    private final List<Optional<Pattern>> parts;

    private final boolean worded;

    /** @param parts labels and fields, no patterns */
    LabelledText(List<FormCell> parts) {
        this.parts = parts.stream()
                .map(part -> part instanceof LabelCell label
                        ? Optional.of(Pattern.compile(PrintedLabel.inLine(label)))
                        : Optional.<Pattern>empty())
                .toList();
        this.worded =
                parts.stream().anyMatch(part -> part instanceof LabelCell label && !new PrintedLabel(label).wordless());
    }

    /** Whether a label has words, so that it tells this text from others. */
    boolean worded() {
        return worded;
    }

    /** What stands in the place of each field; nothing if a label is missing or something stands before the first one. */
    Optional<List<String>> texts(String words) {
        String text = CellTextCleaner.clean(words);
        List<String> texts = new ArrayList<>();
        int from = 0;
        boolean open = false;
        for (int at = 0; at < parts.size(); at++) {
            Optional<Pattern> label = parts.get(at);
            if (label.isEmpty()) {
                if (open) {
                    texts.add("");
                }
                open = true;
                continue;
            }
            Matcher found = label.get().matcher(text);
            boolean last = at == parts.size() - 1;
            if (!(open ? find(found, from, last) : follows(found, text, from))) {
                return Optional.empty();
            }
            if (open) {
                texts.add(value(text.substring(from, found.start())));
            }
            open = false;
            from = found.end();
        }
        if (open) {
            texts.add(value(text.substring(from)));
        }
        return open || text.substring(from).isBlank() ? Optional.of(texts) : Optional.empty();
    }

    /** The next place of a label behind a field; of the last one that at the end. */
    private static boolean find(Matcher label, int from, boolean last) {
        boolean found = label.find(from);
        while (found && last && label.end() < label.regionEnd()) {
            found = label.find();
        }
        return found;
    }

    /** Whether the label stands right there, white space apart. */
    private static boolean follows(Matcher label, String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return label.region(at, text.length()).lookingAt();
    }

    private static String value(String text) {
        String value = text.strip();
        return value.startsWith(":") || value.startsWith("：")
                ? value.substring(1).strip()
                : value;
    }
}
