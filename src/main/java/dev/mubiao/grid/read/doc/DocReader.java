package dev.mubiao.grid.read.doc;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads documents of Word 97 to 2003 with changes as accepted. */
public final class DocReader implements FormatReader {

    private static final String MACROS = "Macros";
    private static final String EMBEDDED = "ObjectPool";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOC;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.content()));
                HWPFDocument document = new HWPFDocument(files)) {
            DirectoryNode root = files.getRoot();
            lost(root, document, into);
            byte[] data = document.getDataStream() == null ? new byte[0] : document.getDataStream();
            DocBlocks blocks = new DocBlocks(into, new DocFields(data));
            blocks.read(document.getRange());
            if (!blocks.hadObjects() && holdsObjects(root)) {
                into.lost(new LostContent(LostContent.Kind.EMBEDDED_OBJECT, null));
            }
        }
    }

    private static boolean holdsObjects(DirectoryNode root) throws IOException {
        return root.hasEntry(EMBEDDED) && root.getEntry(EMBEDDED) instanceof DirectoryNode pool && !pool.isEmpty();
    }

    private static void lost(DirectoryNode root, HWPFDocument document, GridBuilder into) {
        if (root.hasEntry(MACROS)) {
            into.lost(new LostContent(LostContent.Kind.MACROS, null));
        }
        Range boxes = document.getMainTextboxRange();
        if (boxes != null && !boxes.text().isBlank()) {
            into.lost(new LostContent(LostContent.Kind.TEXT_BOX, null));
        }
    }
}
