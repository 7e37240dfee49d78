package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts to which the cells of a workbook refer by number. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(PartCursor part) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        int level = part.level();
        while (part.child(level)) {
            if ("si".equals(part.name())) {
                texts.add(RichText.shown(RichText.read(part)));
            }
        }
        return new SharedTexts(texts);
    }

    /** @throws Unreadable if there is none of this number */
    String get(String number) throws Unreadable {
        int index = PartCursor.wholeNumber(number).orElse(-1);
        if (index < 0 || index >= texts.size()) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        return texts.get(index);
    }
}
