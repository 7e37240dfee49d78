package dev.mubiao.grid.isolation;

import dev.mubiao.grid.SourceFile;
import dev.mubiao.testing.documents.ExcelWorkbook;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Documents of each format, and what becomes of them if bytes or parts are changed, missing, doubled or much too large. */
final class DamagedDocuments {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1000000", "2147483647", "2147483648", "99999999999999999999", "1e308", "NaN", "");
    private static final int[] WORDS = {0, -1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x10000};
    private static final int MOST_CHANGES = 12;

    private final List<SourceFile> whole = new ArrayList<>();

    DamagedDocuments() {
        try {
            SourceFile docx = docx();
            SourceFile xlsx = xlsx();
            whole.addAll(List.of(docx, xlsx, xls(), fixture("quirks.doc"), fixture("pages.pdf")));
            whole.add(new SourceFile("表.html", html().getBytes(StandardCharsets.UTF_8)));
            whole.add(new SourceFile("表.csv", "名称,金额\n\"甲,一\",12.5\n乙,3\n".getBytes(GB18030)));
            whole.add(new SourceFile("表.txt", "目标表\n名称\t金额\n\"甲\n一\"\t12.5\n".getBytes(StandardCharsets.UTF_16)));
            whole.add(new SourceFile(
                    "表.json", "{\"targets\":[{\"name\":\"甲\",\"total\":12.5}]}".getBytes(StandardCharsets.UTF_8)));
            whole.add(new SourceFile("包.zip", zip(Map.of("一.docx", docx.content(), "二.xlsx", xlsx.content()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of each format. */
    List<SourceFile> whole() {
        return whole;
    }

    /** The same one for the same number. */
    SourceFile damaged(long seed) throws IOException {
        Random random = new Random(seed);
        SourceFile file = whole.get((int) Math.floorMod(seed, (long) whole.size()));
        boolean zip = file.content()[0] == 'P' && file.content()[1] == 'K';
        byte[] damaged = zip && random.nextInt(3) > 0
                ? withDamagedPart(file.content(), random)
                : damaged(file.content(), random);
        return new SourceFile(file.name(), damaged);
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] damaged = content;
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && damaged.length > 8; changes--) {
            damaged = changed(damaged, random);
        }
        return damaged;
    }

    private static byte[] changed(byte[] content, Random random) {
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(64));
        byte[] changed = content.clone();
        switch (random.nextInt(7)) {
            case 0, 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> word(changed, random);
            case 3 -> changed = number(content, random);
            case 4 ->
                changed = joined(Arrays.copyOf(content, at), Arrays.copyOfRange(content, at + length, content.length));
            case 5 ->
                changed = joined(Arrays.copyOf(content, at + length), Arrays.copyOfRange(content, at, content.length));
            default -> changed = random.nextInt(6) == 0 ? Arrays.copyOf(content, at) : changed;
        }
        return changed;
    }

    /** Puts a count or a place of a binary format at the edge of what it may be. */
    private static void word(byte[] content, Random random) {
        int at = random.nextInt(content.length / 4) * 4;
        int word = WORDS[random.nextInt(WORDS.length)];
        for (int i = 0; i < 4 && at + i < content.length; i++) {
            content[at + i] = (byte) (word >> 8 * i);
        }
    }

    private static byte[] number(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return content;
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        String other = NUMBERS.get(random.nextInt(NUMBERS.size()));
        return (text.substring(0, number.start()) + other + text.substring(number.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] withDamagedPart(byte[] content, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.values().iterator().next());
            default -> parts.put(name, damaged(Objects.requireNonNull(parts.get(name)), random));
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static SourceFile docx() {
        String inner = WordDocument.table(WordDocument.row(WordDocument.cell("内")));
        return WordDocument.of(
                        WordDocument.paragraph(WordDocument.text("<w:b/>", "目标表"), WordDocument.field("PAGE", "1")),
                        WordDocument.table(
                                "<w:tblGrid><w:gridCol w:w=\"1200\"/><w:gridCol w:w=\"1200\"/></w:tblGrid>",
                                WordDocument.rowOf(
                                        "<w:tblHeader/>",
                                        WordDocument.cell("<w:vMerge w:val=\"restart\"/>", "产出"),
                                        WordDocument.cell("<w:gridSpan w:val=\"2\"/>", "12.5")),
                                WordDocument.row(
                                        WordDocument.cell("<w:vMerge/>", ""),
                                        WordDocument.cellOf("", inner, "<w:p/>"))),
                        WordDocument.control("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", "<w:p/>"))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style>")
                .property("mubiao", "1")
                .file();
    }

    private static SourceFile xlsx() {
        return ExcelWorkbook.of(
                        "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>",
                        ExcelWorkbook.data(
                                ExcelWorkbook.row(1, ExcelWorkbook.text("A1", "目标表")),
                                ExcelWorkbook.row(
                                        2, "<c r=\"A2\" s=\"1\"><v>46295</v></c><c r=\"C2\" t=\"s\"><v>0</v></c>"),
                                ExcelWorkbook.row(3, "<c r=\"C3\" s=\"2\"><f>1+2</f><v>12345678</v></c>")),
                        ExcelWorkbook.merges("A1:C1", "A2:A3"))
                .texts("<si><t>甲</t></si>")
                .formats("yyyy\"年\"m\"月\"", "[>=10000]0!.0,\"万元\";0\"元\"")
                .name("_xlnm.Print_Titles", 0, "表1!$1:$1")
                .file();
    }

    private static SourceFile xls() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("表1");
        for (int i = 0; i < 8; i++) {
            HSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue("指标" + i);
            row.createCell(1).setCellValue(i * 12.5);
            row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        sheet.setColumnHidden(3, true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(content);
        return new SourceFile("表.xls", content.toByteArray());
    }

    private static String html() {
        return "<html><head><meta charset=utf-8><style>.a{display:none}</style></head><body><h1>目标表</h1><table border=1>"
                + "<col width=100><tr><td rowspan=2>产出</td><td colspan=2 x:num=\"12.5\">12.5</td></tr>"
                + "<tr height=0><td>藏</td></tr><tr><td><table><tr><td>内</td></tr></table></td></tr></table></body></html>";
    }

    private static SourceFile fixture(String name) throws IOException {
        try (InputStream in = DamagedDocuments.class.getResourceAsStream("/grid/" + name)) {
            return new SourceFile(name, Objects.requireNonNull(in, name).readAllBytes());
        }
    }
}
