package dev.mubiao.grid.read.docx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they hide text or make titles. */
final class WordStyles {

    static final WordStyles NONE = new WordStyles(new HashMap<>(), null, false);

    private static final Style PLAIN = new Style(null, RunProperties.NONE, null, null);
    private static final Pattern TITLE = Pattern.compile("(?i)(?:heading|title|标题)(?:\\s*+\\d)?+");
    private static final int BODY_TEXT = 9;

    /** Longer than any honest chain of styles; one that goes in a circle ends here. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> byId;
    private final @Nullable String defaultParagraph;
    private final boolean allHidden;

    private WordStyles(Map<String, Style> byId, @Nullable String defaultParagraph, boolean allHidden) {
        this.byId = byId;
        this.defaultParagraph = defaultParagraph;
        this.allHidden = allHidden;
    }

    /** @param heading null if it does not say; likewise {@code centred} */
    private record Style(
            @Nullable String parent,
            RunProperties run,
            @Nullable Boolean heading,
            @Nullable Boolean centred) {}

    /** How a paragraph's text is without properties of its runs. */
    record ParagraphStyle(
            @Nullable Boolean hidden,
            @Nullable Boolean bold,
            @Nullable String font,
            boolean heading,
            boolean centred) {}

    static WordStyles read(PartCursor part) throws IOException, XMLStreamException {
        Map<String, Style> byId = new HashMap<>();
        String defaultParagraph = null;
        boolean allHidden = false;
        int level = part.level();
        while (part.child(level)) {
            if ("docDefaults".equals(part.name())) {
                allHidden = defaults(part);
            } else if ("style".equals(part.name())) {
                String id = part.attribute("styleId");
                if ("paragraph".equals(part.attribute("type")) && part.flag("default", false)) {
                    defaultParagraph = id;
                }
                if (id != null) {
                    byId.put(id, style(part));
                }
            }
        }
        return new WordStyles(byId, defaultParagraph, allHidden);
    }

    ParagraphStyle paragraph(@Nullable String id) {
        String start = id != null && byId.containsKey(id) ? id : defaultParagraph;
        Boolean hidden = null;
        Boolean bold = null;
        String font = null;
        Boolean heading = null;
        Boolean centred = null;
        String next = start;
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            Style style = byId.getOrDefault(next, PLAIN);
            hidden = hidden == null ? style.run().hidden() : hidden;
            bold = bold == null ? style.run().bold() : bold;
            font = font == null ? style.run().font() : font;
            heading = heading == null ? style.heading() : heading;
            centred = centred == null ? style.centred() : centred;
            next = style.parent();
        }
        return new ParagraphStyle(hidden, bold, font, Boolean.TRUE.equals(heading), Boolean.TRUE.equals(centred));
    }

    /** Whether a run, or the mark of a paragraph, is not to be seen. */
    boolean hidden(ParagraphStyle paragraph, RunProperties run) {
        if (run.hidden() != null) {
            return run.hidden();
        }
        return allHidden
                || toggled(paragraph.hidden(), ofCharacters(run.style()).hidden());
    }

    boolean bold(ParagraphStyle paragraph, RunProperties run) {
        return run.bold() != null
                ? run.bold()
                : toggled(paragraph.bold(), ofCharacters(run.style()).bold());
    }

    @Nullable
    String font(ParagraphStyle paragraph, RunProperties run) {
        if (run.font() != null) {
            return run.font();
        }
        String font = ofCharacters(run.style()).font();
        return font == null ? paragraph.font() : font;
    }

    /** A style of characters that says the same as that of the paragraph takes it back. */
    private static boolean toggled(@Nullable Boolean paragraph, @Nullable Boolean characters) {
        return Boolean.TRUE.equals(paragraph) ^ Boolean.TRUE.equals(characters);
    }

    private RunProperties ofCharacters(@Nullable String id) {
        if (id == null) {
            return RunProperties.NONE;
        }
        Boolean hidden = null;
        Boolean bold = null;
        String font = null;
        String next = id;
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            Style style = byId.getOrDefault(next, PLAIN);
            hidden = hidden == null ? style.run().hidden() : hidden;
            bold = bold == null ? style.run().bold() : bold;
            font = font == null ? style.run().font() : font;
            next = style.parent();
        }
        return new RunProperties(hidden, bold, null, font, false, false);
    }

    private static boolean defaults(PartCursor part) throws IOException, XMLStreamException {
        boolean hidden = false;
        int level = part.level();
        while (part.descendant(level)) {
            if ("rPr".equals(part.name())) {
                hidden = Boolean.TRUE.equals(RunProperties.read(part).hidden());
            }
        }
        return hidden;
    }

    private static Style style(PartCursor part) throws IOException, XMLStreamException {
        String parent = null;
        RunProperties run = RunProperties.NONE;
        Boolean heading = null;
        Boolean centred = null;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "name" -> {
                    String name = part.attribute("val");
                    heading = (name != null && TITLE.matcher(name).matches()) ? Boolean.TRUE : heading;
                }
                case "basedOn" -> parent = part.attribute("val");
                case "rPr" -> run = RunProperties.read(part);
                case "pPr" -> {
                    int properties = part.level();
                    while (part.child(properties)) {
                        if ("outlineLvl".equals(part.name())) {
                            heading = part.number("val", BODY_TEXT) < BODY_TEXT;
                        } else if ("jc".equals(part.name())) {
                            centred = "center".equals(part.attribute("val"));
                        }
                    }
                }
                default -> {
                    // how it looks
                }
            }
        }
        return new Style(parent, run, heading, centred);
    }
}
