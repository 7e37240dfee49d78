package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.TypeSetting;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paragraphs and their text. */
final class DocxText {

    /** The lowest line that Word draws, in twentieths of a point. */
    private static final int LOWEST = 20;

    private DocxText() {}

    /**
     * A paragraph for each line of the text, at least one.
     *
     * @param type what of it differs from the style is said with the text
     */
    static void write(Supplier<CTP> paragraphs, String text, Alignment alignment, String style, TypeSetting type) {
        List<String> lines = text.lines().toList();
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            CTP paragraph = paragraphs.get();
            format(paragraph, alignment, style);
            run(paragraph, line);
            paragraph.getRList().forEach(run -> DocxStyles.set(run, style, type));
        }
    }

    static void format(CTP paragraph, Alignment alignment, String style) {
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        if (!style.equals(DocxStyles.TEXT)) {
            properties.addNewPStyle().setVal(style);
        }
        if (alignment != Alignment.START) {
            properties.addNewJc().setVal(alignment == Alignment.CENTER ? STJc.CENTER : STJc.RIGHT);
        }
    }

    static void run(CTP paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        CTR run = paragraph.addNewR();
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addNewTab();
            }
            if (!parts[i].isEmpty()) {
                CTText part = run.addNewT();
                part.setStringValue(parts[i]);
                part.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    /** Makes the paragraph as low as it can be: it parts what stands above from what stands below. */
    static CTP spacer(CTP paragraph) {
        CTPPr properties = paragraph.addNewPPr();
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(LOWEST));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
        return paragraph;
    }
}
