package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.layout.Alignment;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** The number of the page, at the foot of each. */
final class DocxFooter {

    private DocxFooter() {}

    /** @return id by which sections refer to it */
    static String addTo(XWPFDocument document) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        CTP paragraph = footer.createParagraph().getCTP();
        DocxText.format(paragraph, Alignment.CENTER, DocxStyles.FOOTER);
        DocxText.run(paragraph, "— ");
        paragraph.addNewFldSimple().setInstr("PAGE");
        DocxText.run(paragraph, " —");
        return document.getRelationId(footer);
    }

    static void use(CTSectPr section, String footer) {
        if (section.sizeOfFooterReferenceArray() == 0) {
            CTHdrFtrRef reference = section.addNewFooterReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(footer);
        }
    }
}
