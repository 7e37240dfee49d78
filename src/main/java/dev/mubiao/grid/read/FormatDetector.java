package dev.mubiao.grid.read;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds out the format of a file by its content, never by its name: offices rename files freely. */
public final class FormatDetector {

    private static final int LOOKED_AT = 4096;
    private static final int PDF_BEGINS_WITHIN = 1024;

    /** Any tag that pages begin with, or what the clipboard of Windows puts before them. */
    private static final Pattern HTML_BEGIN = Pattern.compile(
            "<(?:!doctype\\s++html|html|head|meta|title|style|body|table|div|p|span|font|center)\\b"
                    + "|Version:\\d\\.\\d\\s++StartHTML:",
            Pattern.CASE_INSENSITIVE);

    /** What a format that cannot be read begins with, at which place, and why it is refused. */
    private record Signature(int at, String bytes, Reason reason, String format) {}

    private static final List<Signature> REFUSED = List.of(
            new Signature(0, "{\\rtf", Reason.OTHER_TEXT_FORMAT, "RTF"),
            new Signature(0, "MIME-Version:", Reason.OTHER_TEXT_FORMAT, "MHT"),
            new Signature(0, "\u0009\u0000\u0004\u0000", Reason.OTHER_SHEET_FORMAT, "Excel 2.0"),
            new Signature(0, "\u0009\u0002\u0006\u0000", Reason.OTHER_SHEET_FORMAT, "Excel 3.0"),
            new Signature(0, "\u0009\u0004\u0006\u0000", Reason.OTHER_SHEET_FORMAT, "Excel 4.0"),
            new Signature(0, "Rar!", Reason.OTHER_ARCHIVE, "RAR"),
            new Signature(0, "7z\u00bc\u00af\u0027\u001c", Reason.OTHER_ARCHIVE, "7z"),
            new Signature(0, "\u001f\u008b\u0008", Reason.OTHER_ARCHIVE, "gzip"),
            new Signature(0, "\u0089PNG", Reason.PICTURE, "PNG"),
            new Signature(0, "\u00ff\u00d8\u00ff", Reason.PICTURE, "JPEG"),
            new Signature(0, "GIF8", Reason.PICTURE, "GIF"),
            new Signature(0, "II*\u0000", Reason.PICTURE, "TIFF"),
            new Signature(0, "MM\u0000*", Reason.PICTURE, "TIFF"),
            new Signature(8, "WEBP", Reason.PICTURE, "WebP"),
            new Signature(4, "ftypheic", Reason.PICTURE, "HEIC"));

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** Texts may begin with the letters of a bitmap, but hold no zeros. */
    private static final String BITMAP_RESERVED = "\u0000\u0000\u0000\u0000";

    private static final int BITMAP_RESERVED_AT = 6;

    private static final List<String> BYTE_ORDER_MARKS = List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff");

    private FormatDetector() {}

    /**
     * @throws Unreadable if it is empty, or of a format that cannot be read
     * @throws IOException if it is an archive or an old Office file, and broken
     */
    public static DocumentFormat detect(SourceFile file) throws IOException {
        byte[] content = file.content();
        if (content.length == 0) {
            throw new Unreadable(Reason.EMPTY);
        }
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) {
            return zip(content);
        }
        if (head.startsWith(COMPOUND_FILE)) {
            return compoundFile(content);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_BEGINS_WITHIN) {
            return DocumentFormat.PDF;
        }
        for (Signature signature : REFUSED) {
            if (head.startsWith(signature.bytes(), signature.at())) {
                throw new Unreadable(signature.reason(), signature.format());
            }
        }
        if (head.startsWith("BM") && head.startsWith(BITMAP_RESERVED, BITMAP_RESERVED_AT)) {
            throw new Unreadable(Reason.PICTURE, "BMP");
        }
        return text(content, head);
    }

    private static DocumentFormat zip(byte[] content) throws IOException {
        try (BoundedZip zip = new BoundedZip(content, new ReadBudget(ReadLimits.STANDARD))) {
            if (zip.has("[Content_Types].xml")) {
                return openPackaging(zip);
            }
            if (zip.has("OFD.xml")) {
                throw new Unreadable(Reason.OTHER_TEXT_FORMAT, "OFD");
            }
            if (zip.has("mimetype") && zip.has("content.xml")) {
                throw openDocument(zip);
            }
            return DocumentFormat.ZIP;
        }
    }

    private static DocumentFormat openPackaging(BoundedZip zip) throws Unreadable {
        if (zip.has("xl/workbook.bin")) {
            throw new Unreadable(Reason.OTHER_SHEET_FORMAT, "XLSB");
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            return DocumentFormat.DOCX;
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
            return DocumentFormat.XLSX;
        }
        if (zip.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
            throw new Unreadable(Reason.OTHER_TEXT_FORMAT, "PowerPoint");
        }
        throw new Unreadable(Reason.UNKNOWN_FORMAT);
    }

    private static Unreadable openDocument(BoundedZip zip) throws IOException {
        byte[] type = zip.part("mimetype").orElseThrow().readNBytes(LOOKED_AT);
        return new String(type, StandardCharsets.US_ASCII).contains("spreadsheet")
                ? new Unreadable(Reason.OTHER_SHEET_FORMAT, "ODS")
                : new Unreadable(Reason.OTHER_TEXT_FORMAT, "ODT");
    }

    private static DocumentFormat compoundFile(byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new Unreadable(Reason.ENCRYPTED);
            }
            if (root.hasEntry("WordDocument")) {
                return DocumentFormat.DOC;
            }
            if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK")) {
                return DocumentFormat.XLS;
            }
            if (root.hasEntry("Book") || root.hasEntry("BOOK")) {
                throw new Unreadable(Reason.OTHER_SHEET_FORMAT, "Excel 95");
            }
            if (root.hasEntry("PowerPoint Document")) {
                throw new Unreadable(Reason.OTHER_TEXT_FORMAT, "PowerPoint");
            }
            throw new Unreadable(Reason.UNKNOWN_FORMAT);
        }
    }

    private static DocumentFormat text(byte[] content, String head) throws Unreadable {
        String ascii = withoutMarks(head);
        if (ascii.contains("progid=\"Word.Document\"") || ascii.contains("<pkg:package")) {
            throw new Unreadable(Reason.OTHER_TEXT_FORMAT, "Word XML");
        }
        if (ascii.contains("progid=\"Excel.Sheet\"")) {
            throw new Unreadable(Reason.OTHER_SHEET_FORMAT, "Excel XML");
        }
        if (HTML_BEGIN.matcher(withoutPreamble(ascii)).lookingAt()) {
            return DocumentFormat.HTML;
        }
        String text = DocumentText.of(content);
        if (DocumentFormat.isJson(text)) {
            return DocumentFormat.JSON;
        }
        return DelimiterGuess.of(text).isPresent() ? DocumentFormat.CSV : DocumentFormat.TEXT;
    }

    /** Without byte order mark and the zeros of UTF-16. */
    private static String withoutMarks(String head) {
        String text = head.replace("\0", "");
        for (String mark : BYTE_ORDER_MARKS) {
            if (text.startsWith(mark)) {
                return text.substring(mark.length());
            }
        }
        return text;
    }

    /** Without the declaration and the comments before the first tag. */
    private static String withoutPreamble(String head) {
        String rest = head.stripLeading();
        while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
            String close = rest.startsWith("<?xml") ? "?>" : "-->";
            int end = rest.indexOf(close);
            if (end < 0) {
                return "";
            }
            rest = rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }
}
