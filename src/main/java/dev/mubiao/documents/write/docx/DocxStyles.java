package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.layout.TypeSetting;
import dev.mubiao.documents.write.layout.Typeface;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our documents, so that an office can change one of them in its program and not each cell. */
final class DocxStyles {

    static final String TEXT = "Normal";
    static final String TITLE = "Title";
    static final String PART = "Heading2";
    static final String ITEM = "Heading3";
    static final String LABEL = "FormLabel";
    static final String FOOTER = "Footer";

    private static final int LINE = 280;

    private DocxStyles() {}

    static void writeTo(XWPFDocument document, String language) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr text = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        fonts(text, Typeface.TEXT);
        size(text, Typeface.TEXT_SIZE);
        CTLanguage languages = text.addNewLang();
        languages.setVal("en-US");
        languages.setEastAsia(language);
        styles.getDocDefaults().addNewPPrDefault().addNewPPr();

        style(styles, TEXT, "Normal").setDefault(true);
        CTStyle title = style(styles, TITLE, "Title");
        heading(title, Typeface.TITLE_SIZE, 0);
        spacing(title, 120, 120);
        CTStyle part = style(styles, PART, "heading 2");
        heading(part, Typeface.HEADING_SIZE, 1);
        spacing(part, 160, 60);
        CTStyle item = style(styles, ITEM, "heading 3");
        heading(item, Typeface.TEXT_SIZE, 2);
        spacing(item, 100, 40);
        fonts(style(styles, LABEL, "Form label").addNewRPr(), Typeface.HEAD);
        size(style(styles, FOOTER, "footer").addNewRPr(), Typeface.FOOT_SIZE);
        document.createStyles().setStyles(styles);
    }

    /** Says what of the type differs from the style. */
    static void set(CTR run, String style, TypeSetting type) {
        String font = font(style, type);
        int size = size(style, type);
        boolean other = !font.equals(font(style, TypeSetting.USUAL));
        if (other || size != size(style, TypeSetting.USUAL)) {
            CTRPr properties = run.addNewRPr();
            if (other) {
                properties.addNewRFonts().setEastAsia(font);
            }
            size(properties, size);
        }
    }

    private static String font(String style, TypeSetting type) {
        return switch (style) {
            case TITLE, PART, ITEM -> type.head();
            case LABEL -> type.label();
            default -> type.text();
        };
    }

    private static int size(String style, TypeSetting type) {
        return switch (style) {
            case TITLE -> Typeface.TITLE_SIZE;
            case PART -> Typeface.HEADING_SIZE;
            default -> type.size();
        };
    }

    private static CTStyle style(CTStyles styles, String id, String name) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals(TEXT)) {
            style.addNewBasedOn().setVal(TEXT);
        }
        style.addNewQFormat();
        return style;
    }

    private static void heading(CTStyle style, int size, int level) {
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        CTRPr run = style.addNewRPr();
        fonts(run, Typeface.HEAD);
        size(run, size);
    }

    private static void spacing(CTStyle style, int before, int after) {
        CTSpacing spacing = style.getPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(LINE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private static void fonts(CTRPr run, String eastAsian) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(Typeface.LATIN);
        fonts.setHAnsi(Typeface.LATIN);
        fonts.setCs(Typeface.LATIN);
        fonts.setEastAsia(eastAsian);
    }

    private static void size(CTRPr run, int size) {
        BigInteger halves = BigInteger.valueOf(size);
        run.addNewSz().setVal(halves);
        run.addNewSzCs().setVal(halves);
    }
}
